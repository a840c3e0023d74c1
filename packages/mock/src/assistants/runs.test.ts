import { expect, test } from 'vitest'
import { createMock, type MockFetch, type MockOptions } from '../createMock.ts'

type Json = Record<string, unknown>

interface Run {
  id: string
  thread_id: string
  status: string
  usage: unknown
  required_action: {
    submit_tool_outputs: {
      tool_calls: { id: string; function: { name: string; arguments: string } }[]
    }
  } | null
  [field: string]: unknown
}

interface Page<T = Json> {
  data: T[]
}

interface StreamEvent {
  event: string
  data: Json & { status?: string }
}

const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
}

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'openai-beta': 'assistants=v2',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function ask<T = Run>(...request: Parameters<typeof call>): Promise<T> {
  const response = await call(...request)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return JSON.parse(text) as T
}

async function assistant(mock: MockFetch, settings: object = {}): Promise<string> {
  const { id } = await ask(mock, 'POST', '/assistants', { model: 'gpt-4o', ...settings })
  return id
}

/** Starts a run in a thread of its own. */
async function start(
  mock: MockFetch,
  text: string,
  settings: object = {},
  body: object = {},
): Promise<Run> {
  return ask(mock, 'POST', '/threads/runs', {
    assistant_id: await assistant(mock, settings),
    thread: { messages: [{ role: 'user', content: text }] },
    ...body,
  })
}

