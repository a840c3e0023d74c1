import { StreamError } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateCompletion } from './accumulateCompletion.ts'
import type { Completion } from './generated/types.gen.ts'
import { streamCompletion } from './streamCompletion.ts'

async function* streamOf(...pieces: object[]): AsyncGenerator<Completion> {
  // What servers send, whatever the types say.
  yield* pieces as Completion[]
}

const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Hi' }
const head = { id: 'cmpl_1', object: 'text_completion', created: 1, model: 'm' }
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }

function piece(text: string, fields?: object): object {
  return {
    ...head,
    choices: [{ text, index: 0, logprobs: null, finish_reason: null, ...fields }],
  }
}

test('default', async () => {
  const { client } = stubStream(piece('Hel'), piece('lo'), piece('', { finish_reason: 'length' }), {
    ...head,
    choices: [],
    usage,
  })

  expect(await accumulateCompletion(await streamCompletion(client, params))).toEqual({
    ...head,
    choices: [{ text: 'Hello', index: 0, logprobs: null, finish_reason: 'length' }],
    usage,
  })
})

test('behavior: several texts in turns', async () => {
  const { choices } = await accumulateCompletion(
    streamOf(
      piece('c', { index: 2 }),
      piece('a'),
      { ...head, choices: ['b', 'a'].map((text, at) => ({ text, index: 1 - at })) },
      ...[0, 1, 2].map((index) => piece('.', { index, finish_reason: 'stop' })),
    ),
  )

  expect(choices.map(({ index, text }) => [index, text])).toEqual([
    [0, 'aa.'],
    [1, 'b.'],
    [2, 'c.'],
  ])
})

test('behavior: log probabilities', async () => {
  const of = (token: string, offset: number): object => ({
    tokens: [token],
    token_logprobs: [-0.1],
    top_logprobs: [{ [token]: -0.1 }],
    text_offset: [offset],
  })
  const { choices } = await accumulateCompletion(
    streamOf(
      piece('a', { logprobs: of('a', 0) }),
      piece('b', { logprobs: { ...of('b', 1), top_logprobs: null } }),
      piece('', { finish_reason: 'stop' }),
    ),
  )

  expect(choices[0]?.logprobs).toEqual({
    tokens: ['a', 'b'],
    token_logprobs: [-0.1, -0.1],
    top_logprobs: [{ a: -0.1 }],
    text_offset: [0, 1],
  })
})

test('behavior: what servers leave out is filled in', async () => {
  const { client } = stubStream(
    { choices: [{ text: 'a' }] },
    { choices: null },
    {},
    { choices: [{ text: 'b' }], usage: null },
  )

  expect(await accumulateCompletion(await streamCompletion(client, params))).toEqual({
    id: '',
    object: 'text_completion',
    created: 0,
    model: '',
    choices: [{ text: 'ab', index: 0, logprobs: null, finish_reason: 'stop' }],
    usage: null,
  })
  // Nor is there a [DONE] everywhere.
  expect(await accumulateCompletion(streamOf(piece('a', { finish_reason: 'stop' })))).toMatchObject(
    {
      choices: [{ text: 'a', finish_reason: 'stop' }],
    },
  )
})

test('behavior: unknown fields stay, pieces stay as they are, hostile ones harm nothing', async () => {
  const pieces = [
    JSON.parse(
      '{"__proto__":{"x":1},"choices":[{"text":"a","__proto__":{"x":1},"more":1}]}',
    ) as object,
    piece('b', {
      finish_reason: 'stop',
      logprobs: JSON.parse('{"__proto__":[1],"toString":[2]}') as object,
    }),
  ]
  const before = structuredClone(pieces)

  const completion = await accumulateCompletion(streamOf(...pieces))

  expect(pieces).toEqual(before)
  expect(completion.choices[0]).toMatchObject({ text: 'ab', more: 1, logprobs: { toString: [2] } })
  expect(Object.getPrototypeOf(completion)).toBe(Object.prototype)
  expect(Object.getPrototypeOf(completion.choices[0])).toBe(Object.prototype)
})

test('options: allowTruncated', async () => {
  expect(
    await accumulateCompletion(streamOf(piece('Hel')), { allowTruncated: true }),
  ).toMatchObject({ choices: [{ text: 'Hel', finish_reason: null }] })
})

test('error: a stream that was cut off gives what it had', async () => {
  for (const pieces of [[piece('Hel')], []]) {
    const error = await accumulateCompletion(streamOf(...pieces)).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(StreamError)
    expect(error).toMatchObject({ partial: { choices: pieces.map(() => ({ text: 'Hel' })) } })
  }
  const { client } = stub(`data: ${JSON.stringify(piece('Hel'))}\n\ndata: {"choi`)
  await expect(accumulateCompletion(await streamCompletion(client, params))).rejects.toMatchObject({
    message: 'POST /completions: cut off in an event: {"choi',
    partial: { choices: [{ text: 'Hel' }] },
  })
})
