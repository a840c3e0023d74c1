import { expect, test } from 'vitest'
import * as moderations from './index.ts'

test('default', () => {
  expect(Object.keys(moderations).sort()).toMatchInlineSnapshot(`
    [
      "createModeration",
      "validateModeration",
    ]
  `)
})
