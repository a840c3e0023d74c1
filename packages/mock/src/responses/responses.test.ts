import { expect, test } from 'vitest'
import { createMock, type MockFetch, type MockOptions } from '../createMock.ts'
import { countTokens } from '../tokens.ts'

interface Item {
  id: string
  type: string
  call_id?: string
  [field: string]: unknown
}

interface ResponseObject {
  id: string
  status: string
  output: Item[]
  usage: { input_tokens: number; output_tokens: number; total_tokens: number } | null
  [field: string]: unknown
}

interface StreamEvent {
  type: string
  sequence_number: number
  delta?: string
  response?: ResponseObject
  [field: string]: unknown
}

const model = 'gpt-5.5'

const weather = {
  type: 'function',
  name: 'get_weather',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
  },
}

const shell = { type: 'custom', name: 'run_shell' }

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function read<T = ResponseObject>(pending: Promise<Response>): Promise<T> {
  const response = await pending
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

function create(body: object, mock = createMock()): Promise<ResponseObject> {
  return read(call(mock, 'POST', '/responses', { model, ...body }))
}

function retrieve(mock: MockFetch, id: string): Promise<ResponseObject> {
  return read(call(mock, 'GET', `/responses/${id}`))
}

function eventsIn(text: string): StreamEvent[] {
  return text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => {
      const [, name, data = ''] = /^event: (.+)\ndata: (.+)$/.exec(event) ?? []
      const parsed = JSON.parse(data) as StreamEvent
      expect(parsed.type).toBe(name)
      return parsed
    })
}

async function stream(body: object, mock = createMock()): Promise<StreamEvent[]> {
  const response = await call(mock, 'POST', '/responses', { model, stream: true, ...body })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  return eventsIn(await response.text())
}

/** Reads a stream that is cut off: what arrived, and what it failed with. */
async function readCut(response: Response): Promise<[StreamEvent[], unknown]> {
  const reader = response.body?.getReader()
  let text = ''
  try {
    for (;;) {
      const chunk = await reader?.read()
      if (chunk?.value === undefined) return [eventsIn(text), undefined]
      text += new TextDecoder().decode(chunk.value)
    }
  } catch (error) {
    return [eventsIn(text), error]
  }
}

function textOf({ output }: ResponseObject): string {
  return output
    .flatMap(({ content }) => (content ?? []) as { text?: string }[])
    .map(({ text }) => text ?? '')
    .join('')
}

async function failure(body: object, mock = createMock()): Promise<unknown> {
  const response = await call(mock, 'POST', '/responses', body)
  const { error } = (await response.json()) as { error: { param: unknown; code: unknown } }
  return [response.status, error.param, error.code]
}

test('default', async () => {
  const response = await create(
    { input: 'Say this is a test' },
    createMock({ now: () => 1_700_000_000_000 }),
  )
  expect(response).toMatchObject({
    id: expect.stringMatching(/^resp_\w{48}$/) as string,
    object: 'response',
    created_at: 1_700_000_000,
    status: 'completed',
    completed_at: 1_700_000_000,
    error: null,
    output: [
      {
        id: expect.stringMatching(/^msg_\w{48}$/) as string,
        type: 'message',
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'This is a test.', annotations: [], logprobs: [] }],
      },
    ],
    usage: { input_tokens: 11, output_tokens: 5, total_tokens: 16 },
  })
})

test('behavior: streams every event in order, numbered and named', async () => {
  const events = await stream({ input: 'Say one two' })
  expect(events.map(({ type }) => type.replace('response.', ''))).toEqual([
    'created',
    'in_progress',
    'output_item.added',
    'content_part.added',
    'output_text.delta',
    'output_text.delta',
    'output_text.delta',
    'output_text.done',
    'content_part.done',
    'output_item.done',
    'completed',
  ])
  expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index))
  expect(events.map(({ delta }) => delta ?? '').join('')).toBe('One two.')
  expect(events[0]?.response).toMatchObject({ status: 'in_progress', output: [], usage: null })
  expect(events.filter((event) => 'obfuscation' in event)).toHaveLength(3)
})

test('behavior: a stream says the same as the response', async () => {
  const body = { input: 'Tell me more.', reasoning: { summary: 'auto' } }
  const options = { now: () => 0 }
  const whole = await create(body, createMock(options))
  const events = await stream(body, createMock(options))
  expect(events.at(-1)?.response).toEqual(whole)
  const done = events.filter(({ type }) => type === 'response.output_item.done')
  expect(done.map(({ item }) => item)).toEqual(whole.output)
})

