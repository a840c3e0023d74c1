import { expect, test } from 'vitest'
import * as vectorStores from './index.ts'

test('default', () => {
  expect(Object.keys(vectorStores).sort()).toMatchInlineSnapshot(`
    [
      "cancelVectorStoreFileBatch",
      "createVectorStore",
      "createVectorStoreFile",
      "createVectorStoreFileAndPoll",
      "createVectorStoreFileBatch",
      "createVectorStoreFileBatchAndPoll",
      "deleteVectorStore",
      "deleteVectorStoreFile",
      "listVectorStoreFileBatchFiles",
      "listVectorStoreFiles",
      "listVectorStores",
      "pollVectorStoreFile",
      "pollVectorStoreFileBatch",
      "retrieveVectorStore",
      "retrieveVectorStoreFile",
      "retrieveVectorStoreFileBatch",
      "retrieveVectorStoreFileContent",
      "searchVectorStore",
      "updateVectorStore",
      "updateVectorStoreFile",
      "uploadVectorStoreFile",
      "uploadVectorStoreFileAndPoll",
      "uploadVectorStoreFileBatchAndPoll",
    ]
  `)
})
