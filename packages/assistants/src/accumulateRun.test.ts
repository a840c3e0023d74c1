import { type Client, createClient, StreamError } from '@bonsai-ai/core'
import { expect, test } from 'vitest'
import { accumulateRun } from './accumulateRun.ts'
import type { AssistantStreamEvent } from './generated/types.gen.ts'
import { streamThreadRun } from './streamThreadRun.ts'

async function* streamOf(...events: object[]): AsyncGenerator<AssistantStreamEvent> {
  // What servers send, whatever the types say.
  yield* events as AssistantStreamEvent[]
}

const run = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', assistant_id: 'asst_1' }
const message = {
  id: 'msg_1',
  object: 'thread.message',
  thread_id: 'thread_1',
  run_id: 'run_1',
  role: 'assistant',
  content: [],
}
const step = {
  id: 'step_1',
  object: 'thread.run.step',
  run_id: 'run_1',
  type: 'tool_calls',
  step_details: { type: 'tool_calls', tool_calls: [] },
}

function named(event: string, data: object): object {
  return { event, data }
}

function state(name: string, fields?: object): object {
  return named(`thread.run.${name}`, { ...run, status: name, ...fields })
}

function say(...content: object[]): object {
  return named('thread.message.delta', {
    id: 'msg_1',
    object: 'thread.message.delta',
    delta: { content },
  })
}

function call(...tool_calls: object[]): object {
  return named('thread.run.step.delta', {
    id: 'step_1',
    object: 'thread.run.step.delta',
    delta: { step_details: { type: 'tool_calls', tool_calls } },
  })
}

const begin = [state('created'), named('thread.message.created', message)]

/** The parts that deltas come to, when nothing but the run comes to its end. */
async function contentOf(...events: object[]): Promise<unknown> {
  const { messages } = await accumulateRun(streamOf(...begin, ...events, state('completed')))
  return messages[0]?.content
}

async function callsOf(...events: object[]): Promise<unknown> {
  const created = named('thread.run.step.created', step)
  const { steps } = await accumulateRun(streamOf(created, ...events, state('requires_action')))
  return steps[0]?.step_details
}

test('default', async () => {
  const thread = { id: 'thread_1', object: 'thread', metadata: {} }
  const content = [{ type: 'text', text: { value: 'Hello', annotations: [] } }]
  const done = { ...message, status: 'completed', content }
  const doneStep = {
    ...step,
    type: 'message_creation',
    step_details: { type: 'message_creation', message_creation: { message_id: 'msg_1' } },
  }

  const result = await accumulateRun(
    streamOf(
      named('thread.created', thread),
      state('created'),
      state('queued'),
      state('in_progress'),
      named('thread.run.step.created', doneStep),
      named('thread.message.created', { ...message, status: 'in_progress' }),
      named('thread.message.in_progress', { ...message, status: 'in_progress' }),
      say({ index: 0, type: 'text', text: { value: 'Hel', annotations: [] } }),
      say({ index: 0, type: 'text', text: { value: 'lo' } }),
      named('thread.message.completed', done),
      named('thread.run.step.completed', { ...doneStep, status: 'completed' }),
      state('completed', { usage: { total_tokens: 3 } }),
      { event: 'done', data: '[DONE]' },
    ),
  )

  expect(result).toEqual({
    thread,
    run: { ...run, status: 'completed', usage: { total_tokens: 3 } },
    messages: [done],
    steps: [{ ...doneStep, status: 'completed' }],
  })
})