test('behavior: calls functions and custom tools, then tells what they said', async () => {
  const mock = createMock()
  const tools = [weather, shell]
  const first = await create({ input: 'Weather in Lisbon? Run a shell, too.', tools }, mock)
  expect(first.output).toMatchObject([
    {
      type: 'function_call',
      id: expect.stringMatching(/^fc_/) as string,
      call_id: expect.stringMatching(/^call_\w{24}$/) as string,
      name: 'get_weather',
      arguments: '{"city":"Lisbon"}',
      status: 'completed',
    },
    { type: 'custom_tool_call', name: 'run_shell', input: expect.any(String) as string },
  ])
  const [sunny, ran] = first.output
  const input = [
    { type: 'function_call_output', call_id: sunny?.call_id, output: '{"sky":"clear"}' },
    {
      type: 'custom_tool_call_output',
      call_id: ran?.call_id,
      output: [{ type: 'input_text', text: 'done' }],
    },
  ]
  const second = await create({ input, tools, previous_response_id: first.id }, mock)
  expect(textOf(second)).toBe('According to get_weather: sky clear. According to run_shell: done.')
})

test('behavior: streams calls in pieces', async () => {
  const events = await stream({ input: 'Weather in Oslo and a shell', tools: [weather, shell] })
  const types = events.map(({ type }) => type.replace('response.', ''))
  expect(types.filter((type) => type.startsWith('output_item'))).toEqual([
    'output_item.added',
    'output_item.done',
    'output_item.added',
    'output_item.done',
  ])
  expect(events.find(({ type }) => type.endsWith('output_item.added'))?.['item']).toMatchObject({
    status: 'in_progress',
    arguments: '',
  })
  const pieces = events.filter(({ type }) => type === 'response.function_call_arguments.delta')
  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.map(({ delta }) => delta).join('')).toBe('{"city":"Oslo"}')
  expect(types).toContain('custom_tool_call_input.done')
})

test('behavior: carries on without the mock remembering, with items of before', async () => {
  const first = await create({ input: 'Weather in Rome?', tools: [weather], store: false })
  const output = { type: 'function_call_output', call_id: first.output[0]?.call_id, output: 'hot' }
  const question = { role: 'user', content: 'Weather in Rome?' }
  const second = await create({ input: [question, ...first.output, output], tools: [weather] })
  expect(textOf(second)).toBe('According to get_weather: hot.')
})

test('behavior: previous_response_id brings the whole conversation, not the instructions', async () => {
  const seen: unknown[] = []
  const mock = createMock({
    reply(messages) {
      seen.push(messages.map(({ role, text }) => `${role}: ${text}`))
      return 'ok'
    },
  })
  const one = await create({ input: 'a', instructions: 'Be brief.' }, mock)
  const two = await create({ input: 'b', previous_response_id: one.id }, mock)
  await create({ input: 'c', previous_response_id: two.id, instructions: 'Be kind.' }, mock)
  expect(seen).toEqual([
    ['system: Be brief.', 'user: a'],
    ['user: a', 'assistant: ok', 'user: b'],
    ['system: Be kind.', 'user: a', 'assistant: ok', 'user: b', 'assistant: ok', 'user: c'],
  ])
})

test('behavior: a conversation is read and written', async () => {
  const mock = createMock()
  const { id } = await read<{ id: string }>(
    call(mock, 'POST', '/conversations', { items: [{ role: 'user', content: 'Say a' }] }),
  )
  const first = await create({ conversation: id, input: [] }, mock)
  expect(textOf(first)).toBe('A.')
  expect(first['conversation']).toEqual({ id })
  await create({ conversation: { id }, input: 'Say b' }, mock)
  const { data } = await read<{ data: Item[] }>(
    call(mock, 'GET', `/conversations/${id}/items?order=asc`),
  )
  expect(data.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant'])
})

test('behavior: writes the JSON it is asked for', async () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
  const format = { type: 'json_schema', name: 'place', schema }
  const response = await create({ input: 'I live in Kyoto', text: { format } })
  expect(JSON.parse(textOf(response))).toEqual({ city: 'Kyoto' })
  expect(response['text']).toMatchObject({ format, verbosity: 'medium' })
  const free = await create({
    input: 'Some JSON please',
    text: { format: { type: 'json_object' } },
  })
  expect(JSON.parse(textOf(free))).toHaveProperty('answer')
})

