import { expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type MockFetch, type MockOptions } from './createMock.ts'
import { countTokens } from './tokens.ts'

interface Message {
  role: string
  content: string | null
  refusal: string | null
  tool_calls?: { id: string; type: string; function: { name: string; arguments: string } }[]
}

interface Logprobs {
  content: { token: string; logprob: number; bytes: number[]; top_logprobs: unknown[] }[] | null
  refusal: unknown
}

interface Completion {
  id: string
  created: number
  choices: { index: number; message: Message; finish_reason: string; logprobs: Logprobs | null }[]
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number }
}

interface Chunk {
  id: string
  object: string
  choices: {
    index: number
    delta: {
      role?: string
      content?: string | null
      refusal?: string | null
      tool_calls?: { index: number; id?: string; function: { name?: string; arguments: string } }[]
    }
    finish_reason: string | null
    logprobs: Logprobs | null
  }[]
  usage?: Completion['usage'] | null
  obfuscation?: string
}

interface ListPage {
  data: { id: string; metadata: unknown }[]
  first_id: string | null
  last_id: string | null
  has_more: boolean
}

const hello = [{ role: 'user', content: 'Say this is a test' }]

const weatherTool = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' }, unit: { enum: ['celsius', 'fahrenheit'] } },
      required: ['city', 'unit'],
    },
  },
}

const timeTool = { type: 'function', function: { name: 'get_time' } }

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function create(body: object, options?: MockOptions): Promise<Completion> {
  const all = { model: 'gpt-5.5', messages: hello, ...body }
  const response = await call(createMock(options), 'POST', '/chat/completions', all)
  expect(response.status).toBe(200)
  return (await response.json()) as Completion
}

async function stream(body: object, options?: MockOptions): Promise<Chunk[]> {
  const all = { model: 'gpt-5.5', messages: hello, stream: true, ...body }
  const response = await call(createMock(options), 'POST', '/chat/completions', all)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const events = (await response.text()).split('\n\n')
  expect(events.splice(-2)).toEqual(['data: [DONE]', ''])
  return events.map((event) => JSON.parse(event.slice('data: '.length)) as Chunk)
}

async function failure(body: object): Promise<unknown> {
  const response = await call(createMock(), 'POST', '/chat/completions', body)
  expect(response.status).toBe(400)
  const { error } = (await response.json()) as { error: { param: unknown; code: unknown } }
  return [error.param, error.code]
}

test('default', async () => {
  const completion = await create({}, { now: () => 1_700_000_000_000 })
  expect(completion).toEqual({
    id: expect.stringMatching(/^chatcmpl-\w{29}$/) as string,
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-5.5',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: 'This is a test.',
          refusal: null,
          annotations: [],
        },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: {
      prompt_tokens: 11,
      completion_tokens: 5,
      total_tokens: 16,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: 0,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
    },
    service_tier: 'default',
    system_fingerprint: expect.stringMatching(/^fp_[0-9a-f]{8}$/) as string,
  })
})

test('behavior: repeats what it is asked to say and talks about the rest', async () => {
  for (const [content, answer] of [
    ['Say hi.', 'Hi.'],
    ['Please say "good morning"!', 'Good morning!'],
    [[{ type: 'text', text: 'Repeat: two parts' }], 'Two parts.'],
  ] as const) {
    const { choices } = await create({ messages: [{ role: 'user', content }] })
    expect(choices[0]?.message.content).toBe(answer)
  }
  const { choices } = await create({ messages: [{ role: 'user', content: 'What is up?' }] })
  expect(choices[0]?.message.content).toContain('“What is up?” That is 3 words.')
})

test('behavior: usage adds up', async () => {
  const content = [
    { type: 'text', text: 'Say cheese' },
    { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
  ]
  const { usage } = await create({ messages: [{ role: 'user', content }], n: 2 })
  const text = countTokens('Say cheese')
  expect(usage.prompt_tokens).toBe(3 + 3 + text + 85)
  expect(usage.completion_tokens).toBe(2 * countTokens('Cheese.'))
  expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens)
})

