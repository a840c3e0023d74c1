import { createClient } from '@bonsai-ai/core'
import { accumulateRun, type RunEvent, runEvents, streamThreadRun } from 'bonsai-ai/assistants'
import OpenAI from 'openai'
import { expect, test } from 'vitest'

type Sent = readonly [name: string, data: object]

/** Both read the same bytes. */
function fetchOf(events: readonly Sent[]): typeof fetch {
  const body = events.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  const headers = { 'content-type': 'text/event-stream' }
  return async () => new Response(`${body.join('')}event: done\ndata: [DONE]\n\n`, { headers })
}

function ours(events: readonly Sent[]): ReturnType<typeof streamThreadRun> {
  const client = createClient({ apiKey: 'sk-stub', fetch: fetchOf(events) })
  return streamThreadRun(client, { thread_id: 'thread_1', assistant_id: 'asst_1' })
}

function theirs(events: readonly Sent[]): ReturnType<OpenAI['beta']['threads']['runs']['stream']> {
  const client = new OpenAI({ apiKey: 'sk-stub', fetch: fetchOf(events) })
  return client.beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' })
}

const common = { created_at: 1, thread_id: 'thread_1', assistant_id: 'asst_1', metadata: {} }
const run = { id: 'run_1', object: 'thread.run', ...common, model: 'gpt-4o', tools: [] }
const emptyMessage = {
  id: 'msg_1',
  object: 'thread.message',
  ...common,
  run_id: 'run_1',
  role: 'assistant',
  status: 'in_progress',
  content: [],
  attachments: [],
}

function state(status: string): Sent {
  return [`thread.run.${status}`, { ...run, status }]
}

function say(...content: object[]): Sent {
  const delta = { content }
  return ['thread.message.delta', { id: 'msg_1', object: 'thread.message.delta', delta }]
}

function message(name: string, fields?: object): Sent {
  return [`thread.message.${name}`, { ...emptyMessage, ...fields }]
}

function step(name: string, id: string, step_details: object): Sent {
  const status = name === 'created' ? 'in_progress' : name
  const type = 'type' in step_details ? step_details.type : undefined
  const fields = { run_id: 'run_1', status, type, step_details }
  return [`thread.run.step.${name}`, { id, object: 'thread.run.step', ...common, ...fields }]
}

function call(id: string, ...tool_calls: object[]): Sent {
  const delta = { step_details: { type: 'tool_calls', tool_calls } }
  return ['thread.run.step.delta', { id, object: 'thread.run.step.delta', delta }]
}

function called(index: number, fields: object, id?: string): object {
  return { index, ...(id && { id }), type: 'function', function: fields }
}

const creation = { type: 'message_creation', message_creation: { message_id: 'msg_1' } }
const noCalls = { type: 'tool_calls', tool_calls: [] }
const begin = [state('created'), state('queued'), state('in_progress')]
const citation = {
  type: 'file_citation',
  text: '[1]',
  start_index: 0,
  end_index: 3,
  file_citation: { file_id: 'file_1' },
}
const text = { type: 'text', text: { value: 'Hi, 🌳', annotations: [] } }
const image = { type: 'image_file', image_file: { file_id: 'file_1' } }
const interpreted = {
  id: 'call_a',
  type: 'code_interpreter',
  code_interpreter: { input: '1+1', outputs: [{ type: 'logs', logs: '2' }] },
}

/** Streams whose messages and steps come to their end. */
const whole: Record<string, Sent[]> = {
  text: [
    ...begin,
    step('created', 'step_1', creation),
    step('in_progress', 'step_1', creation),
    message('created'),
    message('in_progress'),
    say({ index: 0, type: 'text', text: { value: 'Hi', annotations: [] } }),
    say({ index: 0, type: 'text', text: { value: ', 🌳' } }),
    message('completed', { status: 'completed', content: [text] }),
    step('completed', 'step_1', creation),
    state('completed'),
  ],
  'an image after text': [
    ...begin,
    message('created'),
    say({ index: 0, type: 'text', text: { value: 'Hi, 🌳', annotations: [] } }),
    say({ index: 1, ...image }),
    message('completed', { status: 'completed', content: [text, image] }),
    state('completed'),
  ],
  'a message that is incomplete': [
    ...begin,
    message('created'),
    say({ index: 0, type: 'text', text: { value: 'Hi', annotations: [] } }),
    message('incomplete', { status: 'incomplete', content: [text] }),
    state('incomplete'),
  ],
  'code interpreter': [
    ...begin,
    step('created', 'step_1', noCalls),
    call('step_1', {
      index: 0,
      id: 'call_a',
      type: 'code_interpreter',
      code_interpreter: { input: '', outputs: [] },
    }),
    call('step_1', { index: 0, type: 'code_interpreter', code_interpreter: { input: '1+1' } }),
    step('completed', 'step_1', { type: 'tool_calls', tool_calls: [interpreted] }),
    state('completed'),
  ],
  'a step that failed': [
    ...begin,
    step('created', 'step_1', noCalls),
    step('failed', 'step_1', noCalls),
    state('failed'),
  ],
}

/** Streams whose steps are left as their pieces made them. */
const waiting: Record<string, Sent[]> = {
  'a call of a function': [
    ...begin,
    step('created', 'step_1', noCalls),
    call('step_1', called(0, { name: 'f', arguments: '', output: null }, 'call_a')),
    call('step_1', called(0, { arguments: '{"a"' })),
    call('step_1', called(0, { arguments: ':1}' })),
    state('requires_action'),
  ],
  'two calls': [
    ...begin,
    step('created', 'step_1', noCalls),
    call('step_1', called(0, { name: 'f', arguments: '', output: null }, 'call_a')),
    call('step_1', called(0, { arguments: '{}' })),
    call('step_1', called(1, { name: 'g', arguments: '', output: null }, 'call_b')),
    call('step_1', called(1, { arguments: '[]' })),
    state('requires_action'),
  ],
}