test('behavior: reasons where it is asked to', async () => {
  const quiet = await create({ input: 'Hi', reasoning: { effort: 'low' } })
  expect(quiet.output[0]).toMatchObject({ type: 'reasoning', summary: [] })
  expect(quiet.usage).toMatchObject({
    output_tokens_details: { reasoning_tokens: expect.any(Number) as number },
  })
  const told = await create({
    input: 'Hi',
    reasoning: { effort: 'high', summary: 'detailed' },
    include: ['reasoning.encrypted_content'],
  })
  expect(told.output[0]).toMatchObject({
    summary: [{ type: 'summary_text', text: expect.stringContaining('1 word.') as string }],
    encrypted_content: expect.any(String) as string,
  })
  const none = await create({ input: 'Hi', reasoning: { effort: 'none' } })
  expect(none.output.map(({ type }) => type)).toEqual(['message'])
})

test('behavior: is incomplete beyond max_output_tokens', async () => {
  const body = { input: 'Tell me a long story', max_output_tokens: 16 }
  const response = await create(body)
  expect(response).toMatchObject({
    status: 'incomplete',
    completed_at: null,
    incomplete_details: { reason: 'max_output_tokens' },
    output: [{ status: 'incomplete' }],
    usage: { output_tokens: 16 },
  })
  expect(countTokens(textOf(response))).toBe(16)
  expect((await stream(body)).at(-1)?.type).toBe('response.incomplete')
})

test('behavior: refusals', async () => {
  const mock = createMock({ reply: () => ({ refusal: 'I cannot.' }) })
  const { output } = await create({ input: 'Hi' }, mock)
  expect(output[0]?.['content']).toEqual([{ type: 'refusal', refusal: 'I cannot.' }])
  const types = (await stream({ input: 'Hi' }, mock)).map(({ type }) => type)
  expect(types).toContain('response.refusal.delta')
  expect(types).toContain('response.refusal.done')
})

test('behavior: in the background, each retrieval goes one state on', async () => {
  const mock = createMock()
  const { id, ...queued } = await create({ input: 'Say a', background: true }, mock)
  expect(queued).toMatchObject({ status: 'queued', background: true, output: [] })
  expect((await retrieve(mock, id)).status).toBe('in_progress')
  const done = await retrieve(mock, id)
  expect(done.status).toBe('completed')
  expect(textOf(done)).toBe('A.')
  expect(await retrieve(mock, id)).toEqual(done)
})

test('behavior: a background response that is cancelled stays so', async () => {
  const mock = createMock()
  const { id } = await create({ input: 'Say a', background: true }, mock)
  for (let times = 0; times < 2; times += 1) {
    const cancelled = await read(call(mock, 'POST', `/responses/${id}/cancel`))
    expect(cancelled).toMatchObject({ status: 'cancelled', output: [] })
  }
  expect((await retrieve(mock, id)).status).toBe('cancelled')
})

test('behavior: a cut stream of a background response is taken up where it stopped', async () => {
  let cuts = 0
  const mock = createMock({
    onEvent(event) {
      const { sequence_number: number } = event as StreamEvent
      if (number === [4, 6][cuts]) {
        cuts += 1
        throw new TypeError('connection lost')
      }
    },
  })
  const body = { model, input: 'Say one two three four', background: true, stream: true }
  const [start, lost] = await readCut(await call(mock, 'POST', '/responses', body))
  expect(lost).toEqual(new TypeError('connection lost'))
  const id = start[0]?.response?.id ?? ''
  expect(start.map(({ sequence_number: number }) => number)).toEqual([0, 1, 2, 3])
  expect(start[0]?.response?.status).toBe('queued')

  async function resume(after: number): Promise<[StreamEvent[], unknown]> {
    const path = `/responses/${id}?stream=true&starting_after=${after}&include_obfuscation=false`
    return readCut(await call(mock, 'GET', path))
  }
  const [middle, again] = await resume(3)
  expect(again).toBeInstanceOf(TypeError)
  expect(middle.map(({ sequence_number: number }) => number)).toEqual([4, 5])
  const [end, whole] = await resume(5)
  expect(whole).toBeUndefined()

  const all = [...start, ...middle, ...end]
  expect(all.map((event) => event.sequence_number)).toEqual(all.map((_, index) => index))
  expect(all.map(({ delta }) => delta ?? '').join('')).toBe('One two three four.')
  expect(end.some((event) => 'obfuscation' in event)).toBe(false)
  expect((await retrieve(mock, id)).status).toBe('completed')
  const [replayed] = await readCut(await call(mock, 'GET', `/responses/${id}?stream=true`))
  expect(replayed.map(({ type }) => type)).toEqual(all.map(({ type }) => type))
})