test('behavior: streams role, content and end', async () => {
  const chunks = await stream({})
  expect(chunks.map(({ choices }) => choices[0])).toEqual([
    { index: 0, delta: { role: 'assistant', content: '', refusal: null }, ...rest(null) },
    { index: 0, delta: { content: 'This' }, ...rest(null) },
    { index: 0, delta: { content: ' is' }, ...rest(null) },
    { index: 0, delta: { content: ' a' }, ...rest(null) },
    { index: 0, delta: { content: ' test' }, ...rest(null) },
    { index: 0, delta: { content: '.' }, ...rest(null) },
    { index: 0, delta: {}, ...rest('stop') },
  ])
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
  expect(chunks.every((chunk) => chunk.object === 'chat.completion.chunk')).toBe(true)
  expect(chunks.some((chunk) => 'usage' in chunk)).toBe(false)
})

function rest(finish: string | null): object {
  return { logprobs: null, finish_reason: finish }
}

test('behavior: a stream says the same as the completion', async () => {
  const body = { messages: [{ role: 'user', content: 'Tell me more.' }] }
  const options = { now: () => 0 }
  const whole = await create(body, options)
  const chunks = await stream(body, options)
  const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
  expect(text).toBe(whole.choices[0]?.message.content)
  expect(chunks[0]?.id).toBe(whole.id)
})

test('behavior: calls an offered tool with arguments that fit its schema', async () => {
  const { choices } = await create({
    messages: [{ role: 'user', content: 'What is the weather in Lisbon, in celsius?' }],
    tools: [timeTool, weatherTool],
  })
  expect(choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null } })
  expect(choices[0]?.message.tool_calls).toEqual([
    {
      id: expect.stringMatching(/^call_\w{24}$/) as string,
      type: 'function',
      function: { name: 'get_weather', arguments: '{"city":"Lisbon","unit":"celsius"}' },
    },
  ])
})

test('behavior: streams the arguments of tool calls in pieces', async () => {
  const chunks = await stream({
    messages: [{ role: 'user', content: 'Tell weather and time for Oslo.' }],
    tools: [weatherTool, timeTool],
  })
  const deltas = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? [])
  const joined = ['', '']
  for (const delta of deltas) {
    joined[delta.index] = `${joined[delta.index] ?? ''}${delta.function.arguments}`
  }
  expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: null, refusal: null })
  expect(joined).toEqual(['{"city":"Oslo","unit":"celsius"}', '{}'])
  const starts = deltas.filter(({ id }) => id !== undefined)
  expect(starts.map((start) => start.function.name)).toEqual(['get_weather', 'get_time'])
  expect(deltas.length).toBeGreaterThan(6)
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('tool_calls')
})

test('behavior: answers with the results of its tool calls', async () => {
  const { choices } = await create({
    messages: [
      { role: 'user', content: 'Weather in Rome?' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'call_1', content: '{"temperature":21,"sky":"clear"}' },
    ],
    tools: [weatherTool],
  })
  expect(choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { content: 'According to get_weather: temperature 21, sky clear.' },
  })
})

test('behavior: a custom tool gets text', async () => {
  const tools = [{ type: 'custom', custom: { name: 'run_code' } }]
  const messages = [{ role: 'user', content: 'Run print(1)' }]
  const { choices } = await create({ messages, tools })
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { type: 'custom', custom: { name: 'run_code', input: 'Run print(1)' } },
  ])
})