/** The place in a list, which npm `openai` leaves on what it puts together. */
function withoutIndex(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, field: unknown) => (key === 'index' ? undefined : field)),
  )
}

test('default', async () => {
  for (const [name, events] of Object.entries({ ...whole, ...waiting })) {
    const { run: ourRun, messages, steps } = await accumulateRun(await ours(events))
    const stream = theirs(events)

    expect(ourRun, name).toEqual(await stream.finalRun())
    expect(messages, name).toEqual(withoutIndex(await stream.finalMessages()))
    expect(steps, name).toEqual(withoutIndex(await stream.finalRunSteps()))
  }
})

/** How often each happens: npm `openai` tells of a part's end after the next one's beginning. */
function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** What both say happens, under the names of npm `openai`; its calls have one `created`, no delta. */
async function namesOfOurs(events: readonly Sent[]): Promise<Map<string, number>> {
  const names: Partial<Record<RunEvent['type'], string>> = {
    'message.created': 'messageCreated',
    'message.delta': 'messageDelta',
    'message.done': 'messageDone',
    'text.created': 'textCreated',
    'text.delta': 'textDelta',
    'text.done': 'textDone',
    'image_file.done': 'imageFileDone',
    'run_step.created': 'runStepCreated',
    'run_step.delta': 'runStepDelta',
    'run_step.done': 'runStepDone',
    'tool_call.created': 'toolCallCreated',
    'tool_call.delta': 'toolCallDelta',
    'tool_call.done': 'toolCallDone',
  }
  const seen: string[] = []
  for await (const { type } of runEvents(await ours(events))) seen.push(names[type] ?? '')
  return countsOf(
    seen.filter(
      (name, at) => name && `${seen[at - 1]} ${name}` !== 'toolCallCreated toolCallDelta',
    ),
  )
}

async function namesOfTheirs(events: readonly Sent[]): Promise<Map<string, number>> {
  const stream = theirs(events)
  const seen: string[] = []
  const names = [
    ...(['messageCreated', 'messageDelta', 'messageDone', 'textCreated', 'textDelta'] as const),
    ...(['textDone', 'imageFileDone', 'runStepCreated', 'runStepDelta', 'runStepDone'] as const),
    ...(['toolCallCreated', 'toolCallDelta', 'toolCallDone'] as const),
  ]
  for (const name of names) stream.on(name, () => seen.push(name))
  await stream.done()
  return countsOf(seen)
}

test('behavior: the same happens', async () => {
  for (const [name, events] of Object.entries({ ...whole, ...waiting }))
    expect(await namesOfOurs(events), name).toEqual(await namesOfTheirs(events))
})

test('behavior: snapshots of text', async () => {
  const events = whole['text'] ?? []
  const expected: unknown[] = []
  const stream = theirs(events)
  stream.on('textDelta', (delta, snapshot) => expected.push([delta.value, snapshot.value]))
  await stream.done()

  const seen: unknown[] = []
  for await (const event of runEvents(await ours(events)))
    if (event.type === 'text.delta') seen.push([event.delta, event.snapshot])

  expect(seen).toEqual(expected)
  expect(seen).toHaveLength(2)
})

test('behavior: a citation is kept once, and what the end leaves out is kept', async () => {
  const events = [
    ...begin,
    message('created'),
    say({ index: 0, type: 'text', text: { value: 'Hi [1]', annotations: [] } }),
    say({ index: 0, type: 'text', text: { annotations: [{ index: 0, ...citation }] } }),
    message('completed', { status: 'completed', content: [] }),
    state('completed'),
  ]

  expect((await theirs(events).finalMessages())[0]?.content).toEqual([])
  expect((await accumulateRun(await ours(events))).messages[0]?.content).toEqual([
    { type: 'text', text: { value: 'Hi [1]', annotations: [citation] } },
  ])
})

/** The streams that npm `openai` refuses, and what ours makes of them. */
const refused: Record<string, [events: Sent[], error: RegExp]> = {
  'pieces of a message that was not announced': [
    [...begin, say({ index: 0, ...text }), state('completed')],
    /before|no existing|not|without/i,
  ],
  'pieces of a step that was not announced': [
    [...begin, call('step_1', called(0, { name: 'f' }, 'call_a')), state('completed')],
    /before|not|without/i,
  ],
}

test('behavior: pieces need no announcement, where npm openai throws', async () => {
  for (const [name, [events, error]] of Object.entries(refused)) {
    await expect(theirs(events).finalRun(), name).rejects.toThrow(error)
    expect((await accumulateRun(await ours(events))).run.status, name).toBe('completed')
  }
})

test('behavior: without its end a run is an error with what there is, in npm openai without it', async () => {
  const events = [...begin, message('created')]
  const body = events.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  const fetch = async (): Promise<Response> => new Response(body.join(''))
  const client = createClient({ apiKey: 'sk-stub', fetch })
  const stream = await streamThreadRun(client, { thread_id: 't', assistant_id: 'a' })

  await expect(theirs(events).finalRun()).rejects.toThrow('Final run has not been received')
  await expect(accumulateRun(stream)).rejects.toMatchObject({
    name: 'StreamError',
    partial: { run: { status: 'in_progress' }, messages: [emptyMessage] },
  })
})
