import { expect, test } from 'vitest'
import * as structured from './index.ts'
import * as valibot from './valibot.ts'

test('default', () => {
  expect(Object.keys(structured).sort()).toMatchInlineSnapshot(`
    [
      "StepLimitError",
      "chatTool",
      "defineCustomTool",
      "defineTool",
      "fromJsonSchema",
      "isStepLimitError",
      "jsonSchemaOf",
      "responseTool",
      "runChatTools",
      "runResponseTools",
      "streamChatTools",
      "streamResponseTools",
      "toStrictJsonSchema",
      "validateWith",
    ]
  `)
  expect(Object.keys(valibot)).toEqual(['fromValibot'])
})
