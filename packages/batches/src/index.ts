// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

export { cancelBatch, type CancelBatchError } from './generated/cancelBatch.gen.ts'
export { createBatch, type CreateBatchError } from './generated/createBatch.gen.ts'
export { listBatches, type ListBatchesError } from './generated/listBatches.gen.ts'
export { retrieveBatch, type RetrieveBatchError } from './generated/retrieveBatch.gen.ts'
export {
  type BatchAnswer,
  type BatchFailure,
  type BatchResult,
  batchResults,
  type BatchResultsError,
  type BatchResultsParams,
} from './batchResults.ts'
export {
  type BatchBodies,
  type BatchBody,
  type BatchEndpoint,
  batchRequest,
  type BatchRequest,
} from './batchRequest.ts'
export {
  createBatchWithUploadFile,
  type CreateBatchWithUploadFileError,
  type CreateBatchWithUploadFileParams,
} from './createBatchWithUploadFile.ts'
export { pollBatch, type PollBatchError } from './pollBatch.ts'
export { toBatchFile } from './toBatchFile.ts'
export {
  uploadBatchFile,
  type UploadBatchFileError,
  type UploadBatchFileParams,
} from './uploadBatchFile.ts'
export type * from './generated/types.gen.ts'
