import { expect, test } from 'vitest'
import * as vectorStores from './index.ts'

test('default', () => {
  expect(Object.keys(vectorStores).sort()).toMatchInlineSnapshot(`
    [
      "cancelVectorStoreFileBatch",
      "createVectorStore",
      "createVectorStoreFile",
      "createVectorStoreFileBatch",
      "deleteVectorStore",
      "deleteVectorStoreFile",
      "listVectorStoreFileBatchFiles",
      "listVectorStoreFiles",
      "listVectorStores",
      "retrieveVectorStore",
      "retrieveVectorStoreFile",
      "retrieveVectorStoreFileBatch",
      "retrieveVectorStoreFileContent",
      "searchVectorStore",
      "updateVectorStore",
      "updateVectorStoreFile",
    ]
  `)
})
