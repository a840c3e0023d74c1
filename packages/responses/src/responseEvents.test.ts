import { collect, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { responseEvents, type ResponseSnapshotEvent } from './responseEvents.ts'
import { streamResponse } from './streamResponse.ts'

/** As little of an event as matters. */
async function* streamOf(...events: object[]): AsyncGenerator<ResponseStreamEvent> {
  yield* events as ResponseStreamEvent[]
}

function snapshotOf(event: ResponseSnapshotEvent): unknown {
  return 'snapshot' in event ? event.snapshot : undefined
}

const place = { output_index: 0, item_id: 'i' }
const message = { type: 'message', id: 'i', role: 'assistant', content: [] }
const events = [
  { type: 'response.created', response: { id: 'resp_1', output: null } },
  { type: 'response.output_item.added', output_index: 0, item: message },
  { type: 'response.output_text.delta', ...place, content_index: 0, delta: 'Hel' },
  { type: 'response.output_text.delta', ...place, content_index: 0, delta: 'lo' },
  { type: 'response.output_text.done', ...place, content_index: 0, text: 'Hello' },
  { type: 'response.completed', response: { id: 'resp_1', output: null } },
]
const output = [{ ...message, content: [{ type: 'output_text', text: 'Hello', annotations: [] }] }]

test('default', async () => {
  const { client } = stubStream(...events)

  const seen = await collect(responseEvents(await streamResponse(client)))

  expect(seen.map(({ type }) => type)).toEqual(events.map(({ type }) => type))
  expect(seen.map(snapshotOf).filter(Boolean)).toEqual(['Hel', 'Hello'])
  expect(seen.at(-1)).toEqual({
    type: 'response.completed',
    response: { id: 'resp_1', output },
  })
})

test('behavior: every piece of text has a snapshot', async () => {
  for (const [kind, more] of [
    ['output_text', { content_index: 0 }],
    ['refusal', { content_index: 0 }],
    ['reasoning_text', { content_index: 0 }],
    ['reasoning_summary_text', { summary_index: 0 }],
    ['function_call_arguments', {}],
    ['mcp_call_arguments', {}],
    ['custom_tool_call_input', {}],
    ['code_interpreter_call_code', {}],
    ['shell_call_command', { command_index: 0 }],
  ] as const) {
    const type = `response.${kind}.delta`
    const pieces = ['a', '', 'b'].map((delta) => ({ type, ...place, ...more, delta }))

    const seen = await collect(responseEvents(streamOf(...pieces)))

    expect(seen.map(snapshotOf), kind).toEqual(['a', 'a', 'ab'])
  }
})

test('behavior: other events pass as they are', async () => {
  const others = [
    { type: 'response.audio.delta', delta: 'AAA=' },
    { type: 'response.image_generation_call.partial_image', ...place, partial_image_b64: 'x' },
    { type: 'keepalive' },
  ]

  const seen = await collect(responseEvents(streamOf(...others)))

  expect(seen).toEqual(others)
})

test('behavior: events of the stream stay as they are', async () => {
  const before = structuredClone(events)

  await collect(responseEvents(streamOf(...events)))

  expect(events).toEqual(before)
})

test('behavior: leaving the loop ends the stream', async () => {
  const { client } = stubStream(...events)
  const stream = await streamResponse(client)

  for await (const event of responseEvents(stream)) if (snapshotOf(event)) break

  expect(stream.ended).toBe('cancelled')
})

test('error: an error event, after what came before it', async () => {
  const seen: unknown[] = []
  const failed = { type: 'error', code: null, message: 'no more' }

  async function read(): Promise<void> {
    for await (const event of responseEvents(streamOf(...events.slice(0, 4), failed)))
      seen.push(snapshotOf(event))
  }

  await expect(read()).rejects.toMatchObject({ name: 'StreamError', partial: { output } })
  expect(seen).toEqual([undefined, undefined, 'Hel', 'Hello'])
})
