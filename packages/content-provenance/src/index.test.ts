import { expect, test } from 'vitest'
import * as contentProvenance from './index.ts'

test('default', () => {
  expect(Object.keys(contentProvenance).sort()).toMatchInlineSnapshot(`
    [
      "createContentProvenanceCheck",
    ]
  `)
})