test('behavior: messages are put together from their pieces', async () => {
  const citation = { type: 'file_citation', text: '[1]', file_citation: { file_id: 'file_1' } }

  expect(
    await contentOf(
      say({ index: 0, type: 'text', text: { value: 'Hé' } }),
      say({ index: 0, type: 'text', text: { value: 'llo' } }, { index: 1, type: 'image_file' }),
      say({ index: 0, type: 'text', text: { annotations: [{ index: 0, ...citation }] } }),
      say({ index: 0, type: 'text', text: { annotations: [{ index: 1, ...citation }] } }),
      say({
        index: 0,
        type: 'text',
        text: { annotations: [{ index: 0, type: 'file_citation', end_index: 5 }] },
      }),
      say({ index: 1, type: 'image_file', image_file: { file_id: 'file_2' } }),
      say({ index: 2, type: 'refusal', refusal: 'I ' }),
      say({ index: 2, type: 'refusal', refusal: 'will not' }),
    ),
  ).toEqual([
    {
      type: 'text',
      text: { value: 'Héllo', annotations: [{ ...citation, end_index: 5 }, citation] },
    },
    { type: 'image_file', image_file: { file_id: 'file_2' } },
    { type: 'refusal', refusal: 'I will not' },
  ])
})

test('behavior: calls of tools are put together from their pieces', async () => {
  expect(
    await callsOf(
      call({ index: 0, id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } }),
      call({ index: 1, id: 'call_b', type: 'code_interpreter', code_interpreter: { input: '1' } }),
      call({ index: 0, type: 'function', function: { arguments: '{"a"', output: null } }),
      call({ index: 0, id: '', type: 'function', function: { name: '', arguments: ':1}' } }),
      call({ index: 1, type: 'code_interpreter', code_interpreter: { input: '+1', outputs: [] } }),
      call({
        index: 1,
        type: 'code_interpreter',
        code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: 'a' }] },
      }),
      call({
        index: 1,
        type: 'code_interpreter',
        code_interpreter: {
          outputs: [
            { index: 0, type: 'logs', logs: 'b' },
            { index: 1, type: 'image', image: { file_id: 'file_1' } },
          ],
        },
      }),
      call({ index: 2, id: 'call_c', type: 'file_search', file_search: {} }),
      call({ index: 2, type: 'file_search', file_search: { results: [{ score: 1 }] } }),
    ),
  ).toEqual({
    type: 'tool_calls',
    tool_calls: [
      {
        id: 'call_a',
        type: 'function',
        function: { name: 'f', arguments: '{"a":1}', output: null },
      },
      {
        id: 'call_b',
        type: 'code_interpreter',
        code_interpreter: {
          input: '1+1',
          outputs: [
            { type: 'logs', logs: 'ab' },
            { type: 'image', image: { file_id: 'file_1' } },
          ],
        },
      },
      { id: 'call_c', type: 'file_search', file_search: { results: [{ score: 1 }] } },
    ],
  })
})

test('behavior: what the end leaves out is what was sent in pieces', async () => {
  const text = say({ index: 0, type: 'text', text: { value: 'Hi' } })
  const expected = [{ type: 'text', text: { value: 'Hi', annotations: [] } }]

  for (const content of [[], null, undefined])
    expect(
      await contentOf(text, named('thread.message.completed', { ...message, content })),
    ).toEqual(expected)
  const piece = call({ index: 0, id: 'a', type: 'function', function: { arguments: '{}' } })
  for (const step_details of [{ type: 'tool_calls', tool_calls: null }, null, undefined])
    expect(
      await callsOf(piece, named('thread.run.step.completed', { ...step, step_details })),
    ).toMatchObject({ tool_calls: [{ id: 'a', function: { arguments: '{}' } }] })
})

test('behavior: pieces need neither an announcement nor an index, nor in order', async () => {
  const pieces = [
    { type: 'text', text: { value: 'a' } },
    { type: 'text', text: { value: 'b' } },
    { type: 'refusal', refusal: 'c' },
  ]
  const { messages, steps } = await accumulateRun(
    streamOf(
      state('created'),
      ...pieces.map((piece) => say(piece)),
      call({ id: 'a', type: 'function', function: { name: 'f', arguments: '{' } }),
      call({ type: 'function', function: { arguments: '}' } }),
      call({ id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } }),
      state('completed'),
    ),
  )

  expect(messages).toEqual([
    {
      ...message,
      assistant_id: 'asst_1',
      status: 'in_progress',
      content: [
        { type: 'text', text: { value: 'ab', annotations: [] } },
        { type: 'refusal', refusal: 'c' },
      ],
    },
  ])
  expect(steps).toMatchObject([
    {
      id: 'step_1',
      run_id: 'run_1',
      type: 'tool_calls',
      step_details: {
        tool_calls: [
          { id: 'a', function: { name: 'f', arguments: '{}' } },
          { id: 'b', function: { name: 'g', arguments: '{}' } },
        ],
      },
    },
  ])
  expect(
    await contentOf(
      say({ index: 7, type: 'refusal', refusal: 'c' }),
      say({ index: 2, type: 'refusal', refusal: 'a' }),
      say({ index: 7, type: 'refusal', refusal: 'd' }),
    ),
  ).toEqual([
    { type: 'refusal', refusal: 'a' },
    { type: 'refusal', refusal: 'cd' },
  ])
})