async function stream(mock: MockFetch, path: string, body: object): Promise<StreamEvent[]> {
  const response = await call(mock, 'POST', path, { ...body, stream: true })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const events = (await response.text()).split('\n\n')
  expect(events.splice(-2)).toEqual(['event: done\ndata: [DONE]', ''])
  return events.map((event) => {
    const [, name = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(event) ?? []
    return { event: name, data: JSON.parse(data) as Json }
  })
}

function poll(mock: MockFetch, { id, thread_id: thread }: Run): Promise<Run> {
  return ask(mock, 'GET', `/threads/${thread}/runs/${id}`)
}

async function lastMessage(mock: MockFetch, { thread_id: thread }: Run): Promise<Json> {
  const { data } = await ask<Page>(mock, 'GET', `/threads/${thread}/messages?limit=1`)
  return data[0] ?? {}
}

function spoken(value: string): object {
  return { role: 'assistant', content: [{ type: 'text', text: { value, annotations: [] } }] }
}

test('default', async () => {
  const mock = createMock({ now: () => 5_000 })
  const run = await start(mock, 'Say hello', { instructions: 'Be kind.', temperature: 0.5 })
  expect(run).toMatchObject({
    id: expect.stringMatching(/^run_\w{24}$/) as string,
    object: 'thread.run',
    created_at: 5,
    status: 'queued',
    expires_at: 605,
    model: 'gpt-4o',
    instructions: 'Be kind.',
    temperature: 0.5,
    usage: null,
  })
  expect(await poll(mock, run)).toMatchObject({ status: 'in_progress', started_at: 5 })
  const done = await poll(mock, run)
  expect(done).toMatchObject({
    status: 'completed',
    completed_at: 5,
    expires_at: null,
    usage: { prompt_tokens: 14, completion_tokens: 2, total_tokens: 16 },
  })
  expect(await poll(mock, run)).toEqual(done)
  expect(await lastMessage(mock, run)).toMatchObject({ ...spoken('Hello.'), run_id: run.id })
})

test('behavior: streams named events in order', async () => {
  const mock = createMock()
  const events = await stream(mock, '/threads/runs', {
    assistant_id: await assistant(mock),
    thread: { messages: [{ role: 'user', content: 'Say one two' }] },
  })
  expect(events.map(({ event }) => event.replace('thread.', ''))).toEqual([
    'created',
    'run.created',
    'run.queued',
    'run.in_progress',
    'run.step.created',
    'run.step.in_progress',
    'message.created',
    'message.in_progress',
    'message.delta',
    'message.delta',
    'message.delta',
    'message.completed',
    'run.step.completed',
    'run.completed',
  ])
  const statuses = events.map(({ data }) => data.status).filter((status) => status !== undefined)
  expect(statuses.slice(0, 3)).toEqual(['queued', 'queued', 'in_progress'])
  expect(events.find(({ event }) => event === 'thread.message.delta')?.data).toMatchObject({
    object: 'thread.message.delta',
    delta: { content: [{ index: 0, type: 'text', text: { value: 'One', annotations: [] } }] },
  })
})

test('behavior: waits for the outputs of its calls, then answers with them', async () => {
  const mock = createMock()
  const run = await start(mock, 'Weather in Lisbon?', { tools: [weather] })
  await poll(mock, run)
  const waiting = await poll(mock, run)
  expect(waiting.status).toBe('requires_action')
  expect(await poll(mock, run)).toEqual(waiting)
  const calls = waiting.required_action?.submit_tool_outputs.tool_calls ?? []
  expect(calls).toMatchObject([
    { function: { name: 'get_weather', arguments: '{"city":"Lisbon"}' } },
  ])

  const path = `/threads/${run.thread_id}/runs/${run.id}`
  const tool_outputs = [{ tool_call_id: calls[0]?.id, output: '{"sky":"clear"}' }]
  const queued = await ask(mock, 'POST', `${path}/submit_tool_outputs`, { tool_outputs })
  expect(queued).toMatchObject({ status: 'queued', required_action: null })
  await poll(mock, run)
  expect((await poll(mock, run)).status).toBe('completed')
  expect(await lastMessage(mock, run)).toMatchObject(spoken('According to get_weather: sky clear.'))

  const { data: steps } = await ask<Page>(mock, 'GET', `${path}/steps?order=asc`)
  expect(steps).toMatchObject([
    {
      type: 'tool_calls',
      status: 'completed',
      step_details: { tool_calls: [{ function: { output: '{"sky":"clear"}' } }] },
    },
    { type: 'message_creation', status: 'completed' },
  ])
  expect(await ask<Json>(mock, 'GET', `${path}/steps/${String(steps[0]?.['id'])}`)).toEqual(
    steps[0],
  )
})

test('behavior: streams a call up to its stop, and on from its output', async () => {
  const mock = createMock()
  const first = await stream(mock, '/threads/runs', {
    assistant_id: await assistant(mock, { tools: [weather] }),
    thread: { messages: [{ role: 'user', content: 'Weather in Oslo?' }] },
    tool_choice: 'required',
  })
  expect(first.at(-1)?.event).toBe('thread.run.requires_action')
  const deltas = first.filter(({ event }) => event === 'thread.run.step.delta')
  const pieces = deltas.map(({ data }) =>
    JSON.stringify(data).match(/"arguments":("(?:\\.|[^"])*")/),
  )
  expect(pieces.map((piece) => JSON.parse(piece?.[1] ?? '""') as string).join('')).toBe(
    '{"city":"Oslo"}',
  )
  const run = first.at(-1)?.data as unknown as Run
  const tool_outputs = run.required_action?.submit_tool_outputs.tool_calls.map(({ id }) => ({
    tool_call_id: id,
    output: 'cold',
  }))
  const path = `/threads/${run.thread_id}/runs/${run.id}/submit_tool_outputs`
  const second = await stream(mock, path, { tool_outputs })
  expect(second.map(({ event }) => event).slice(0, 3)).toEqual([
    'thread.run.step.completed',
    'thread.run.queued',
    'thread.run.in_progress',
  ])
  expect(second.at(-1)?.event).toBe('thread.run.completed')
  expect(await lastMessage(mock, run)).toMatchObject(spoken('According to get_weather: cold.'))
})

test('behavior: says when to ask again, until there is nothing to wait for', async () => {
  const mock = createMock()
  const run = await start(mock, 'Say a')
  const path = `/threads/${run.thread_id}/runs/${run.id}`
  const waits = [await call(mock, 'GET', path), await call(mock, 'GET', path)]
  expect(waits.map(({ headers }) => headers.get('openai-poll-after-ms'))).toEqual(['10', null])
})

test('behavior: a run that is cancelled ends with the next look at it', async () => {
  const mock = createMock()
  const run = await start(mock, 'Weather?', { tools: [weather] })
  await poll(mock, run)
  await poll(mock, run)
  const path = `/threads/${run.thread_id}/runs/${run.id}`
  expect((await ask(mock, 'POST', `${path}/cancel`)).status).toBe('cancelling')
  expect(await poll(mock, run)).toMatchObject({ status: 'cancelled', required_action: null })
  const { data } = await ask<Page>(mock, 'GET', `${path}/steps`)
  expect(data).toMatchObject([{ status: 'cancelled' }])
  expect((await call(mock, 'POST', `${path}/cancel`)).status).toBe(400)
})

test('behavior: a stream of a run that is cancelled tells so', async () => {
  const mock = createMock()
  const thread = await ask<{ id: string }>(mock, 'POST', '/threads', {})
  await ask(mock, 'POST', `/threads/${thread.id}/messages`, { role: 'user', content: 'Say a b c' })
  const response = await call(mock, 'POST', `/threads/${thread.id}/runs`, {
    assistant_id: await assistant(mock),
    stream: true,
  })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (!text.includes('thread.message.delta')) {
    text += decoder.decode((await reader?.read())?.value)
  }
  const run = /run_\w+/.exec(text)?.[0]
  await ask(mock, 'POST', `/threads/${thread.id}/runs/${run}/cancel`)
  let rest = ''
  for (;;) {
    const chunk = await reader?.read()
    if (chunk?.value === undefined) break
    rest += decoder.decode(chunk.value)
  }
  expect([...rest.matchAll(/^event: (.+)$/gm)].map(([, name]) => name)).toEqual([
    'thread.run.cancelling',
    'thread.run.step.cancelled',
    'thread.message.incomplete',
    'thread.run.cancelled',
    'done',
  ])
})

test('behavior: a run expires after ten minutes', async () => {
  let time = 0
  const mock = createMock({ now: () => time })
  const run = await start(mock, 'Weather?', { tools: [weather] })
  await poll(mock, run)
  await poll(mock, run)
  time = 600_000
  expect(await poll(mock, run)).toMatchObject({ status: 'expired', expires_at: null })
})

test('behavior: is incomplete beyond its limits', async () => {
  const story = 'word '.repeat(300)
  const mock = createMock({ reply: () => story })
  const run = await start(mock, 'Tell a story', {}, { max_completion_tokens: 256 })
  await poll(mock, run)
  expect(await poll(mock, run)).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_completion_tokens' },
    usage: { completion_tokens: 256 },
  })
  expect(await lastMessage(mock, run)).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_tokens' },
  })
  const long = await start(mock, story, {}, { max_prompt_tokens: 256 })
  expect(await poll(mock, long)).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_prompt_tokens' },
  })
})

