import {
  accumulateChatCompletion,
  chatCompletionEvents,
  streamChatCompletion,
} from 'bonsai-ai/chat'
import { createClient } from '@bonsai-ai/core'
import { OpenAI } from 'openai'
import { expect, test } from 'vitest'

const params = { model: 'gpt-5.5', messages: [{ role: 'user' as const, content: 'Hi' }] }
const head = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_764_000_000,
  model: 'gpt-5.5-2026-01-01',
  service_tier: 'default',
  system_fingerprint: 'fp_1',
}
const usage = {
  prompt_tokens: 3,
  completion_tokens: 5,
  total_tokens: 8,
  completion_tokens_details: { reasoning_tokens: 2 },
}
const token = { token: 'Hi', logprob: -0.1, bytes: [72, 105], top_logprobs: [] }

const streams: Record<string, object[]> = {
  text: [
    delta({ role: 'assistant', content: '', refusal: null }),
    delta({ content: 'Hel' }),
    delta({ content: 'lo, 🌳' }),
    end('stop'),
    { ...head, choices: [], usage },
  ],
  'text with usage null in all other chunks': [
    { ...delta({ role: 'assistant', content: 'Hi' }), usage: null, obfuscation: 'a8' },
    { ...end('length'), usage: null, obfuscation: 'x' },
    { ...head, choices: [], usage },
  ],
  'a tool call': [
    delta({ role: 'assistant', content: null }),
    call({ index: 0, id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } }),
    call({ index: 0, function: { arguments: '{"x"' } }),
    call({ index: 0, function: { arguments: ':1}' } }),
    end('tool_calls'),
  ],
  'text, then parallel tool calls in turns': [
    delta({ role: 'assistant', content: 'Let me see.' }),
    call({ index: 0, id: 'call_a', type: 'function', function: { name: 'f', arguments: '{' } }),
    call({ index: 1, id: 'call_b', type: 'function', function: { name: 'g', arguments: '{' } }),
    call({ index: 2, id: 'call_c', type: 'custom', custom: { name: 'h', input: 'a' } }),
    call({ index: 0, function: { arguments: '}' } }),
    call({ index: 1, function: { arguments: '}' } }),
    call({ index: 2, custom: { input: 'b' } }),
    end('tool_calls'),
  ],
  'a function call of old': [
    delta({ role: 'assistant', content: null, function_call: { name: 'f', arguments: '' } }),
    delta({ function_call: { arguments: '{"x":' } }),
    delta({ function_call: { arguments: '1}' } }),
    end('function_call'),
  ],
  'several answers': [
    delta({ role: 'assistant', content: 'a' }, { index: 1 }),
    delta({ role: 'assistant', content: 'b' }, { index: 0 }),
    {
      ...head,
      choices: [
        { index: 0, delta: { content: 'c' }, finish_reason: null },
        { index: 1, delta: {}, finish_reason: 'stop' },
      ],
    },
    end('length'),
  ],
  'a refusal': [
    delta({ role: 'assistant', content: null, refusal: '' }),
    delta({ refusal: 'I can' }),
    delta({ refusal: 'not.' }),
    end('stop'),
  ],
  'log probabilities': [
    delta({ role: 'assistant', content: '' }, { logprobs: { content: [], refusal: null } }),
    delta({ content: 'Hi' }, { logprobs: { content: [token], refusal: null } }),
    delta({ content: 'Hi' }, { logprobs: { content: [token, token], refusal: null } }),
    end('stop'),
  ],
  'log probabilities of a refusal': [
    delta({ role: 'assistant', refusal: 'Hi' }, { logprobs: { content: null, refusal: [token] } }),
    delta({ refusal: 'Hi' }, { logprobs: { content: null, refusal: [token] } }),
    end('stop'),
  ],
  audio: [
    delta({ role: 'assistant', audio: { id: 'audio_1', transcript: 'Hi' } }),
    delta({ audio: { data: 'AAAA' } }),
    delta({ audio: { data: 'BBBB', transcript: ' there' } }),
    delta({ audio: { expires_at: 1_764_003_600 } }),
  ],
  'a content filter, on chunks without an id': [
    { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [{ a: 1 }] },
    delta({ role: 'assistant', content: 'Hi' }, { content_filter_results: { hate: 'safe' } }),
    end('content_filter'),
  ],
  'extra fields of a tool call': [
    delta({ role: 'assistant', content: null }),
    call({
      index: 0,
      id: 'call_a',
      type: 'function',
      function: { name: 'f', arguments: '{}' },
      extra_content: { google: { thought_signature: 'abc' } },
    }),
    end('tool_calls'),
  ],
}

