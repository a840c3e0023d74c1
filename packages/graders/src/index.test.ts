import { expect, test } from 'vitest'
import * as graders from './index.ts'

test('default', () => {
  expect(Object.keys(graders).sort()).toMatchInlineSnapshot(`
    [
      "runGrader",
      "validateGrader",
    ]
  `)
})
