// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

export {
  FileDeletedSchema,
  FileObjectListSchema,
  FileObjectSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateFileParamsSchema,
  DeleteFileParamsSchema,
  FileExpiresAfterSchema,
  ListFilesParamsSchema,
  RetrieveFileContentParamsSchema,
  RetrieveFileParamsSchema,
} from './generated/schemasStrict.gen.ts'
