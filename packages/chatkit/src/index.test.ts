import { expect, test } from 'vitest'
import * as chatkit from './index.ts'

test('default', () => {
  expect(Object.keys(chatkit).sort()).toMatchInlineSnapshot(`
    [
      "cancelChatKitSession",
      "createChatKitSession",
      "deleteChatKitThread",
      "listChatKitThreadItems",
      "listChatKitThreads",
      "retrieveChatKitThread",
    ]
  `)
})
