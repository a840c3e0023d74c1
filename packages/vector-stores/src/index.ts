// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

export {
  cancelVectorStoreFileBatch,
  type CancelVectorStoreFileBatchError,
} from './generated/cancelVectorStoreFileBatch.gen.ts'
export {
  createVectorStore,
  type CreateVectorStoreError,
} from './generated/createVectorStore.gen.ts'
export {
  createVectorStoreFile,
  type CreateVectorStoreFileError,
} from './generated/createVectorStoreFile.gen.ts'
export {
  createVectorStoreFileBatch,
  type CreateVectorStoreFileBatchError,
} from './generated/createVectorStoreFileBatch.gen.ts'
export {
  deleteVectorStore,
  type DeleteVectorStoreError,
} from './generated/deleteVectorStore.gen.ts'
export {
  deleteVectorStoreFile,
  type DeleteVectorStoreFileError,
} from './generated/deleteVectorStoreFile.gen.ts'
export {
  listVectorStoreFileBatchFiles,
  type ListVectorStoreFileBatchFilesError,
} from './generated/listVectorStoreFileBatchFiles.gen.ts'
export {
  listVectorStoreFiles,
  type ListVectorStoreFilesError,
} from './generated/listVectorStoreFiles.gen.ts'
export { listVectorStores, type ListVectorStoresError } from './generated/listVectorStores.gen.ts'
export {
  retrieveVectorStore,
  type RetrieveVectorStoreError,
} from './generated/retrieveVectorStore.gen.ts'
export {
  retrieveVectorStoreFile,
  type RetrieveVectorStoreFileError,
} from './generated/retrieveVectorStoreFile.gen.ts'
export {
  retrieveVectorStoreFileBatch,
  type RetrieveVectorStoreFileBatchError,
} from './generated/retrieveVectorStoreFileBatch.gen.ts'
export {
  retrieveVectorStoreFileContent,
  type RetrieveVectorStoreFileContentError,
} from './generated/retrieveVectorStoreFileContent.gen.ts'
export {
  searchVectorStore,
  type SearchVectorStoreError,
} from './generated/searchVectorStore.gen.ts'
export {
  updateVectorStore,
  type UpdateVectorStoreError,
} from './generated/updateVectorStore.gen.ts'
export {
  updateVectorStoreFile,
  type UpdateVectorStoreFileError,
} from './generated/updateVectorStoreFile.gen.ts'
export {
  createVectorStoreFileAndPoll,
  type CreateVectorStoreFileAndPollError,
} from './createVectorStoreFileAndPoll.ts'
export {
  createVectorStoreFileBatchAndPoll,
  type CreateVectorStoreFileBatchAndPollError,
} from './createVectorStoreFileBatchAndPoll.ts'
export { pollVectorStoreFile, type PollVectorStoreFileError } from './pollVectorStoreFile.ts'
export {
  pollVectorStoreFileBatch,
  type PollVectorStoreFileBatchError,
} from './pollVectorStoreFileBatch.ts'
export {
  uploadVectorStoreFile,
  type UploadVectorStoreFileError,
  type UploadVectorStoreFileParams,
} from './uploadVectorStoreFile.ts'
export {
  uploadVectorStoreFileAndPoll,
  type UploadVectorStoreFileAndPollError,
} from './uploadVectorStoreFileAndPoll.ts'
export {
  uploadVectorStoreFileBatchAndPoll,
  type UploadVectorStoreFileBatchAndPollError,
  type UploadVectorStoreFileBatchOptions,
  type UploadVectorStoreFileBatchParams,
} from './uploadVectorStoreFileBatchAndPoll.ts'
export type * from './generated/types.gen.ts'
