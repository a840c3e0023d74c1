// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/completions.ts or docs/completions.json, then `npm run generate`.

export { createCompletion, type CreateCompletionError } from './createCompletion.ts'
export { createEdit, type CreateEditError } from './generated/createEdit.gen.ts'
export { streamCompletion, type StreamCompletionError } from './streamCompletion.ts'
export {
  accumulateCompletion,
  type CompletionChoiceSnapshot,
  type CompletionSnapshot,
} from './accumulateCompletion.ts'
export { validateCompletion, type ValidateCompletionParams } from './validateCompletion.ts'
export type * from './generated/types.gen.ts'
