// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  batchRequest,
  batchResults,
  cancelBatch,
  createBatch,
  createBatchWithUploadFile,
  listBatches,
  pollBatch,
  retrieveBatch,
  toBatchFile,
  uploadBatchFile,
} from '@bonsai-ai/batches'
export type * from '@bonsai-ai/batches'
