import { expect, test } from 'vitest'
import * as images from './index.ts'

test('default', () => {
  expect(Object.keys(images).sort()).toMatchInlineSnapshot(`
    [
      "createImage",
      "createImageEdit",
      "createImageVariation",
      "streamImage",
      "streamImageEdit",
    ]
  `)
})
