import { expect, test } from 'vitest'
import * as chat from './index.ts'

test('default', () => {
  expect(Object.keys(chat).sort()).toMatchInlineSnapshot(`
    [
      "accumulateChatCompletion",
      "assistantMessage",
      "audioPart",
      "chatCompletionEvents",
      "chatCompletionText",
      "createChatCompletion",
      "createChatCompletionAccumulator",
      "deleteChatCompletion",
      "developerMessage",
      "filePart",
      "imagePart",
      "listChatCompletionMessages",
      "listChatCompletions",
      "retrieveChatCompletion",
      "streamChatCompletion",
      "systemMessage",
      "textPart",
      "toParam",
      "toolMessage",
      "updateChatCompletion",
      "userMessage",
      "validateChatCompletion",
      "validateChatModel",
      "validateMessages",
      "validateReasoningModel",
    ]
  `)
})
