import { expect, test } from 'vitest'
import { createChatCompletionAccumulator } from './createChatCompletionAccumulator.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'

type Choice = ChatCompletionChunk['choices'][0]

test('default', () => {
  const accumulator = createChatCompletionAccumulator()
  const seen = [
    chunk({ delta: { role: 'assistant', content: '' } }),
    chunk({ delta: { content: 'Hel' } }),
    chunk({ delta: { content: 'lo' } }),
    chunk({ finish_reason: 'stop' }),
    { ...chunk(), choices: [], usage },
  ].map((item) => [accumulator.addChunk(item), accumulator.justFinishedContent()])

  expect(seen).toEqual([
    [true, undefined],
    [true, undefined],
    [true, undefined],
    [true, 'Hello'],
    [true, undefined],
  ])
  expect(accumulator.completion).toEqual({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content: 'Hello', refusal: null },
      },
    ],
    usage,
  })
})

test('behavior: a chunk of another completion is refused and changes nothing', () => {
  const accumulator = createChatCompletionAccumulator()
  accumulator.addChunk(chunk({ delta: { content: 'Hi' } }))
  const before = structuredClone(accumulator.completion)

  expect(accumulator.addChunk({ ...chunk({ finish_reason: 'stop' }), id: 'other' })).toBe(false)
  expect(accumulator.completion).toEqual(before)
  expect(accumulator.justFinishedContent()).toBeUndefined()
})

test('behavior: chunks before and after the id may lack it', () => {
  const accumulator = createChatCompletionAccumulator()
  const added = ['', 'chatcmpl-1', ''].map((id) =>
    accumulator.addChunk({ ...chunk({ delta: { content: 'a' } }), id }),
  )

  expect(added).toEqual([true, true, true])
  expect(accumulator.completion).toMatchObject({
    id: 'chatcmpl-1',
    choices: [{ message: { content: 'aaa' } }],
  })
})

test('behavior: a text that comes with its finish_reason is finished at once, and once', () => {
  const accumulator = createChatCompletionAccumulator()

  accumulator.addChunk(chunk({ delta: { content: 'Hi' }, finish_reason: 'stop' }))
  expect(accumulator.justFinishedContent()).toBe('Hi')
  accumulator.addChunk(chunk())
  expect(accumulator.justFinishedContent()).toBeUndefined()
})

test('behavior: a refusal', () => {
  const accumulator = createChatCompletionAccumulator()
  const seen = [
    chunk({ delta: { role: 'assistant', refusal: 'I can' } }),
    chunk({ delta: { refusal: 'not' } }),
    chunk({ finish_reason: 'stop' }),
  ].map((item) => {
    accumulator.addChunk(item)
    return accumulator.justFinishedRefusal()
  })

  expect(seen).toEqual([undefined, undefined, 'I cannot'])
  expect(accumulator.justFinishedContent()).toBeUndefined()
})

test('behavior: a tool call is finished where the next one starts', () => {
  const seen = finishedCalls(
    call(0, { id: 'a', function: { name: 'sum', arguments: '' } }),
    call(0, { function: { arguments: '{"x":"}"' } }),
    call(0, { function: { arguments: '}' } }),
    call(1, { id: 'b', function: { name: 'now', arguments: '' } }),
    chunk({ finish_reason: 'tool_calls' }),
  )

  expect(seen).toEqual([
    [],
    [],
    [],
    [{ type: 'function', choice: 0, index: 0, id: 'a', name: 'sum', arguments: '{"x":"}"}' }],
    [{ type: 'function', choice: 0, index: 1, id: 'b', name: 'now', arguments: '' }],
  ])
})

test('behavior: calls that arrive in turns are reported once, and whole', () => {
  const seen = finishedCalls(
    call(0, { id: 'a', function: { name: 'f', arguments: '{"x"' } }),
    call(1, { id: 'b', function: { name: 'g', arguments: '{"y"' } }),
    call(0, { function: { arguments: ':1}' } }),
    call(1, { function: { arguments: ':2}' } }),
    chunk({ finish_reason: 'tool_calls' }),
  )

  expect(seen.map((calls) => calls.map(({ id }) => id))).toEqual([[], [], [], ['a'], ['b']])
  expect(seen.flat()).toMatchObject([{ arguments: '{"x":1}' }, { arguments: '{"y":2}' }])
})

