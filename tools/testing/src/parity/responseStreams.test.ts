import { createClient } from '@bonsai-ai/core'
import {
  accumulateResponse,
  outputText,
  responseEvents,
  type ResponseObject,
  streamResponse,
} from 'bonsai-ai/responses'
import OpenAI from 'openai'
import { expect, test } from 'vitest'

/** Both read the same bytes. */
function fetchOf(events: readonly object[]): typeof fetch {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  const headers = { 'content-type': 'text/event-stream' }
  return async () => new Response(body, { headers })
}

function ours(events: readonly object[]): ReturnType<typeof streamResponse> {
  return streamResponse(createClient({ apiKey: 'sk-stub', fetch: fetchOf(events) }), {})
}

function theirs(events: readonly object[]): ReturnType<OpenAI['responses']['stream']> {
  const client = new OpenAI({ apiKey: 'sk-stub', fetch: fetchOf(events) })
  return client.responses.stream({ model: 'gpt-5.5', input: 'Hi' })
}

/** What npm `openai` adds of its own: fields that the API does not send. */
const OWN = new Set(['output_text', 'output_parsed', 'parsed', 'parsed_arguments'])

function withoutOwn(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, field: unknown) => (OWN.has(key) ? undefined : field)),
  )
}

const base = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  error: null,
  model: 'gpt-5.5',
  tools: [],
}
const created = {
  type: 'response.created',
  response: { ...base, status: 'in_progress', output: [] },
}

function added(item: object, output_index = 0): object {
  return { type: 'response.output_item.added', output_index, item }
}

/** What each delta or `done` belongs to. */
function at(item_id: string, output_index = 0): object {
  return { item_id, output_index, content_index: 0, summary_index: 0 }
}

function kinds(kind: string, place: object, pieces: readonly string[], done: object): object[] {
  const deltas = pieces.map((delta) => ({ type: `response.${kind}.delta`, ...place, delta }))
  return [...deltas, { type: `response.${kind}.done`, ...place, ...done }]
}

const message = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'in_progress',
  content: [],
}
const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], content: [] }
const emptyText = { type: 'output_text', text: '', annotations: [], logprobs: [] }
const logprob = { token: 'Hi', logprob: -0.1, bytes: [72, 105], top_logprobs: [] }
const citation = { type: 'url_citation', url: 'a', title: 'b', start_index: 0, end_index: 1 }

function call(type: string, id: string, fields: object): object {
  return { type, id, call_id: `call_${id}`, name: 'f', status: 'in_progress', ...fields }
}

/** A call of a tool that the API runs, in the states it goes through. */
function states(type: string, fields: object, ...names: string[]): object[] {
  const events = names.map((name) => ({ type: `response.${type}.${name}`, ...at('x') }))
  return [added({ type, id: 'x', status: 'in_progress', ...fields }), ...events]
}

const part = { type: 'response.content_part.added', ...at('msg_1') }