test('behavior: keeps stored completions, to be retrieved, changed and deleted', async () => {
  const mock = createMock()
  const stored = (await (
    await call(mock, 'POST', '/chat/completions', {
      model: 'gpt-5.5',
      messages: hello,
      store: true,
      metadata: { topic: 'tests' },
    })
  ).json()) as Completion
  const path = `/chat/completions/${stored.id}`

  const retrieved = (await (await call(mock, 'GET', path)).json()) as object
  expect(retrieved).toMatchObject({ ...stored, metadata: { topic: 'tests' }, temperature: 1 })

  const changed = await call(mock, 'POST', path, { metadata: { topic: 'other' } })
  expect(await changed.json()).toEqual({ ...retrieved, metadata: { topic: 'other' } })

  const messages = await call(mock, 'GET', `${path}/messages`)
  expect(await messages.json()).toEqual({
    object: 'list',
    data: [
      {
        id: `${stored.id}-0`,
        role: 'user',
        name: null,
        refusal: null,
        content: 'Say this is a test',
        content_parts: null,
      },
    ],
    first_id: `${stored.id}-0`,
    last_id: `${stored.id}-0`,
    has_more: false,
  })

  const deleted = await call(mock, 'DELETE', path)
  expect(await deleted.json()).toEqual({
    object: 'chat.completion.deleted',
    id: stored.id,
    deleted: true,
  })
  expect((await call(mock, 'GET', path)).status).toBe(404)
})

test('behavior: forgets completions that are not stored', async () => {
  const mock = createMock()
  const body = { model: 'gpt-5.5', messages: hello }
  const { id } = (await (await call(mock, 'POST', '/chat/completions', body)).json()) as Completion
  expect((await call(mock, 'GET', `/chat/completions/${id}`)).status).toBe(404)
})

test('behavior: lists stored completions in pages', async () => {
  const mock = createMock()
  const ids: string[] = []
  for (const number of ['1', '2', '3']) {
    const response = await call(mock, 'POST', '/chat/completions', {
      model: number === '3' ? 'gpt-4o' : 'gpt-5.5',
      messages: hello,
      store: true,
      metadata: { number },
    })
    ids.push(((await response.json()) as Completion).id)
  }
  async function page(query: string): Promise<ListPage> {
    return (await (await call(mock, 'GET', `/chat/completions${query}`)).json()) as ListPage
  }

  const first = await page('?limit=2')
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  expect(first).toMatchObject({ first_id: ids[0], last_id: ids[1], has_more: true })
  const second = await page(`?limit=2&after=${ids[1]}`)
  expect(second).toMatchObject({ first_id: ids[2], last_id: ids[2], has_more: false })
  const last = await page(`?after=${ids[2]}`)
  expect(last).toMatchObject({ data: [], first_id: null, last_id: null, has_more: false })

  expect((await page('?order=desc&limit=1')).first_id).toBe(ids[2])
  expect((await page('?model=gpt-4o')).data.map(({ id }) => id)).toEqual([ids[2]])
  expect((await page('?metadata[number]=2')).data.map(({ id }) => id)).toEqual([ids[1]])
})

test('behavior: cancelling a stream stops the work', async () => {
  const mock = createMock({ tokenDelay: 60_000 })
  const body = { model: 'gpt-5.5', messages: hello, stream: true }
  const reader = (await call(mock, 'POST', '/chat/completions', body)).body?.getReader()
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })

  expect((await reader?.read())?.done).toBe(false)
  const pending = reader?.read()
  await vi.advanceTimersByTimeAsync(59_999)
  expect(vi.getTimerCount()).toBe(1)
  await reader?.cancel()
  expect(await pending).toEqual({ done: true, value: undefined })
  expect(vi.getTimerCount()).toBe(0)
})

test('behavior: an abort ends a stream with its reason', async () => {
  const controller = new AbortController()
  const mock = createMock({ tokenDelay: 60_000 })
  const response = await mock('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-5.5', messages: hello, stream: true }),
    signal: controller.signal,
  })
  const reader = response.body?.getReader()
  await reader?.read()
  const pending = reader?.read()
  controller.abort('enough')
  await expect(pending).rejects.toBe('enough')
})

test('options: include_usage adds a last chunk without choices', async () => {
  const chunks = await stream({ stream_options: { include_usage: true } })
  const { usage } = await create({})
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage })
  expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true)
})

