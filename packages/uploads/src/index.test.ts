import { expect, test } from 'vitest'
import * as uploads from './index.ts'

test('default', () => {
  expect(Object.keys(uploads).sort()).toMatchInlineSnapshot(`
    [
      "addUploadPart",
      "cancelUpload",
      "completeUpload",
      "createUpload",
      "uploadFileInParts",
    ]
  `)
})
