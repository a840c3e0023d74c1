import { expect, test } from 'vitest'
import * as chat from './index.ts'

test('default', () => {
  expect(Object.keys(chat).sort()).toMatchInlineSnapshot(`
    [
      "accumulateChatCompletion",
      "chatCompletionEvents",
      "chatCompletionText",
      "createChatCompletion",
      "createChatCompletionAccumulator",
      "deleteChatCompletion",
      "listChatCompletionMessages",
      "listChatCompletions",
      "retrieveChatCompletion",
      "streamChatCompletion",
      "updateChatCompletion",
    ]
  `)
})
