import { expect, test } from 'vitest'
import * as containers from './index.ts'

test('default', () => {
  expect(Object.keys(containers).sort()).toMatchInlineSnapshot(`
    [
      "createContainer",
      "createContainerFile",
      "deleteContainer",
      "deleteContainerFile",
      "listContainerFiles",
      "listContainers",
      "retrieveContainer",
      "retrieveContainerFile",
      "retrieveContainerFileContent",
    ]
  `)
})
