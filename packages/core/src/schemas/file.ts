import type * as v from 'valibot'
import { tagOf } from '../flatten.ts'
import type { Uploadable } from '../toFile.ts'
import { createSchema, refuse } from './createSchema.ts'

/**
 * Makes a schema of what an endpoint takes for a file. It asks what a value is rather than who made
 * it, so a `File` of another frame or realm passes.
 *
 * @returns The schema.
 *
 * @example
 * ```ts
 * import { file } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * console.log(v.is(file(), new Blob(['some bytes'])))
 * ```
 */
export function file(): v.GenericSchema<unknown, Uploadable> {
  return createSchema(
    'file',
    () => 'File',
    (value, config) => (isFile(value) ? undefined : refuse('file', 'File', value, config)),
  )
}

function isFile(value: unknown): boolean {
  return (
    ArrayBuffer.isView(value) ||
    /t (Blob|File|Response|ReadableStream|ArrayBuffer)\]/.test(tagOf(value)) ||
    (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
  )
}
