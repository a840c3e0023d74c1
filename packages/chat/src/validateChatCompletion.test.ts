import { expect, test } from 'vitest'
import type {
  ChatCompletionMessageParam,
  CreateChatCompletionParams,
} from './generated/types.gen.ts'
import { validateChatCompletion } from './validateChatCompletion.ts'
import { validateChatModel } from './validateChatModel.ts'
import { validateMessages } from './validateMessages.ts'
import { validateReasoningModel } from './validateReasoningModel.ts'

const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hi' }]

test('default', () => {
  expect(() => validateChatCompletion({ model: 'gpt-5.5', messages })).not.toThrow()
})

test('error: each check is made', () => {
  const errors = [
    { model: 'text-davinci-003', messages },
    { model: undefined as unknown as string, messages },
    { model: 'o3-mini', messages, temperature: 0.5 },
    { model: 'gpt-5.5', messages: [] },
  ].map((params: CreateChatCompletionParams) => messageOf(() => validateChatCompletion(params)))
  expect(errors).toMatchInlineSnapshot(`
    [
      "model text-davinci-003 does not chat: use createCompletion",
      "model: the ID of a model is needed",
      "temperature: o3-mini takes no other value than 1",
      "messages: a list of one message or more is needed",
    ]
  `)
})

test('error: models of text completions do not chat', () => {
  for (const model of ['ada', 'davinci', 'code-davinci-002', 'text-davinci-003'])
    expect(() => validateChatModel(model)).toThrow(TypeError)
  for (const model of ['gpt-4o', 'davinci-003', 'my-model', 'toString'])
    expect(() => validateChatModel(model)).not.toThrow()
})

test('error: models that think take few settings', () => {
  const model = 'o4-mini'
  const errors = [
    { max_tokens: 1 },
    { logprobs: true },
    { temperature: 0.1 },
    { top_p: 2 },
    { n: 2 },
    { presence_penalty: 0.1 },
    { frequency_penalty: 1 },
  ].map((params) => messageOf(() => validateReasoningModel({ model, ...params })))
  expect(errors).toMatchInlineSnapshot(`
    [
      "max_tokens: o4-mini takes max_completion_tokens instead",
      "logprobs: o4-mini gives none",
      "temperature: o4-mini takes no other value than 1",
      "top_p: o4-mini takes no other value than 1",
      "n: o4-mini takes no other value than 1",
      "presence_penalty: o4-mini takes no other value than 0",
      "frequency_penalty: o4-mini takes no other value than 0",
    ]
  `)
})

test('behavior: the first setting that will not do is named', () => {
  const params = { model: 'o1', max_tokens: 1, logprobs: true, n: 2 }
  expect(messageOf(() => validateReasoningModel(params))).toMatch(/^max_tokens: /)
})

test('behavior: values that change nothing pass', () => {
  const params = {
    max_tokens: 0,
    logprobs: false,
    temperature: 1,
    top_p: 0,
    n: 1,
    presence_penalty: -1,
    frequency_penalty: null,
  }
  for (const model of ['o1', 'o3', 'o4-mini', 'gpt-5', 'gpt-5.1', 'gpt-5-chat-latest'])
    expect(() => validateReasoningModel({ model, ...params })).not.toThrow()
})

test('behavior: other models take everything', () => {
  const params = { max_tokens: 1, logprobs: true, temperature: 0.5, n: 3, presence_penalty: 1 }
  for (const model of ['gpt-4o', 'my-o1', 'llama'])
    expect(() => validateReasoningModel({ model, ...params })).not.toThrow()
})

test('error: content must be text or parts', () => {
  const errors = [
    undefined,
    [],
    [null],
    [{ content: 'Hi' }],
    [{ role: 'user' }],
    [{ role: 'user', content: [] }],
    [{ role: 'user', content: 4 }],
    [{ role: 'user', content: [{ text: 'Hi' }] }],
    [{ role: 'user', content: [{ type: 'text' }] }],
    [{ role: 'user', content: [{ type: 'text', text: 'Hi', image_url: { url: '' } }] }],
    [{ role: 'tool', tool_call_id: 'call_1', content: null }],
  ].map((given) => messageOf(() => validateMessages(given as unknown as typeof messages)))
  expect(errors).toMatchInlineSnapshot(`
    [
      "messages: a list of one message or more is needed",
      "messages: a list of one message or more is needed",
      "messages[0]: a role is needed",
      "messages[0]: a role is needed",
      "messages[0].content: text, or a list of parts is needed",
      "messages[0].content: text, or a list of parts is needed",
      "messages[0].content: text, or a list of parts is needed",
      "messages[0].content[0]: a type is needed",
      "messages[0].content[0]: a part of type text needs text",
      "messages[0].content[0]: a part of type text cannot have image_url as well",
      "messages[0].content: text, or a list of parts is needed",
    ]
  `)
})

test('behavior: an assistant may say nothing, and unknown parts pass', () => {
  const given = [
    { role: 'assistant', content: null, tool_calls: [] },
    { role: 'assistant' },
    { role: 'user', content: '' },
    { role: 'user', content: [{ type: 'video', video: {} }] },
    { role: 'user', content: [{ type: 'text', text: 'Hi', image_url: undefined }] },
  ]
  expect(() => validateMessages(given as unknown as typeof messages)).not.toThrow()
})

function messageOf(check: () => void): string {
  try {
    check()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
