import { expect, test } from 'vitest'
import * as models from './index.ts'

test('default', () => {
  expect(Object.keys(models).sort()).toMatchInlineSnapshot(`
    [
      "deleteModel",
      "listEngines",
      "listModels",
      "retrieveEngine",
      "retrieveModel",
    ]
  `)
})
