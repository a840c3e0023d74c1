import { StreamError } from '@bonsai-ai/core'
import { collect } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { AssistantStreamEvent } from './generated/types.gen.ts'
import type { RunEvent } from './runEvent.ts'
import { runEvents } from './runEvents.ts'

async function* streamOf(
  ...events: [name: string, data: unknown][]
): AsyncGenerator<AssistantStreamEvent> {
  // What servers send, whatever the types say.
  for (const [event, data] of events) yield { event, data } as AssistantStreamEvent
}

/** The events in a line each: their type, where they belong, and what they carry. */
function linesOf(events: readonly RunEvent[]): string[] {
  return events
    .filter(({ type }) => type !== 'event')
    .map((event) => {
      const { type } = event
      if (type === 'text.delta') return `${type} ${event.index}: ${event.delta} | ${event.snapshot}`
      if (type === 'text.created' || type === 'text.done')
        return `${type} ${event.index}: ${event.text.value}`
      if (type === 'image_file.done') return `${type} ${event.index}: ${event.image_file.file_id}`
      if (type === 'tool_call.created' || type === 'tool_call.done')
        return `${type} ${event.step_id} ${event.index}: ${JSON.stringify(event.tool_call)}`
      if (type === 'tool_call.delta') return `${type} ${event.step_id} ${event.index}`
      return type
    })
}

const run = { id: 'run_1', object: 'thread.run' }
const message = { id: 'msg_1', object: 'thread.message', role: 'assistant', content: [] }
const step = {
  id: 'step_1',
  object: 'thread.run.step',
  type: 'tool_calls',
  step_details: { type: 'tool_calls', tool_calls: [] },
}

function say(...content: object[]): [string, unknown] {
  return ['thread.message.delta', { id: 'msg_1', delta: { content } }]
}

function call(index: number, fields: object, id?: string): [string, unknown] {
  const tool_calls = [{ index, ...(id && { id }), type: 'function', function: fields }]
  const delta = { step_details: { type: 'tool_calls', tool_calls } }
  return ['thread.run.step.delta', { id: 'step_1', delta }]
}

const text = [
  say({ index: 0, type: 'text', text: { value: 'Hel' } }),
  say({ index: 0, type: 'text', text: { value: 'lo' } }),
  say({ index: 1, type: 'image_file', image_file: { file_id: 'file_1' } }),
] as const

test('default', async () => {
  const content = [
    { type: 'text', text: { value: 'Hello', annotations: [] } },
    { type: 'image_file', image_file: { file_id: 'file_1' } },
  ]
  const events = await collect(
    runEvents(
      streamOf(
        ['thread.run.created', run],
        ['thread.message.created', message],
        ...text,
        ['thread.message.completed', { ...message, content }],
        ['thread.run.completed', run],
        ['done', '[DONE]'],
      ),
    ),
  )

  expect(linesOf(events)).toEqual([
    'message.created',
    'text.created 0: Hello',
    'text.delta 0: Hel | Hel',
    'message.delta',
    'text.delta 0: lo | Hello',
    'message.delta',
    'text.done 0: Hello',
    'message.delta',
    'image_file.done 1: file_1',
    'message.done',
    'run.done',
  ])
  expect(events.at(-1)).toEqual({
    type: 'run.done',
    run,
    messages: [{ ...message, content }],
    steps: [],
  })
  expect(events.filter(({ type }) => type === 'event')).toHaveLength(8)
})

test('behavior: calls of tools are done when the next begins, or the run waits for them', async () => {
  const events = await collect(
    runEvents(
      streamOf(
        ['thread.run.step.created', step],
        call(0, { name: 'f', arguments: '' }, 'a'),
        call(0, { arguments: '{}' }),
        call(1, { name: 'g', arguments: '' }, 'b'),
        call(1, { arguments: '[]' }),
        ['thread.run.requires_action', run],
      ),
    ),
  )

  expect(linesOf(events).map((line) => line.split(':')[0])).toEqual([
    'run_step.created',
    'tool_call.created step_1 0',
    'tool_call.delta step_1 0',
    'run_step.delta',
    'tool_call.delta step_1 0',
    'run_step.delta',
    'tool_call.done step_1 0',
    'tool_call.created step_1 1',
    'tool_call.delta step_1 1',
    'run_step.delta',
    'tool_call.delta step_1 1',
    'run_step.delta',
    'tool_call.done step_1 1',
    'run.done',
  ])
  const done = events.flatMap((event) => (event.type === 'tool_call.done' ? event.tool_call : []))
  expect(done).toEqual(
    ['f', 'g'].map((name, index) => ({
      type: 'function',
      function: { name, arguments: index ? '[]' : '{}', output: null },
      id: index ? 'b' : 'a',
    })),
  )
})

test('behavior: a step is done with all its calls, in pieces or not', async () => {
  const calls = ['a', 'b'].map((id) => ({ id, type: 'function', function: { name: 'f' } }))
  const step_details = { type: 'tool_calls', tool_calls: calls }
  const events = await collect(
    runEvents(
      streamOf(
        ['thread.run.step.created', step],
        call(0, { name: 'f', arguments: '' }, 'a'),
        ['thread.run.step.failed', { ...step, step_details }],
        ['thread.run.failed', run],
      ),
    ),
  )

  expect(events.map(({ type }) => type).filter((type) => type.endsWith('done'))).toEqual([
    'tool_call.done',
    'tool_call.done',
    'run_step.done',
    'run.done',
  ])
})

test('behavior: what goes on in turns is done once more, whole', async () => {
  const events = await collect(
    runEvents(
      streamOf(
        say({ index: 0, type: 'text', text: { value: 'a' } }),
        say({ index: 1, type: 'text', text: { value: 'b' } }),
        say({ index: 0, type: 'text', text: { value: 'c' } }),
        ['thread.run.completed', run],
      ),
    ),
  )

  expect(linesOf(events).filter((line) => line.includes('done'))).toEqual([
    'text.done 0: ac',
    'text.done 1: b',
    'text.done 0: ac',
    'message.done',
    'run.done',
  ])
})

test('behavior: leaving the loop ends the stream', async () => {
  let hasEnded = false
  async function* endless(): AsyncGenerator<AssistantStreamEvent> {
    try {
      for (;;) yield* streamOf(...text)
    } finally {
      hasEnded = true
    }
  }

  for await (const event of runEvents(endless())) if (event.type === 'text.delta') break

  expect(hasEnded).toBe(true)
})

test('options: allowTruncated', async () => {
  const events = await collect(runEvents(streamOf(...text), { allowTruncated: true }))

  expect(linesOf(events).slice(-3)).toEqual([
    'image_file.done 1: file_1',
    'message.done',
    'run.done',
  ])
})

test('error: a stream that was cut off has no ends', async () => {
  const events: RunEvent[] = []
  const reading = (async () => {
    for await (const event of runEvents(streamOf(...text.slice(0, 2)))) events.push(event)
  })()

  await expect(reading).rejects.toBeInstanceOf(StreamError)
  await expect(reading).rejects.toMatchObject({
    partial: { messages: [{ content: [{ text: { value: 'Hello' } }] }] },
  })
  expect(linesOf(events).some((line) => line.includes('done'))).toBe(false)
})
