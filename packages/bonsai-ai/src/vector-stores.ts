// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cancelVectorStoreFileBatch,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileAndPoll,
  createVectorStoreFileBatch,
  createVectorStoreFileBatchAndPoll,
  deleteVectorStore,
  deleteVectorStoreFile,
  listVectorStoreFileBatchFiles,
  listVectorStoreFiles,
  listVectorStores,
  pollVectorStoreFile,
  pollVectorStoreFileBatch,
  retrieveVectorStore,
  retrieveVectorStoreFile,
  retrieveVectorStoreFileBatch,
  retrieveVectorStoreFileContent,
  searchVectorStore,
  updateVectorStore,
  updateVectorStoreFile,
  uploadVectorStoreFile,
  uploadVectorStoreFileAndPoll,
  uploadVectorStoreFileBatchAndPoll,
} from '@bonsai-ai/vector-stores'
export type * from '@bonsai-ai/vector-stores'
