import { expect, test } from 'vitest'
import type { ChatCompletionMessage } from './generated/types.gen.ts'
import { toParam } from './toParam.ts'

test('default', () => {
  const message: ChatCompletionMessage = {
    role: 'assistant',
    content: 'An oak.',
    refusal: null,
    annotations: [],
  }
  expect(toParam(message)).toStrictEqual({ role: 'assistant', content: 'An oak.' })
})

test('behavior: calls go on, null content does not', () => {
  const tool_calls: ChatCompletionMessage['tool_calls'] = [
    { id: 'call_1', type: 'function', function: { name: 'add', arguments: '{}' } },
  ]
  expect(toParam({ role: 'assistant', content: null, refusal: null, tool_calls })).toStrictEqual({
    role: 'assistant',
    tool_calls,
  })
})

test('behavior: a spoken answer goes on as its id, a refusal as it is', () => {
  const audio = { id: 'audio_1', data: 'AAAA', transcript: 'An oak.', expires_at: 1 }
  expect(toParam({ role: 'assistant', content: null, refusal: 'No.', audio })).toStrictEqual({
    role: 'assistant',
    refusal: 'No.',
    audio: { id: 'audio_1' },
  })
})

test('behavior: content in parts, as some servers have it, goes on as it is', () => {
  const content = [{ type: 'text', text: 'An oak.' }]
  expect(toParam({ content: content as unknown as string })).toStrictEqual({
    role: 'assistant',
    content,
  })
})

test('behavior: thoughts, empty lists and fields of other servers stay behind', () => {
  const message = {
    content: '',
    tool_calls: [],
    reasoning_content: 'Hm.',
    parsed: {},
    role: 'assistant',
  } as const
  expect(toParam({ ...message, tool_calls: [] })).toStrictEqual({ role: 'assistant', content: '' })
})

test('behavior: what a server leaves out is not missed', () => {
  expect(toParam({})).toStrictEqual({ role: 'assistant' })
})
