import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createContentProvenanceCheck'],
} satisfies PackageOverrides
