import { expect, test } from 'vitest'
import * as structured from './index.ts'
import * as valibot from './valibot.ts'

test('default', () => {
  expect(Object.keys(structured).sort()).toMatchInlineSnapshot(`
    [
      "IncompleteError",
      "StepLimitError",
      "chatFormat",
      "chatTool",
      "defineCustomTool",
      "defineTool",
      "fromJsonSchema",
      "isIncompleteError",
      "isStepLimitError",
      "jsonSchemaOf",
      "parseChatCompletion",
      "parseJson",
      "parseResponse",
      "parsedChatCompletionEvents",
      "parsedResponseEvents",
      "partialJson",
      "responseTool",
      "runChatTools",
      "runResponseTools",
      "streamChatTools",
      "streamParsedChatCompletion",
      "streamParsedResponse",
      "streamResponseTools",
      "textFormat",
      "toParsedChatCompletion",
      "toParsedResponse",
      "toStrictJsonSchema",
      "validateJsonSchema",
      "validateWith",
    ]
  `)
  expect(Object.keys(valibot)).toEqual(['fromValibot'])
})
