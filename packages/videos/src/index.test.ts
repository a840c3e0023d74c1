import { expect, test } from 'vitest'
import * as videos from './index.ts'

test('default', () => {
  expect(Object.keys(videos).sort()).toMatchInlineSnapshot(`
    [
      "createVideo",
      "createVideoCharacter",
      "createVideoEdit",
      "createVideoExtension",
      "createVideoRemix",
      "deleteVideo",
      "listVideos",
      "pollVideo",
      "retrieveVideo",
      "retrieveVideoCharacter",
      "retrieveVideoContent",
    ]
  `)
})