test('behavior: a stream that is cancelled ends', async () => {
  const mock = createMock()
  const body = { model, input: 'Say one', background: true, stream: true }
  const response = await call(mock, 'POST', '/responses', body)
  const reader = response.body?.getReader()
  const first = eventsIn(new TextDecoder().decode((await reader?.read())?.value))
  await call(mock, 'POST', `/responses/${first[0]?.response?.id}/cancel`)
  expect((await reader?.read())?.done).toBe(true)
})

test('behavior: lists its input items, and can be deleted', async () => {
  const mock = createMock()
  const { id } = await create({ input: [message('a'), message('b'), message('c')] }, mock)
  const page = await read<{ data: Item[]; has_more: boolean }>(
    call(mock, 'GET', `/responses/${id}/input_items?limit=2`),
  )
  expect(page.data.map(({ content }) => content)).toEqual([
    [{ type: 'input_text', text: 'c' }],
    [{ type: 'input_text', text: 'b' }],
  ])
  expect(page.has_more).toBe(true)
  expect(await read(call(mock, 'DELETE', `/responses/${id}`))).toEqual({
    id,
    object: 'response',
    deleted: true,
  })
  expect((await call(mock, 'GET', `/responses/${id}`)).status).toBe(404)
})

function message(content: unknown): object {
  return { type: 'message', role: 'user', content }
}

test('behavior: items can be referred to', async () => {
  const mock = createMock()
  const { output } = await create({ input: 'Say a' }, mock)
  const input = [{ type: 'item_reference', id: output[0]?.id }, message('Say b')]
  expect(textOf(await create({ input }, mock))).toBe('B.')
  expect(await failure({ model, input: [{ id: 'msg_none' }] })).toEqual([404, 'input', null])
})

test('behavior: counts input tokens, and folds a conversation into one item', async () => {
  const mock = createMock()
  const body = { model, input: 'Say this is a test' }
  const { input_tokens: count } = await read<{ input_tokens: number }>(
    call(mock, 'POST', '/responses/input_tokens', body),
  )
  expect(count).toBe((await create(body)).usage?.input_tokens)
  const first = await create({ input: 'Say a' }, mock)
  const folded = await read<{ object: string; output: Item[] }>(
    call(mock, 'POST', '/responses/compact', { model, previous_response_id: first.id }),
  )
  expect(folded.object).toBe('response.compaction')
  const seen: string[] = []
  const other = createMock({
    reply: (messages) => {
      seen.push(...messages.map(({ role, text }) => `${role}: ${text}`))
      return undefined
    },
  })
  await create({ input: [...folded.output, message('Say ä')] }, other)
  expect(seen).toEqual(['user: Say a', 'assistant: A.', 'user: Say ä'])
})

test('options: include log probabilities', async () => {
  const include = ['message.output_text.logprobs']
  const { output } = await create({ input: 'Say a', include, top_logprobs: 2 })
  const content = output[0]?.['content'] as { logprobs: { top_logprobs: unknown[] }[] }[]
  expect(content[0]?.logprobs.map(({ top_logprobs: top }) => top.length)).toEqual([2, 2])
})

test('options: tool_choice and parallel_tool_calls', async () => {
  const body = { input: 'Weather in Oslo and a shell', tools: [weather, shell] }
  async function called(settings: object): Promise<unknown[]> {
    const { output } = await create({ ...body, ...settings })
    return output.map(({ name }) => name)
  }
  expect(await called({ parallel_tool_calls: false })).toEqual(['get_weather'])
  expect(await called({ tool_choice: 'none' })).toEqual([undefined])
  const named = { type: 'custom', name: 'run_shell' }
  expect(await called({ tool_choice: named })).toEqual(['run_shell'])
  const allowed = { type: 'allowed_tools', mode: 'required', tools: [named] }
  expect(await called({ tool_choice: allowed })).toEqual(['run_shell'])
  expect(await called({ tools: [{ type: 'web_search' }] })).toEqual([undefined])
})

test('options: reply and rateLimit', async () => {
  const options: MockOptions = {
    reply: (_, { metadata }) => JSON.stringify(metadata),
    rateLimit: { tokens: 1 },
  }
  const mock = createMock(options)
  const response = await create({ input: 'Hi', metadata: { a: 'b' } }, mock)
  expect(textOf(response)).toBe('{"a":"b"}')
  expect(response['metadata']).toEqual({ a: 'b' })
  expect((await call(mock, 'POST', '/responses', { model, input: 'Hi' })).status).toBe(429)
})

