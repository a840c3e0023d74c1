import { expect, test } from 'vitest'
import { createMock, type MockOptions } from './createMock.ts'

interface Completion {
  id: string
  choices: { text: string; index: number; logprobs: unknown; finish_reason: string | null }[]
  usage?: unknown
}

function ask(body: object, options?: MockOptions): Promise<Response> {
  return createMock(options)('https://api.openai.com/v1/completions', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-3.5-turbo-instruct', ...body }),
  })
}

async function create(body: object, options?: MockOptions): Promise<Completion> {
  const response = await ask(body, options)
  expect(response.status).toBe(200)
  return (await response.json()) as Completion
}

async function stream(body: object): Promise<Completion[]> {
  const response = await ask({ ...body, stream: true })
  const events = (await response.text()).split('\n\n')
  expect(events.splice(-2)).toEqual(['data: [DONE]', ''])
  return events.map((event) => JSON.parse(event.slice('data: '.length)) as Completion)
}

test('default', async () => {
  expect(await create({ prompt: 'Say this is a test' }, { now: () => 1_700_000_000_000 })).toEqual({
    id: expect.stringMatching(/^cmpl-\w{29}$/) as string,
    object: 'text_completion',
    created: 1_700_000_000,
    model: 'gpt-3.5-turbo-instruct',
    system_fingerprint: expect.stringMatching(/^fp_/) as string,
    choices: [{ text: 'This is a test.', index: 0, logprobs: null, finish_reason: 'stop' }],
    usage: { prompt_tokens: 11, completion_tokens: 5, total_tokens: 16 },
  })
})

test('behavior: a stream says the same, piece by piece', async () => {
  const body = { prompt: ['Say one two', 'Say three'], logprobs: 1 }
  const whole = await create(body)
  const chunks = await stream({ ...body, stream_options: { include_usage: true } })
  for (const { index, text, finish_reason } of whole.choices) {
    const own = chunks.flatMap(({ choices }) => choices).filter((choice) => choice.index === index)
    expect(own.map((choice) => choice.text).join('')).toBe(text)
    expect(own.map((choice) => choice.finish_reason)).toEqual([
      ...own.slice(1).map(() => null),
      finish_reason,
    ])
  }
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: whole.usage })
  expect(chunks[0]?.usage).toBeNull()
})

test('behavior: answers every prompt n times, and stops where it is told to', async () => {
  const { choices } = await create({ prompt: ['Say a, b', 'Say c, d'], n: 2, stop: ',' })
  expect(choices.map(({ index, text }) => [index, text])).toEqual([
    [0, 'A'],
    [1, 'A'],
    [2, 'C'],
    [3, 'C'],
  ])
})

test('behavior: writes 16 tokens unless told', async () => {
  const { choices, usage } = await create({ prompt: 'Tell me a long story.' })
  expect(choices[0]?.finish_reason).toBe('length')
  expect(usage).toMatchObject({ completion_tokens: 16 })
})

test('options: echo and logprobs', async () => {
  const { choices } = await create({ prompt: 'Say yes', echo: true, logprobs: 2 })
  expect(choices[0]?.text).toBe('Say yesYes.')
  expect(choices[0]?.logprobs).toMatchObject({
    tokens: ['Say', ' yes', 'Yes', '.'],
    text_offset: [0, 3, 7, 10],
    top_logprobs: [
      { Say: expect.any(Number) as number, 'Say~': expect.any(Number) as number },
      {},
      {},
      {},
    ],
  })
})

test('options: reply', async () => {
  const { choices } = await create({ prompt: 'Hi' }, { reply: ([message]) => `${message?.text}!` })
  expect(choices[0]?.text).toBe('Hi!')
})

test('error: 400 with the field that is wrong', async () => {
  for (const [body, param] of [
    [{}, 'prompt'],
    [{ prompt: 3 }, 'prompt'],
    [{ prompt: [] }, 'prompt'],
    [{ prompt: ['a', {}] }, 'prompt[1]'],
    [{ prompt: 'a', n: 0 }, 'n'],
    [{ prompt: 'a', n: 2, best_of: 1 }, 'best_of'],
    [{ prompt: 'a', logprobs: 6 }, 'logprobs'],
    [{ prompt: 'a', max_tokens: -1 }, 'max_tokens'],
    [{ prompt: 'a', stream_options: {} }, 'stream_options'],
  ] as const) {
    const response = await ask(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
  expect((await ask({ prompt: 'a', model: 'gpt-0' })).status).toBe(404)
})
