import { StreamError } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateResponse } from './accumulateResponse.ts'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { outputText } from './outputText.ts'
import { streamResponse } from './streamResponse.ts'

/** As little of an event as matters. */
async function* streamOf(...events: object[]): AsyncGenerator<ResponseStreamEvent> {
  yield* events as ResponseStreamEvent[]
}

/** What the items of a stream without an end come to. */
async function outputOf(...events: object[]): Promise<unknown> {
  const stream = streamOf(created, ...events)
  return (await accumulateResponse(stream, { allowTruncated: true })).output
}

const created = { type: 'response.created', response: { id: 'resp_1', output: [] } }
const message = { type: 'message', id: 'msg_1', role: 'assistant', content: [] }
const text = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const events = [
  created,
  { type: 'response.output_item.added', output_index: 0, item: message },
  {
    type: 'response.content_part.added',
    ...text,
    part: { type: 'output_text', text: '', annotations: [] },
  },
  { type: 'response.output_text.delta', ...text, delta: 'Hel' },
  { type: 'response.output_text.delta', ...text, delta: 'lo' },
]
const output = [{ ...message, content: [{ type: 'output_text', text: 'Hello', annotations: [] }] }]
const completed = {
  type: 'response.completed',
  response: { id: 'resp_1', status: 'completed', output, usage: { total_tokens: 3 } },
}

test('default', async () => {
  const { client } = stubStream(...events, completed)
  const stream = await streamResponse(client)

  const response = await accumulateResponse(stream)

  expect(response).toEqual(completed.response)
  expect(stream.ended).toBe('done')
})

test('behavior: the end needs no output where items were streamed', async () => {
  for (const missing of [null, undefined, []]) {
    const end = { type: 'response.completed', response: { id: 'resp_1', output: missing } }

    const response = await accumulateResponse(streamOf(...events, end))

    expect(response, String(missing)).toEqual({ id: 'resp_1', output })
  }
})

test('behavior: output is a list, whatever the server sends', async () => {
  const end = { type: 'response.completed', response: { id: 'resp_1', output: null } }

  expect((await accumulateResponse(streamOf(end))).output).toEqual([])
})

test('behavior: a response that failed or is incomplete is given', async () => {
  for (const status of ['failed', 'incomplete']) {
    const end = { type: `response.${status}`, response: { id: 'resp_1', status, output } }

    expect((await accumulateResponse(streamOf(...events, end))).status).toBe(status)
  }
})

test('behavior: events stay as they are', async () => {
  const all = [...events, { ...completed, response: { ...completed.response, output: null } }]
  const before = structuredClone(all)

  const first = await accumulateResponse(streamOf(...all))
  const second = await accumulateResponse(streamOf(...all))

  expect(all).toEqual(before)
  expect(second).toEqual(first)
})

test('behavior: nothing but the pieces', async () => {
  const deltas = ['Hel', 'lo'].map((delta) => ({ type: 'response.output_text.delta', delta }))

  const response = await accumulateResponse(streamOf(...deltas), { allowTruncated: true })

  expect(response).toEqual({
    object: 'response',
    status: 'in_progress',
    output: [
      {
        type: 'message',
        role: 'assistant',
        status: 'in_progress',
        content: [{ type: 'output_text', text: 'Hello', annotations: [] }],
      },
    ],
  })
})

test('behavior: absent lists within items', async () => {
  const added = { type: 'response.output_item.added', output_index: 0 }
  const place = { output_index: 0, summary_index: 0, content_index: 0 }

  expect(
    await outputOf(
      { ...added, item: { ...message, content: null } },
      { type: 'response.output_text.delta', ...text, delta: 'a' },
    ),
  ).toMatchObject([{ content: [{ text: 'a' }] }])
  expect(
    await outputOf(
      { ...added, item: { type: 'reasoning', id: 'rs_1' } },
      { type: 'response.reasoning_summary_text.delta', ...place, delta: 's' },
      { type: 'response.reasoning_text.delta', ...place, delta: 't' },
    ),
  ).toMatchObject([{ summary: [{ text: 's' }], content: [{ text: 't' }] }])
  expect(await outputOf({ ...added, item: null })).toEqual([])
})

test('behavior: calls side by side, each with an index, or an ID, or both', async () => {
  const call = (id: string): object => ({ type: 'function_call', id, call_id: id, arguments: '' })
  const args = { type: 'response.function_call_arguments.delta' }

  const items = await outputOf(
    { type: 'response.output_item.added', output_index: 2, item: call('b') },
    { type: 'response.output_item.added', output_index: 0, item: call('a') },
    { ...args, output_index: 0, item_id: 'a', delta: '{"a"' },
    { ...args, output_index: 2, delta: '{"b"' },
    { ...args, item_id: 'a', delta: ':1}' },
    { ...args, item_id: 'b', delta: ':2}' },
  )

  expect(items).toMatchObject([
    { id: 'a', arguments: '{"a":1}' },
    { id: 'b', arguments: '{"b":2}' },
  ])
})

test('behavior: an item may end under another ID than it began', async () => {
  const items = await outputOf(
    { type: 'response.output_item.added', output_index: 0, item: { ...message, id: 'x' } },
    { type: 'response.output_text.delta', output_index: 0, item_id: 'y', delta: 'a' },
    { type: 'response.output_item.done', output_index: 0, item: { ...message, id: 'z' } },
    { type: 'response.in_progress', response: { output: [{ ...message, id: 'x' }] } },
  )

  const content = [{ type: 'output_text', text: 'a', annotations: [] }]
  expect(items).toEqual([{ ...message, id: 'x', content }])
})