test('error: 400 with the field that is wrong', async () => {
  const image = { type: 'input_image' }
  const cases: [object, string | null, string | null][] = [
    [{ input: 'a', model: undefined }, 'model', 'missing_required_parameter'],
    [{}, 'input', 'missing_required_parameter'],
    [{ input: 1 }, 'input', 'invalid_type'],
    [{ input: ['a'] }, 'input[0]', 'invalid_type'],
    [{ input: [{}] }, 'input[0].type', 'missing_required_parameter'],
    [{ input: [{ type: 'constructor' }] }, 'input[0].type', 'invalid_value'],
    [{ input: [{ role: 'robot', content: '' }] }, 'input[0].role', 'invalid_value'],
    [{ input: [{ role: 'user' }] }, 'input[0].content', 'missing_required_parameter'],
    [{ input: [message([{ type: 'output_text' }])] }, 'input[0].content[0].type', 'invalid_value'],
    [{ input: [message([image])] }, 'input[0].content[0]', 'missing_required_parameter'],
    [{ input: [{ type: 'function_call' }] }, 'input[0].call_id', 'missing_required_parameter'],
    [{ input: 'a', tools: [{ type: 'magic' }] }, 'tools[0].type', 'invalid_value'],
    [{ input: 'a', tools: [{ type: 'function' }] }, 'tools[0].name', 'missing_required_parameter'],
    [{ input: 'a', tool_choice: 'required' }, 'tool_choice', null],
    [{ input: 'a', tool_choice: 'maybe' }, 'tool_choice', 'invalid_value'],
    [{ input: 'a', tools: [weather], tool_choice: shell }, 'tool_choice', null],
    [{ input: 'a', max_output_tokens: 1 }, 'max_output_tokens', 'integer_below_min_value'],
    [{ input: 'a', include: ['everything'] }, 'include[0]', 'invalid_value'],
    [{ input: 'a', reasoning: { effort: 'huge' } }, 'reasoning.effort', 'invalid_value'],
    [{ input: 'a', text: { format: { type: 'json_object' } } }, 'input', null],
    [
      { input: 'a', text: { format: { type: 'json_schema', name: 'a' } } },
      'text.format.schema',
      'missing_required_parameter',
    ],
    [{ input: 'a', background: true, store: false }, 'background', null],
    [{ input: 'a', stream_options: {} }, 'stream_options', null],
    [
      { input: 'a', previous_response_id: 'resp_0' },
      'previous_response_id',
      'previous_response_not_found',
    ],
    [
      { input: 'a', previous_response_id: 'resp_0', conversation: 'conv_0' },
      null,
      'mutually_exclusive_parameters',
    ],
    [
      { input: [{ type: 'compaction', encrypted_content: '?' }] },
      'input',
      'invalid_encrypted_content',
    ],
  ]
  for (const [body, param, code] of cases) {
    expect([body, await failure({ model, ...body })]).toEqual([body, [400, param, code]])
  }
})

test('error: 400 for outputs without a call, and calls without an output', async () => {
  const mock = createMock()
  const output = { type: 'function_call_output', call_id: 'call_1', output: '' }
  expect(await failure({ model, input: [output] }, mock)).toEqual([400, 'input', null])
  const { id } = await create({ input: 'Weather?', tools: [weather] }, mock)
  const body = { model, input: 'Well?', previous_response_id: id }
  const response = await call(mock, 'POST', '/responses', body)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('No tool output found for function call call_')
})

test('error: 404 for what is not there', async () => {
  const mock = createMock()
  const { id } = await create({ input: 'Hi', store: false }, mock)
  for (const [method, path] of [
    ['GET', `/responses/${id}`],
    ['DELETE', '/responses/resp_0'],
    ['POST', '/responses/resp_0/cancel'],
    ['GET', '/responses/resp_0/input_items'],
  ] as const) {
    expect((await call(mock, method, path)).status).toBe(404)
  }
  expect(await failure({ model: 'gpt-0', input: 'a' })).toEqual([404, null, 'model_not_found'])
  expect(await failure({ model, input: 'a', conversation: 'c' })).toEqual([404, null, 'not_found'])
})

test('error: 400 for cancelling or streaming what is not in the background', async () => {
  const mock = createMock()
  const { id } = await create({ input: 'Hi' }, mock)
  expect((await call(mock, 'POST', `/responses/${id}/cancel`)).status).toBe(400)
  expect((await call(mock, 'GET', `/responses/${id}?stream=true`)).status).toBe(400)
})
