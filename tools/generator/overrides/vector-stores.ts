import type { PackageOverrides } from '../src/overrides.ts'

export default {
  index: [
    "export { createVectorStoreFileAndPoll, type CreateVectorStoreFileAndPollError } from './createVectorStoreFileAndPoll.ts'",
    "export { createVectorStoreFileBatchAndPoll, type CreateVectorStoreFileBatchAndPollError } from './createVectorStoreFileBatchAndPoll.ts'",
    "export { pollVectorStoreFile, type PollVectorStoreFileError } from './pollVectorStoreFile.ts'",
    "export { pollVectorStoreFileBatch, type PollVectorStoreFileBatchError } from './pollVectorStoreFileBatch.ts'",
    "export { uploadVectorStoreFile, type UploadVectorStoreFileError, type UploadVectorStoreFileParams } from './uploadVectorStoreFile.ts'",
    "export { uploadVectorStoreFileAndPoll, type UploadVectorStoreFileAndPollError } from './uploadVectorStoreFileAndPoll.ts'",
    "export { uploadVectorStoreFileBatchAndPoll, type UploadVectorStoreFileBatchAndPollError, type UploadVectorStoreFileBatchOptions, type UploadVectorStoreFileBatchParams } from './uploadVectorStoreFileBatchAndPoll.ts'",
  ],
} satisfies PackageOverrides