test('behavior: one run at a time, and no messages meanwhile', async () => {
  const mock = createMock()
  const run = await start(mock, 'Say a')
  const path = `/threads/${run.thread_id}`
  const again = await call(mock, 'POST', `${path}/runs`, { assistant_id: run['assistant_id'] })
  expect(again.status).toBe(400)
  expect(await again.text()).toContain(`already has an active run ${run.id}`)
  const message = { role: 'user', content: 'b' }
  expect((await call(mock, 'POST', `${path}/messages`, message)).status).toBe(400)
  await poll(mock, run)
  await poll(mock, run)
  expect((await call(mock, 'POST', `${path}/messages`, message)).status).toBe(200)
})

test('behavior: lists and updates runs', async () => {
  const mock = createMock()
  const run = await start(mock, 'Say a')
  const path = `/threads/${run.thread_id}/runs`
  const changed = await ask(mock, 'POST', `${path}/${run.id}`, { metadata: { a: 'b' } })
  expect(changed['metadata']).toEqual({ a: 'b' })
  const { data } = await ask<Page>(mock, 'GET', path)
  expect(data).toEqual([changed])
})

test('options: reply sees instructions, messages and outputs', async () => {
  const seen: string[][] = []
  const options: MockOptions = {
    reply(messages) {
      seen.push(messages.map(({ role, text }) => `${role}: ${text}`))
      return seen.length === 1 ? { toolCalls: [{ name: 'f', arguments: {} }] } : { refusal: 'No.' }
    },
  }
  const mock = createMock(options)
  const run = await start(
    mock,
    'Hi',
    { instructions: 'Be brief.' },
    { additional_instructions: 'Now.' },
  )
  await poll(mock, run)
  const waiting = await poll(mock, run)
  await ask(mock, 'POST', `/threads/${run.thread_id}/runs/${run.id}/submit_tool_outputs`, {
    tool_outputs: [
      {
        tool_call_id: waiting.required_action?.submit_tool_outputs.tool_calls[0]?.id,
        output: 'out',
      },
    ],
  })
  await poll(mock, run)
  await poll(mock, run)
  const before = ['system: Be brief.\nNow.', 'user: Hi']
  expect(seen).toEqual([before, [...before, 'assistant: ', 'tool: out']])
  expect(await lastMessage(mock, run)).toMatchObject({
    content: [{ type: 'refusal', refusal: 'No.' }],
  })
})

