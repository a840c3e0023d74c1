import { expect, test } from 'vitest'
import * as batches from './index.ts'

test('default', () => {
  expect(Object.keys(batches).sort()).toMatchInlineSnapshot(`
    [
      "batchRequest",
      "batchResults",
      "cancelBatch",
      "createBatch",
      "createBatchWithUploadFile",
      "listBatches",
      "pollBatch",
      "retrieveBatch",
      "toBatchFile",
      "uploadBatchFile",
    ]
  `)
})