test('behavior: events stay as they are, and hostile ones harm nothing', async () => {
  const hostile = JSON.parse(
    '{"index":0,"type":"text","text":{"value":"a","annotations":[{"index":1e9,"__proto__":{"x":1},"constructor":"c"}]}}',
  ) as object
  const events = [
    ...begin,
    say(hostile, null as unknown as object),
    { event: 'thread.message.delta', data: null },
    { event: 'thread.message.delta', data: { id: 'msg_1', delta: null } },
    { event: 'from.the.future', data: { id: 'x' } },
    { event: 'thread.run.step.created', data: { ...step, id: '__proto__' } },
    state('completed'),
  ]
  const before = structuredClone(events)

  const { messages, steps } = await accumulateRun(streamOf(...events))

  expect(events).toEqual(before)
  expect(messages[0]?.content).toEqual([
    { type: 'text', text: { value: 'a', annotations: [{ constructor: 'c' }] } },
  ])
  expect(steps).toHaveLength(1)
  expect(({} as { x?: number }).x).toBeUndefined()
})

test('behavior: events without a name are told apart by what they are', async () => {
  const body = [...begin, say({ index: 0, type: 'text', text: { value: 'a' } }), state('completed')]
    .map((event) => `data: ${JSON.stringify((event as { data: object }).data)}\n\n`)
    .join('')
  const client = createClient({ apiKey: 'sk-stub', fetch: async () => new Response(body) })
  const params = { thread_id: 'thread_1', assistant_id: 'asst_1' }

  expect(await accumulateRun(await streamThreadRun(client, params))).toMatchObject({
    run: { status: 'completed' },
    messages: [{ content: [{ text: { value: 'a' } }] }],
  })
})

test('options: allowTruncated', async () => {
  const text = say({ index: 0, type: 'text', text: { value: 'Hel' } })

  expect(await accumulateRun(streamOf(...begin, text), { allowTruncated: true })).toMatchObject({
    run,
    messages: [{ content: [{ type: 'text', text: { value: 'Hel', annotations: [] } }] }],
    steps: [],
  })
  await expect(accumulateRun(streamOf(), { allowTruncated: true })).rejects.toThrow(StreamError)
})

test('behavior: [DONE] ends a run, whatever its status', async () => {
  const body = `event: thread.run.created\ndata: ${JSON.stringify(run)}\n\n`
  const params = { thread_id: 'thread_1', assistant_id: 'asst_1' }
  const client = (text: string): Client =>
    createClient({ apiKey: 'sk-stub', fetch: async () => new Response(text) })

  const done = await streamThreadRun(client(`${body}event: done\ndata: [DONE]\n\n`), params)
  expect((await accumulateRun(done)).run).toEqual(run)
  const cut = await streamThreadRun(client(body), params)
  await expect(accumulateRun(cut)).rejects.toMatchObject({ name: 'StreamError', partial: { run } })
})

test('error: a stream that was cut off gives what it had', async () => {
  const promise = accumulateRun(streamOf(...begin))

  await expect(promise).rejects.toMatchObject({
    message: 'stream: ended before it was complete',
    partial: { run, messages: [message], steps: [] },
  })
})

test('error: an error event', async () => {
  const error = named('error', { message: 'no more', code: 'server_error' })

  await expect(
    accumulateRun(streamOf(...begin, error), { allowTruncated: true }),
  ).rejects.toMatchObject({ message: 'stream: error event: no more', partial: { run } })
})
