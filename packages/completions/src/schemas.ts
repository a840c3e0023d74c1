// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/completions.ts or docs/completions.json, then `npm run generate`.

export {
  CompletionChoiceLogprobsSchema,
  CompletionChoiceSchema,
  CompletionSchema,
  EditChoiceSchema,
  EditSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateCompletionParamsSchema,
  CreateEditParamsSchema,
} from './generated/schemasStrict.gen.ts'