const streams: Record<string, object[]> = {
  text: [
    added(message),
    { ...part, part: emptyText },
    ...kinds('output_text', { ...at('msg_1'), logprobs: [] }, ['Hé', 'llo ', '🌳'], {
      text: 'Héllo 🌳',
    }),
    { ...part, type: 'response.content_part.done', part: { ...emptyText, text: 'Héllo 🌳' } },
  ],
  'text in two parts': [
    added(message),
    { ...part, part: emptyText },
    { type: 'response.output_text.delta', ...at('msg_1'), logprobs: [], delta: 'a' },
    { ...part, content_index: 1, part: emptyText },
    {
      type: 'response.output_text.delta',
      ...at('msg_1'),
      content_index: 1,
      logprobs: [],
      delta: 'b',
    },
    { type: 'response.output_text.delta', ...at('msg_1'), logprobs: [], delta: 'c' },
  ],
  annotations: [
    added(message),
    { ...part, part: emptyText },
    {
      type: 'response.output_text.annotation.added',
      ...at('msg_1'),
      annotation_index: 0,
      annotation: citation,
    },
  ],
  logprobs: [
    added(message),
    { ...part, part: emptyText },
    { type: 'response.output_text.delta', ...at('msg_1'), delta: 'Hi', logprobs: [logprob] },
    { type: 'response.output_text.delta', ...at('msg_1'), delta: 'Hi', logprobs: [logprob] },
  ],
  refusal: [
    added(message),
    { ...part, part: { type: 'refusal', refusal: '' } },
    ...kinds('refusal', at('msg_1'), ['I ', 'will not'], { refusal: 'I will not' }),
  ],
  reasoning: [
    added(reasoning),
    {
      type: 'response.reasoning_summary_part.added',
      ...at('rs_1'),
      part: { type: 'summary_text', text: '' },
    },
    ...kinds('reasoning_summary_text', at('rs_1'), ['S', 'um'], { text: 'Sum' }),
    {
      type: 'response.reasoning_summary_part.done',
      ...at('rs_1'),
      part: { type: 'summary_text', text: 'Sum' },
    },
    {
      type: 'response.content_part.added',
      ...at('rs_1'),
      part: { type: 'reasoning_text', text: '' },
    },
    ...kinds('reasoning_text', at('rs_1'), ['H', 'm'], { text: 'Hm' }),
  ],
  'parallel calls': [
    added(call('function_call', 'a', { arguments: '' })),
    added(call('function_call', 'b', { arguments: '' }), 1),
    { type: 'response.function_call_arguments.delta', ...at('b', 1), delta: '{"b"' },
    { type: 'response.function_call_arguments.delta', ...at('a'), delta: '{"a"' },
    ...kinds('function_call_arguments', at('b', 1), [':1}'], { arguments: '{"b":1}' }),
    ...kinds('function_call_arguments', at('a'), [':2}'], { arguments: '{"a":2}' }),
  ],
  'custom tool': [
    added(call('custom_tool_call', 'a', { input: '' })),
    ...kinds('custom_tool_call_input', at('a'), ['x', 'y'], { input: 'xy' }),
  ],
  mcp: [
    added(call('mcp_call', 'a', { arguments: '', server_label: 's' })),
    { type: 'response.mcp_call.in_progress', ...at('a') },
    ...kinds('mcp_call_arguments', at('a'), ['{', '}'], { arguments: '{}' }),
    { type: 'response.mcp_call.failed', ...at('a') },
    added(call('mcp_call', 'b', { arguments: '', server_label: 's' }), 1),
    { type: 'response.mcp_call.completed', ...at('b', 1) },
  ],
  'mcp tools': [
    added({ type: 'mcp_list_tools', id: 'a', server_label: 's', tools: [] }),
    { type: 'response.mcp_list_tools.in_progress', ...at('a') },
    { type: 'response.mcp_list_tools.completed', ...at('a') },
    { type: 'response.mcp_list_tools.failed', ...at('a') },
  ],
  'code interpreter': [
    added(call('code_interpreter_call', 'a', { code: null, outputs: null })),
    { type: 'response.code_interpreter_call.in_progress', ...at('a') },
    ...kinds('code_interpreter_call_code', at('a'), ['1', '+1'], { code: '1+1' }),
    { type: 'response.code_interpreter_call.interpreting', ...at('a') },
    { type: 'response.code_interpreter_call.completed', ...at('a') },
  ],
  'file search': states(
    'file_search_call',
    { queries: [] },
    'in_progress',
    'searching',
    'completed',
  ),
  'web search': states('web_search_call', { action: {} }, 'in_progress', 'searching', 'completed'),
  image: [
    ...states('image_generation_call', { result: null }, 'in_progress', 'generating'),
    {
      type: 'response.image_generation_call.partial_image',
      ...at('x'),
      partial_image_index: 0,
      partial_image_b64: 'AAAA',
    },
    { type: 'response.image_generation_call.completed', ...at('x') },
  ],
  shell: [
    added(call('shell_call', 'a', { action: { commands: [] } })),
    { type: 'response.shell_call_command.added', output_index: 0, command_index: 0, command: '' },
    { type: 'response.shell_call_command.delta', output_index: 0, command_index: 0, delta: 'l' },
    { type: 'response.shell_call_command.delta', output_index: 0, command_index: 0, delta: 's' },
    { type: 'response.shell_call_command.done', output_index: 0, command_index: 0, command: 'ls' },
    added({ type: 'shell_call_output', id: 'b', call_id: 'call_a', output: [] }, 1),
    {
      type: 'response.shell_call_output_content.delta',
      item_id: 'b',
      output_index: 1,
      command_index: 0,
      delta: { stdout: 'a.ts' },
    },
    added({ type: 'shell_call_output', id: 'c', call_id: 'call_c', output: [] }, 2),
    {
      type: 'response.shell_call_output_content.done',
      item_id: 'c',
      output_index: 2,
      command_index: 0,
      output: [{ stdout: 'b.ts', stderr: '', outcome: { type: 'timeout' } }],
    },
  ],
  audio: [
    { type: 'response.audio.delta', delta: 'AAAA' },
    { type: 'response.audio.transcript.delta', delta: 'Hi' },
    { type: 'response.audio.transcript.done' },
    { type: 'response.audio.done' },
  ],
  'output that begins late': [
    added(call('function_call', 'b', { arguments: '' }), 3),
    added(message, 1),
    { ...part, ...at('msg_1', 1), part: emptyText },
    { type: 'response.output_text.delta', ...at('msg_1', 1), logprobs: [], delta: 'a' },
    { type: 'response.function_call_arguments.delta', ...at('b', 3), delta: '{}' },
  ],
  'a finished item': [
    added(message),
    { ...added({ ...message, status: 'completed' }), type: 'response.output_item.done' },
  ],
  'response under way': [
    { ...created, type: 'response.queued' },
    { ...created, type: 'response.in_progress' },
    added(message),
    {
      ...created,
      type: 'response.in_progress',
      response: { ...base, status: 'in_progress', output: null },
    },
  ],
}