test('options: include_obfuscation', async () => {
  expect((await stream({})).every(({ obfuscation }) => obfuscation !== undefined)).toBe(true)
  const plain = await stream({ stream_options: { include_obfuscation: false } })
  expect(plain.some(({ obfuscation }) => obfuscation !== undefined)).toBe(false)
})

test('options: n', async () => {
  const body = { n: 3, messages: [{ role: 'user', content: 'Well?' }] }
  const { choices } = await create(body)
  expect(choices.map(({ index }) => index)).toEqual([0, 1, 2])
  expect(new Set(choices.map(({ message }) => message.content)).size).toBe(3)

  const chunks = await stream(body)
  const order = chunks.slice(0, 6).map((chunk) => chunk.choices[0]?.index)
  expect(order).toEqual([0, 1, 2, 0, 1, 2])
})

test('options: stop', async () => {
  const one = await create({ stop: ' a' })
  expect(one.choices[0]).toMatchObject({ message: { content: 'This is' }, finish_reason: 'stop' })
  const first = await create({ stop: ['test', 'is a'] })
  expect(first.choices[0]?.message.content).toBe('This ')
})

test('options: max_completion_tokens and max_tokens', async () => {
  for (const name of ['max_completion_tokens', 'max_tokens']) {
    const { choices, usage } = await create({ [name]: 2 })
    expect(choices[0]).toMatchObject({ message: { content: 'This is' }, finish_reason: 'length' })
    expect(usage.completion_tokens).toBe(2)
  }
  const exact = await create({ max_completion_tokens: 5 })
  expect(exact.choices[0]?.finish_reason).toBe('stop')

  const cut = await create({ tools: [weatherTool], max_completion_tokens: 6 })
  expect(cut.choices[0]).toMatchObject({ finish_reason: 'length' })
  expect(cut.usage.completion_tokens).toBe(6)
})

test('options: tool_choice', async () => {
  const tools = [weatherTool, timeTool]
  async function called(choice: unknown): Promise<unknown> {
    const { choices } = await create({ tools, tool_choice: choice })
    const calls = choices[0]?.message.tool_calls?.map((item) => item.function.name) ?? []
    return [...calls, choices[0]?.finish_reason]
  }
  expect(await called('none')).toEqual(['stop'])
  expect(await called('auto')).toEqual(['get_weather', 'tool_calls'])
  expect(await called('required')).toEqual(['get_weather', 'tool_calls'])
  const named = { type: 'function', function: { name: 'get_time' } }
  expect(await called(named)).toEqual(['get_time', 'stop'])
  const allowed = { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [named] } }
  expect(await called(allowed)).toEqual(['get_time', 'tool_calls'])
})

test('options: parallel_tool_calls', async () => {
  const body = {
    messages: [{ role: 'user', content: 'Weather and time?' }],
    tools: [weatherTool, timeTool],
  }
  const both = await create(body)
  expect(both.choices[0]?.message.tool_calls).toHaveLength(2)
  const single = await create({ ...body, parallel_tool_calls: false })
  expect(single.choices[0]?.message.tool_calls).toHaveLength(1)
})

test('options: response_format', async () => {
  const messages = [{ role: 'user', content: 'As json: a city, maybe Kyoto' }]
  const object = await create({ messages, response_format: { type: 'json_object' } })
  expect(JSON.parse(object.choices[0]?.message.content ?? '')).toHaveProperty('answer')

  const schema = weatherTool.function.parameters
  const format = { type: 'json_schema', json_schema: { name: 'city', schema } }
  const typed = await create({ messages, response_format: format })
  expect(JSON.parse(typed.choices[0]?.message.content ?? '')).toEqual({
    city: 'Kyoto',
    unit: 'celsius',
  })
})

