// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

export { addUploadPart, type AddUploadPartError } from './addUploadPart.ts'
export { cancelUpload, type CancelUploadError } from './generated/cancelUpload.gen.ts'
export { completeUpload, type CompleteUploadError } from './generated/completeUpload.gen.ts'
export { createUpload, type CreateUploadError } from './generated/createUpload.gen.ts'
export {
  uploadFileInParts,
  type UploadFileInPartsError,
  type UploadFileInPartsOptions,
  type UploadFileInPartsParams,
  type UploadProgress,
} from './uploadFileInParts.ts'
export type * from './generated/types.gen.ts'
