import { expect, test } from 'vitest'
import * as conversations from './index.ts'

test('default', () => {
  expect(Object.keys(conversations).sort()).toMatchInlineSnapshot(`
    [
      "createConversation",
      "createConversationItems",
      "deleteConversation",
      "deleteConversationItem",
      "listConversationItems",
      "retrieveConversation",
      "retrieveConversationItem",
      "updateConversation",
    ]
  `)
})
