import type { PackageOverrides } from '../src/overrides.ts'

export default {
  index: [
    "export { type BatchAnswer, type BatchFailure, type BatchResult, batchResults, type BatchResultsError, type BatchResultsParams } from './batchResults.ts'",
    "export { type BatchBodies, type BatchBody, type BatchEndpoint, batchRequest, type BatchRequest } from './batchRequest.ts'",
    "export { createBatchWithUploadFile, type CreateBatchWithUploadFileError, type CreateBatchWithUploadFileParams } from './createBatchWithUploadFile.ts'",
    "export { pollBatch, type PollBatchError } from './pollBatch.ts'",
    "export { toBatchFile } from './toBatchFile.ts'",
    "export { uploadBatchFile, type UploadBatchFileError, type UploadBatchFileParams } from './uploadBatchFile.ts'",
  ],
} satisfies PackageOverrides
