import { expect, test } from 'vitest'
import * as completions from './index.ts'

test('default', () => {
  expect(Object.keys(completions).sort()).toMatchInlineSnapshot(`
    [
      "accumulateCompletion",
      "createCompletion",
      "createEdit",
      "streamCompletion",
      "validateCompletion",
    ]
  `)
})
