import { expectTypeOf, test } from 'vitest'
import {
  type ChatCompletionMessageParam,
  type ChatCompletionMessage,
  assistantMessage,
  audioPart,
  developerMessage,
  filePart,
  imagePart,
  systemMessage,
  textPart,
  toolMessage,
  toParam,
  userMessage,
} from './index.ts'

declare const message: ChatCompletionMessage

test('default', () => {
  const messages = [
    systemMessage('Be brief.'),
    developerMessage('Be brief.'),
    userMessage([textPart('Hi'), imagePart('https://example.com/tree.png'), filePart({})]),
    assistantMessage('Hello'),
    toParam(message),
    toolMessage('4 °C', 'call_1'),
  ]
  expectTypeOf(messages).toExtend<ChatCompletionMessageParam[]>()
})

test('error: each role takes its own parts only', () => {
  // @ts-expect-error a developer shows no images
  developerMessage([imagePart('https://example.com/tree.png')])
  // @ts-expect-error an answer to no call
  toolMessage('4 °C')
  // @ts-expect-error no such format
  audioPart('', 'flac')
  // @ts-expect-error no such detail
  imagePart('', 'medium')
})