test('behavior: an item that is sent again without its content keeps what was streamed', async () => {
  for (const content of [[], null, undefined]) {
    const done = { ...message, status: 'completed', content }
    const end = { type: 'response.completed', response: { output: [done] } }
    const again = { type: 'response.output_item.done', output_index: 0, item: done }

    const expected = [{ ...output[0], status: 'completed' }]
    expect((await accumulateResponse(streamOf(...events, end))).output).toEqual(expected)
    expect(await outputOf(...events.slice(1), again)).toEqual(expected)
  }
})

test('behavior: an item of another type in its place takes nothing over', async () => {
  const call = { type: 'function_call', id: 'fc_1', arguments: '' }
  const end = { type: 'response.completed', response: { output: [call] } }

  expect((await accumulateResponse(streamOf(...events, end))).output).toEqual([call])
})

test.each([
  ['function_call', 'arguments', 'function_call_arguments'],
  ['mcp_call', 'arguments', 'mcp_call_arguments'],
  ['custom_tool_call', 'input', 'custom_tool_call_input'],
  ['code_interpreter_call', 'code', 'code_interpreter_call_code'],
])('behavior: %s that is done without its %s keeps the pieces', async (type, field, kind) => {
  const items = await outputOf(
    { type: 'response.output_item.added', output_index: 0, item: { type, id: 'a' } },
    ...['{', null, '}'].map((delta) => ({ type: `response.${kind}.delta`, item_id: 'a', delta })),
    { type: `response.${kind}.done`, item_id: 'a' },
  )

  expect(items).toEqual([{ type, id: 'a', [field]: '{}' }])
})

test('behavior: what is under way stays when the server repeats the response', async () => {
  const repeated = { type: 'response.in_progress', response: { id: 'resp_1', output: [] } }

  expect(await outputOf(...events.slice(1), repeated)).toEqual(output)
})

test('behavior: indexes that are none', async () => {
  const odd = ['__proto__', 'constructor', -1, 1.5, 1e9, null]
  const deltas = odd.map((index) => ({
    type: 'response.output_text.delta',
    item_id: 'msg_1',
    output_index: 0,
    content_index: index,
    delta: 'x',
  }))
  const announced = odd.map((index) => ({
    type: 'response.shell_call_command.added',
    output_index: 1,
    command_index: index,
    command: 'ls',
  }))

  const items = await outputOf(...events.slice(1), ...deltas, ...announced)

  expect(items).toMatchObject([
    { content: [{ type: 'output_text', text: 'Helloxxxxxx' }] },
    { type: 'shell_call', action: { commands: odd.map(() => 'ls') } },
  ])
  expect(Object.keys(Array.prototype)).toEqual([])
  expect(({} as { text?: string }).text).toBeUndefined()
})

test('behavior: a key named __proto__ stays a key', async () => {
  const end = JSON.parse(
    '{"type":"response.completed","response":{"__proto__":{"evil":1},"output":[{"type":"x","__proto__":{"evil":1}}]}}',
  ) as object

  const response = await accumulateResponse(streamOf(end))

  expect((response as { evil?: number }).evil).toBeUndefined()
  expect((response.output[0] as { evil?: number }).evil).toBeUndefined()
  expect(({} as { evil?: number }).evil).toBeUndefined()
})

test('behavior: unknown events and keepalives do nothing', async () => {
  const unknown = [
    { type: 'keepalive', sequence_number: 3 },
    { type: '__proto__.delta', delta: 'x', output_index: 0 },
    { type: 'response.from_the_future.delta', delta: 'x', output_index: 0 },
  ]

  expect(await outputOf(...events.slice(1), ...unknown)).toEqual(output)
})

test('options: allowTruncated', async () => {
  const response = await accumulateResponse(streamOf(...events), { allowTruncated: true })

  expect(response).toEqual({ id: 'resp_1', output })
  expect(outputText(response)).toBe('Hello')
})

test('error: a stream that ends too early gives what it had', async () => {
  const error = await accumulateResponse(streamOf(...events)).catch((cause: unknown) => cause)

  expect(error).toBeInstanceOf(StreamError)
  expect(error).toMatchInlineSnapshot(`[StreamError: stream: ended before it was complete]`)
  expect((error as StreamError).partial).toEqual({ id: 'resp_1', output })
})

test('error: a stream that is cut within an event gives what it had', async () => {
  const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`)
  const { client } = stub(`${lines.join('')}data: {"type":"resp`)
  const stream = await streamResponse(client)

  const error = await accumulateResponse(stream).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(
    `[StreamError: POST /responses: cut off in an event: {"type":"resp]`,
  )
  expect((error as StreamError).partial).toEqual({ id: 'resp_1', output })

  const again = await streamResponse(client)
  expect(await accumulateResponse(again, { allowTruncated: true })).toEqual({
    id: 'resp_1',
    output,
  })
})

test('error: a stream of nothing gives nothing, whatever is allowed', async () => {
  const promise = accumulateResponse(streamOf(), { allowTruncated: true })

  await expect(promise).rejects.toMatchObject({ name: 'StreamError', partial: undefined })
})

test('error: an error event, whatever is allowed', async () => {
  const failed = { type: 'error', code: 'server_error', message: 'no more', param: null }

  const promise = accumulateResponse(streamOf(...events, failed), { allowTruncated: true })

  await expect(promise).rejects.toMatchObject({
    message: 'stream: error event: no more',
    partial: { id: 'resp_1', output },
  })
})

test('error: what the stream throws comes as it is', async () => {
  const reason = new Error('gone')
  async function* broken(): AsyncGenerator<ResponseStreamEvent> {
    yield* streamOf(...events)
    throw reason
  }

  await expect(accumulateResponse(broken())).rejects.toBe(reason)
})
