import { expect, test } from 'vitest'
import * as images from './index.ts'

test('default', () => {
  expect(Object.keys(images).sort()).toMatchInlineSnapshot(`
    [
      "accumulateImage",
      "createImage",
      "createImageEdit",
      "createImageVariation",
      "streamImage",
      "streamImageEdit",
    ]
  `)
})
