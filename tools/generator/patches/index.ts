import type { Schema } from '../src/document.ts'
import type { Patch } from '../src/patch.ts'

export const patches: readonly Patch[] = []

export type { Schema }
