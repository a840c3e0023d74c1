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
      "responseTool",
      "runChatTools",
      "runResponseTools",
      "streamChatTools",
      "streamResponseTools",
      "textFormat",
      "toParsedChatCompletion",
      "toParsedResponse",
      "toStrictJsonSchema",
      "validateWith",
    ]
  `)
  expect(Object.keys(valibot)).toEqual(['fromValibot'])
})
