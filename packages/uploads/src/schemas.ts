// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

export { UploadPartSchema, UploadSchema } from './generated/schemasLenient.gen.ts'
export {
  AddUploadPartParamsSchema,
  CancelUploadParamsSchema,
  CompleteUploadParamsSchema,
  CreateUploadParamsSchema,
} from './generated/schemasStrict.gen.ts'