/** The events of a response, as a server begins and numbers them. */
function numbered(events: readonly object[]): object[] {
  return [created, ...events].map((event, sequence_number) => ({ ...event, sequence_number }))
}

test('default', async () => {
  for (const [name, events] of Object.entries(streams)) {
    const all = numbered(events)

    const response = await accumulateResponse(await ours(all), { allowTruncated: true })
    const expected = await theirs(all).finalResponse()

    expect(response, name).toEqual(withoutOwn(expected))
    expect(outputText(response), name).toBe(expected.output_text)
  }
})

test('behavior: a stream that ends as it should', async () => {
  for (const status of ['completed', 'failed', 'incomplete'])
    for (const output of [[message], null, undefined]) {
      const done = { ...added(message), type: 'response.output_item.done' }
      const end = { type: `response.${status}`, response: { ...base, status, output } }
      const all = numbered([added(message), done, end])

      const response = await accumulateResponse(await ours(all))

      expect(response, status).toEqual(withoutOwn(await theirs(all).finalResponse()))
      expect(response.output).toEqual([message])
    }
})

test('behavior: snapshots of text and arguments', async () => {
  for (const name of ['text', 'parallel calls']) {
    const events = numbered(streams[name] ?? [])
    const expected: unknown[] = []
    const stream = theirs(events)
    stream.on('response.output_text.delta', ({ snapshot }) => expected.push(snapshot))
    stream.on('response.function_call_arguments.delta', ({ snapshot }) => expected.push(snapshot))
    await stream.finalResponse()

    const snapshots: unknown[] = []
    for await (const event of responseEvents(await ours(events)))
      if ('snapshot' in event) snapshots.push(event.snapshot)

    expect(snapshots).toEqual(expected)
    expect(snapshots.length).toBeGreaterThan(2)
  }
})

/** The streams that the two take differently, and what ours makes of them. */
const differences: Record<
  string,
  { events: object[]; theirs: unknown; ours: Partial<ResponseObject> }
> = {
  'an end whose output is empty does not lose what was streamed': {
    events: [
      created,
      added(message),
      { ...added(message), type: 'response.output_item.done' },
      { type: 'response.completed', response: { ...base, output: [] } },
    ],
    theirs: { output: [] },
    ours: { output: [message] as unknown as ResponseObject['output'] },
  },
  'a stream need not begin with response.created': {
    events: [{ type: 'response.completed', response: { ...base, output: [message] } }],
    theirs: /expected 'response.created' event/,
    ours: { output: [message] as unknown as ResponseObject['output'] },
  },
  'pieces need not be announced': {
    events: [
      created,
      { type: 'response.output_text.delta', ...at('msg_1'), delta: 'Hi' },
      { type: 'response.completed', response: { ...base, output: null } },
    ],
    theirs: /missing output at index 0/,
    ours: {
      output: [
        { ...message, content: [{ type: 'output_text', text: 'Hi', annotations: [] }] },
      ] as unknown as ResponseObject['output'],
    },
  },
  'items may end with the response': {
    events: [
      created,
      added(message),
      { type: 'response.completed', response: { ...base, output: null } },
    ],
    theirs: /Cannot complete response with unfinished output items/,
    ours: { output: [message] as unknown as ResponseObject['output'] },
  },
  'unknown events are passed over': {
    events: [
      created,
      { type: 'response.from_the_future' },
      { type: 'response.completed', response: { ...base, output: [message] } },
    ],
    theirs: /Unhandled response stream event: unknown/,
    ours: { output: [message] as unknown as ResponseObject['output'] },
  },
}

test('behavior: differences', async () => {
  for (const [name, { events, theirs: expected, ours: own }] of Object.entries(differences)) {
    const their = await theirs(events)
      .finalResponse()
      .catch((error: unknown) => String(error))

    if (expected instanceof RegExp) expect(their, name).toMatch(expected)
    else expect(their, name).toMatchObject(expected as object)
    expect(await accumulateResponse(await ours(events)), name).toMatchObject(own)
  }
})

test('behavior: a stream that is cut off is an error, where npm openai takes it for the whole', async () => {
  const all = numbered(streams['text'] ?? [])

  expect((await theirs(all).finalResponse()).status).toBe('in_progress')
  await expect(accumulateResponse(await ours(all))).rejects.toMatchObject({
    name: 'StreamError',
    partial: { id: 'resp_1', status: 'in_progress' },
  })
})