test('options: logprobs', async () => {
  const { choices } = await create({ logprobs: true, top_logprobs: 2 })
  const content = choices[0]?.logprobs?.content ?? []
  expect(content.map(({ token }) => token)).toEqual(['This', ' is', ' a', ' test', '.'])
  expect(content[0]).toMatchObject({ bytes: [84, 104, 105, 115] })
  expect(content.every(({ logprob }) => logprob <= 0)).toBe(true)
  expect(content.every((item) => item.top_logprobs.length === 2)).toBe(true)

  const chunks = await stream({ logprobs: true })
  const tokens = chunks.flatMap((chunk) => chunk.choices[0]?.logprobs?.content ?? [])
  expect(tokens.map(({ token }) => token)).toEqual(['This', ' is', ' a', ' test', '.'])
  expect(tokens[0]?.top_logprobs).toEqual([])
})

test('options: seed changes the words and repeats them', async () => {
  const messages = [{ role: 'user', content: 'Well?' }]
  async function answer(seed: number): Promise<unknown> {
    return (await create({ messages, seed })).choices[0]?.message.content
  }
  expect(await answer(1)).toBe(await answer(1))
  expect(await answer(1)).not.toBe(await answer(2))
})

test('options: reply decides what is said', async () => {
  const seen: unknown[] = []
  const mock: MockOptions = {
    reply(messages, body) {
      seen.push(
        messages.map(({ role, text }) => [role, text]),
        body['model'],
      )
      return 'As you wish'
    },
  }
  expect((await create({}, mock)).choices[0]?.message.content).toBe('As you wish')
  expect(seen).toEqual([[['user', 'Say this is a test']], 'gpt-5.5'])

  const tool = await create(
    {},
    { reply: () => ({ toolCalls: [{ name: 'f', arguments: { a: 1 } }] }) },
  )
  expect(tool.choices[0]?.message.tool_calls?.[0]?.function.arguments).toBe('{"a":1}')
  const refused = await stream({}, { reply: () => ({ refusal: 'No.' }) })
  expect(refused.map(({ choices }) => choices[0]?.delta.refusal ?? '').join('')).toBe('No.')
  const usual = await create({}, { reply: () => undefined })
  expect(usual.choices[0]?.message.content).toBe('This is a test.')
})

test('error: 404 for an unknown model', async () => {
  const body = { model: 'gpt-0', messages: hello }
  const response = await call(createMock(), 'POST', '/chat/completions', body)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    error: {
      message: 'The model `gpt-0` does not exist or you do not have access to it.',
      type: 'invalid_request_error',
      param: null,
      code: 'model_not_found',
    },
  })
})

test('error: 404 for an unknown completion', async () => {
  const mock = createMock()
  for (const [method, path] of [
    ['GET', '/chat/completions/x'],
    ['POST', '/chat/completions/x'],
    ['DELETE', '/chat/completions/x'],
    ['GET', '/chat/completions/x/messages'],
  ] as const) {
    const response = await call(
      mock,
      method,
      path,
      method === 'POST' ? { metadata: {} } : undefined,
    )
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { param: 'completion_id' } })
  }
})