test.each(Object.keys(streams))('behavior: the same completion of %s', async (name) => {
  const chunks = streams[name] ?? []

  expect(await ours(chunks)).toEqual(await theirs(chunks))
})

test('behavior: reasoning is kept whole, where npm openai keeps its last piece', async () => {
  const chunks = [
    delta({ role: 'assistant', content: '', reasoning_content: 'Let me' }),
    delta({ reasoning_content: ' think.' }),
    delta({ content: 'Hi' }),
    end('stop'),
  ]

  expect(await theirs(chunks)).toMatchObject(reasoning(' think.'))
  expect(await ours(chunks)).toMatchObject(reasoning('Let me think.'))
})

test('behavior: a system_fingerprint of null is kept, which npm openai leaves out', async () => {
  const chunks = [delta({ role: 'assistant', content: 'Hi' }), end('stop')].map((chunk) => ({
    ...chunk,
    system_fingerprint: null,
  }))

  expect(await ours(chunks)).toEqual({ ...(await theirs(chunks)), system_fingerprint: null })
})

test('behavior: an answer without role, index or finish_reason is whole, where npm openai throws', async () => {
  const chunks = [{ ...head, choices: [{ delta: { content: 'Hi' } }] }]

  await expect(theirs(chunks)).rejects.toThrow('invalid choice index')
  expect(await ours(chunks)).toMatchObject({
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi' } }],
  })
})

test('behavior: events of text, refusals and log probabilities are the same', async () => {
  for (const name of ['text', 'a refusal', 'log probabilities', 'log probabilities of a refusal']) {
    const chunks = streams[name] ?? []
    const seen: unknown[] = []
    const runner = npmStream(chunks)
    runner.on('content.delta', ({ delta: piece, snapshot }) => {
      // Ours has no event for an empty piece.
      if (piece) seen.push(['content.delta', piece, snapshot])
    })
    runner.on('content.done', ({ content }) => seen.push(['content.done', content]))
    runner.on('refusal.delta', ({ delta: piece, snapshot }) => {
      if (piece) seen.push(['refusal.delta', piece, snapshot])
    })
    runner.on('refusal.done', ({ refusal }) => seen.push(['refusal.done', refusal]))
    await runner.done()

    const own: unknown[] = []
    for await (const event of chatCompletionEvents(await ourStream(chunks))) {
      if (event.type === 'content.delta' || event.type === 'refusal.delta')
        own.push([event.type, event.delta, event.snapshot])
      if (event.type === 'content.done') own.push([event.type, event.content])
      if (event.type === 'refusal.done') own.push([event.type, event.refusal])
    }
    expect(own.length, name).toBeGreaterThan(1)
    expect(own, name).toEqual(seen)
  }
})

type Stream = Awaited<ReturnType<typeof streamChatCompletion>>

function ourStream(chunks: object[]): Promise<Stream> {
  const client = createClient({ apiKey: 'sk-stub', fetch: answer(chunks), maxRetries: 0 })
  return streamChatCompletion(client, params)
}

async function ours(chunks: object[]): Promise<object> {
  return accumulateChatCompletion(await ourStream(chunks))
}

function npmStream(chunks: object[]): ReturnType<OpenAI['chat']['completions']['stream']> {
  const client = new OpenAI({ apiKey: 'sk-stub', fetch: answer(chunks), maxRetries: 0 })
  return client.chat.completions.stream(params)
}

/** Without the fields of its structured outputs, which are null here and no part of the answer. */
async function theirs(chunks: object[]): Promise<object> {
  const completion = await npmStream(chunks).finalChatCompletion()
  return JSON.parse(
    JSON.stringify(completion, (name, value: unknown) =>
      /^parsed(_arguments)?$/.test(name) && value === null ? undefined : value,
    ),
  ) as object
}

function answer(chunks: object[]): () => Promise<Response> {
  const body = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]']
    .map((data) => `data: ${data}\n\n`)
    .join('')
  return async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

function delta(fields: object, choice: object = {}): object {
  return { ...head, choices: [{ index: 0, delta: fields, finish_reason: null, ...choice }] }
}

function call(piece: object): object {
  return delta({ tool_calls: [piece] })
}

function end(finish_reason: string): object {
  return delta({}, { finish_reason })
}

function reasoning(reasoning_content: string): object {
  return { choices: [{ message: { reasoning_content, content: 'Hi' } }] }
}
