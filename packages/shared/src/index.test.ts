import { expect, test } from 'vitest'
import * as shared from './index.ts'

test('default', () => {
  expect(Object.keys(shared).sort()).toMatchInlineSnapshot(`[]`)
})