test('options: response_format', async () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
  const response_format = { type: 'json_schema', json_schema: { name: 'place', schema } }
  const mock = createMock()
  const run = await start(mock, 'I live in Kyoto', { response_format })
  await poll(mock, run)
  await poll(mock, run)
  expect(await lastMessage(mock, run)).toMatchObject(spoken('{"city":"Kyoto"}'))
})

test('error: 400 with the field that is wrong', async () => {
  const mock = createMock()
  const assistant_id = await assistant(mock)
  for (const [body, param] of [
    [{}, 'assistant_id'],
    [{ assistant_id, tools: [{ type: 'magic' }] }, 'tools[0].type'],
    [{ assistant_id, tools: [{ type: 'function' }] }, 'tools[0].function'],
    [{ assistant_id, tool_choice: 'maybe' }, 'tool_choice'],
    [{ assistant_id, tool_choice: { type: 'function', function: { name: 'f' } } }, 'tool_choice'],
    [{ assistant_id, temperature: 3 }, 'temperature'],
    [{ assistant_id, max_completion_tokens: 255 }, 'max_completion_tokens'],
    [{ assistant_id, response_format: { type: 'json_object' } }, 'messages'],
    [{ assistant_id, thread: { messages: [{ role: 'system' }] } }, 'messages[0].role'],
  ] as const) {
    const response = await call(mock, 'POST', '/threads/runs', body)
    expect([body, response.status]).toEqual([body, 400])
    expect(await response.json()).toMatchObject({ error: { param } })
  }
})

test('error: 400 for outputs that are not waited for', async () => {
  const mock = createMock()
  const run = await start(mock, 'Weather?', { tools: [weather] })
  const path = `/threads/${run.thread_id}/runs/${run.id}/submit_tool_outputs`
  const tool_outputs = [{ tool_call_id: 'call_0', output: '' }]
  const early = await call(mock, 'POST', path, { tool_outputs })
  expect(early.status).toBe(400)
  expect(await early.text()).toContain('do not accept tool outputs')
  await poll(mock, run)
  await poll(mock, run)
  for (const wrong of [tool_outputs, []]) {
    const response = await call(mock, 'POST', path, { tool_outputs: wrong })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param: 'tool_outputs' } })
  }
})

test('error: 404 for what is not there, 400 without the beta header', async () => {
  const mock = createMock()
  const assistant_id = 'asst_0'
  const { id } = await ask(mock, 'POST', '/threads', {})
  for (const [method, path] of [
    ['POST', '/threads/runs'],
    ['GET', '/threads/thread_0/runs'],
    ['GET', `/threads/${id}/runs/run_0`],
    ['GET', `/threads/${id}/runs/run_0/steps`],
    ['POST', `/threads/${id}/runs/run_0/cancel`],
  ] as const) {
    const body = method === 'POST' ? { assistant_id } : undefined
    expect((await call(mock, method, path, body)).status).toBe(404)
  }
  const response = await mock('https://api.openai.com/v1/threads/thread_0/runs', {
    headers: { authorization: 'Bearer key' },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'invalid_beta' } })
})