test('error: 400 names what is wrong with a list query', async () => {
  const mock = createMock()
  for (const [query, param, code] of [
    ['limit=0', 'limit', 'integer_below_min_value'],
    ['limit=1000', 'limit', 'integer_above_max_value'],
    ['limit=many', 'limit', 'invalid_type'],
    ['order=up', 'order', 'invalid_value'],
    ['after=x', 'after', 'invalid_value'],
  ]) {
    const response = await call(mock, 'GET', `/chat/completions?${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param, code } })
  }
})

test('error: 400 names the field', async () => {
  const model = 'gpt-5.5'
  const valid = { model, messages: hello }
  const toolCall = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }
  const asked = { role: 'assistant', tool_calls: [toolCall] }
  const cases: [object, string | null, string | null][] = [
    [{ messages: hello }, 'model', 'missing_required_parameter'],
    [{ model: 5, messages: hello }, 'model', 'invalid_type'],
    [{ model }, 'messages', 'missing_required_parameter'],
    [{ model, messages: 'hi' }, 'messages', 'invalid_type'],
    [{ model, messages: [] }, 'messages', 'empty_array'],
    [{ model, messages: ['hi'] }, 'messages[0]', 'invalid_type'],
    [{ model, messages: [{ content: 'hi' }] }, 'messages[0].role', 'missing_required_parameter'],
    [{ model, messages: [{ role: 'boss', content: '' }] }, 'messages[0].role', 'invalid_value'],
    [{ model, messages: [{ role: 'user' }] }, 'messages[0].content', 'missing_required_parameter'],
    [{ model, messages: [{ role: 'user', content: 1 }] }, 'messages[0].content', 'invalid_type'],
    [
      { model, messages: [{ role: 'user', content: [{ type: 'song' }] }] },
      'messages[0].content[0].type',
      'invalid_value',
    ],
    [
      { model, messages: [{ role: 'system', content: [{ type: 'image_url' }] }] },
      'messages[0].content[0].type',
      'invalid_value',
    ],
    [
      { model, messages: [{ role: 'user', content: [{ type: 'image_url' }] }] },
      'messages[0].content[0].image_url',
      'missing_required_parameter',
    ],
    [
      { model, messages: [{ role: 'tool', tool_call_id: 'call_1', content: '' }] },
      'messages[0].role',
      null,
    ],
    [{ model, messages: [asked] }, 'messages[0]', null],
    [{ model, messages: [asked, ...hello] }, 'messages[1]', null],
    [{ ...valid, n: 0 }, 'n', 'integer_below_min_value'],
    [{ ...valid, n: 129 }, 'n', 'integer_above_max_value'],
    [{ ...valid, n: 1.5 }, 'n', 'invalid_type'],
    [{ ...valid, temperature: 3 }, 'temperature', 'decimal_above_max_value'],
    [{ ...valid, stream: 'yes' }, 'stream', 'invalid_type'],
    [{ ...valid, stream_options: { include_usage: true } }, 'stream_options', null],
    [{ ...valid, stop: ['1', '2', '3', '4', '5'] }, 'stop', 'array_above_max_length'],
    [{ ...valid, stop: [1] }, 'stop[0]', 'invalid_type'],
    [{ ...valid, max_completion_tokens: 0 }, 'max_completion_tokens', 'integer_below_min_value'],
    [
      { ...valid, max_completion_tokens: 1, max_tokens: 1 },
      'max_tokens',
      'invalid_parameter_combination',
    ],
    [{ ...valid, tools: [{ type: 'magic' }] }, 'tools[0].type', 'invalid_value'],
    [
      { ...valid, tools: [{ type: 'function' }] },
      'tools[0].function',
      'missing_required_parameter',
    ],
    [
      { ...valid, tools: [{ type: 'function', function: { name: 'two words' } }] },
      'tools[0].function.name',
      'invalid_value',
    ],
    [{ ...valid, tool_choice: 'auto' }, 'tool_choice', null],
    [{ ...valid, tools: [timeTool], tool_choice: 'any' }, 'tool_choice', 'invalid_value'],
    [{ ...valid, tools: [timeTool], tool_choice: weatherTool }, 'tool_choice', null],
    [{ ...valid, parallel_tool_calls: true }, 'parallel_tool_calls', null],
    [{ ...valid, response_format: { type: 'json_object' } }, 'messages', null],
    [{ ...valid, response_format: { type: 'xml' } }, 'response_format.type', 'invalid_value'],
    [
      { ...valid, response_format: { type: 'json_schema', json_schema: {} } },
      'response_format.json_schema.name',
      'missing_required_parameter',
    ],
    [{ ...valid, top_logprobs: 2 }, 'top_logprobs', null],
    [{ ...valid, logprobs: true, top_logprobs: 21 }, 'top_logprobs', 'integer_above_max_value'],
    [{ ...valid, metadata: { a: 1 } }, 'metadata.a', 'invalid_type'],
  ]
  for (const [body, param, code] of cases) {
    expect([body, await failure(body)]).toEqual([body, [param, code]])
  }
})
