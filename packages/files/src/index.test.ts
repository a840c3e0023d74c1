import { expect, test } from 'vitest'
import * as files from './index.ts'

test('default', () => {
  expect(Object.keys(files).sort()).toMatchInlineSnapshot(`
    [
      "createFile",
      "deleteFile",
      "listFiles",
      "pollFile",
      "retrieveFile",
      "retrieveFileContent",
    ]
  `)
})