test('behavior: several calls in one chunk that ends the answer', () => {
  const { delta: first } = call(0, { id: 'a', function: { name: 'f', arguments: '{}' } }).choices[0]
  const { delta: second } = call(1, { id: 'b', type: 'custom', custom: { name: 'g', input: 'x' } })
    .choices[0]
  const tool_calls = [...(first.tool_calls ?? []), ...(second.tool_calls ?? [])]
  const accumulator = createChatCompletionAccumulator()
  accumulator.addChunk(chunk({ delta: { tool_calls }, finish_reason: 'tool_calls' }))

  expect(accumulator.justFinishedToolCall()).toMatchObject({ id: 'a' })
  expect(accumulator.justFinishedToolCalls()).toEqual([
    { type: 'function', choice: 0, index: 0, id: 'a', name: 'f', arguments: '{}' },
    { type: 'custom', choice: 0, index: 1, id: 'b', name: 'g', input: 'x' },
  ])
})

test('behavior: answers are told apart, in any order', () => {
  const accumulator = createChatCompletionAccumulator()
  accumulator.addChunk(chunk({ index: 1, delta: { content: 'one' } }))
  accumulator.addChunk(chunk({ index: 0, delta: { content: 'zero' } }))
  expect(accumulator.justFinishedContent()).toBeUndefined()
  accumulator.addChunk(
    chunk({ index: 0, delta: { content: '!' } }, { index: 1, finish_reason: 'stop' }),
  )

  expect(accumulator.justFinishedContent()).toBe('one')
  expect(accumulator.justFinishedContent(0)).toBeUndefined()
  expect(accumulator.justFinishedContent(1)).toBe('one')
  expect(accumulator.completion.choices.map(({ message }) => message.content)).toEqual([
    'zero!',
    'one',
  ])
})

test('behavior: usage of several chunks is added up', () => {
  const accumulator = createChatCompletionAccumulator()
  const details = { completion_tokens_details: { reasoning_tokens: 2 } }
  for (const _ of [1, 2]) accumulator.addChunk({ ...chunk(), usage: { ...usage, ...details } })

  expect(accumulator.completion.usage).toEqual({
    prompt_tokens: 6,
    completion_tokens: 2,
    total_tokens: 8,
    completion_tokens_details: { reasoning_tokens: 4 },
  })
})

test('options: usage of the last chunk alone', () => {
  const accumulator = createChatCompletionAccumulator({ usage: 'last' })
  for (const _ of [1, 2]) accumulator.addChunk({ ...chunk(), usage })

  expect(accumulator.completion.usage).toEqual(usage)
})

test('behavior: names of the prototype are data', () => {
  const hostile = JSON.parse(`{
    "id": "chatcmpl-1", "__proto__": { "polluted": 1 }, "toString": "own",
    "usage": { "__proto__": { "polluted": 1 }, "constructor": { "a": 1 }, "total_tokens": 1 },
    "choices": [{ "index": 0, "__proto__": { "polluted": 1 }, "delta": {
      "__proto__": { "polluted": 1 }, "constructor": "a", "valueOf": ["b"],
      "tool_calls": [{ "index": 0, "__proto__": { "polluted": 1 }, "function": {} }] } }]
  }`) as ChatCompletionChunk
  const accumulator = createChatCompletionAccumulator()
  accumulator.addChunk(hostile)
  accumulator.addChunk(hostile)

  const { completion } = accumulator
  for (const object of [
    {},
    completion,
    completion.usage,
    completion.choices[0],
    completion.choices[0]?.message,
    completion.choices[0]?.message.tool_calls?.[0],
  ]) {
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    expect(object).not.toHaveProperty('polluted')
  }
  expect(completion).toMatchObject({
    toString: 'own',
    usage: { constructor: { a: 2 }, total_tokens: 2 },
    choices: [{ message: { constructor: 'aa', valueOf: ['b', 'b'] } }],
  })
})

const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }

function finishedCalls(
  ...chunks: ChatCompletionChunk[]
): ReturnType<ReturnType<typeof createChatCompletionAccumulator>['justFinishedToolCalls']>[] {
  const accumulator = createChatCompletionAccumulator()
  return chunks.map((item) => {
    accumulator.addChunk(item)
    expect(accumulator.justFinishedToolCall()).toEqual(accumulator.justFinishedToolCalls()[0])
    return accumulator.justFinishedToolCalls()
  })
}

function call(
  index: number,
  piece: Omit<NonNullable<Choice['delta']['tool_calls']>[0], 'index'>,
): ChatCompletionChunk & { choices: [Choice] } {
  const choice = { index: 0, delta: { tool_calls: [{ index, ...piece }] }, finish_reason: null }
  return { ...chunk(), choices: [choice] }
}

function chunk(...choices: Partial<Choice>[]): ChatCompletionChunk {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: (choices.length > 0 ? choices : [{}]).map((choice) => ({
      index: 0,
      delta: {},
      finish_reason: null,
      ...choice,
    })),
  }
}
