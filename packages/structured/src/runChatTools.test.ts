import { isParseError } from '@bonsai-ai/core'
import { stubScript } from '@bonsai-internal/stub'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { isStepLimitError } from './isStepLimitError.ts'
import { runChatTools } from './runChatTools.ts'
import type { ToolContext } from './tool.ts'

const question = { role: 'user', content: 'How warm is it?' } as const
const getWeather = defineTool({
  name: 'get_weather',
  parameters: z.object({ city: z.string().transform((city) => city.toUpperCase()) }),
  execute: ({ city }) => ({ city, celsius: 4 }),
})
const params = { model: 'gpt-5.5', messages: [question], tools: [getWeather] }

test('default', async () => {
  const { client, bodies } = stubScript(calling(call('a', '{"city":"Oslo"}')), saying('4 °C'))

  const { completion, ended, messages, pending, steps, usage } = await runChatTools(
    client,
    params,
  ).result()

  expect(completion).toEqual(saying('4 °C'))
  expect([ended, pending, steps.length]).toEqual(['done', [], 2])
  expect(usage).toEqual({
    prompt_tokens: 20,
    completion_tokens: 10,
    total_tokens: 30,
    completion_tokens_details: { reasoning_tokens: 2 },
  })
  const said = [
    question,
    { role: 'assistant', content: null, tool_calls: [call('a', '{"city":"Oslo"}')] },
    { role: 'tool', tool_call_id: 'a', content: '{"city":"OSLO","celsius":4}' },
  ]
  expect(messages).toEqual([...said, { role: 'assistant', content: '4 °C' }])
  expect(bodies).toEqual([
    {
      model: 'gpt-5.5',
      messages: [question],
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            parameters: {
              type: 'object',
              properties: { city: { type: 'string' } },
              required: ['city'],
              additionalProperties: false,
            },
            strict: true,
          },
        },
      ],
    },
    { ...bodies[0], messages: said },
  ])
  // The caller's own is left alone.
  expect(params.messages).toEqual([question])
})

test('behavior: a loop sees each step, and the result after it', async () => {
  const { client } = stubScript(calling(call('a', '{"city":"Oslo"}')), saying('4 °C'))
  const run = runChatTools(client, params)
  const seen = []

  for await (const { index, answers, messages } of run)
    seen.push([index, answers.map(({ result }) => result), messages.length])

  expect(seen).toEqual([
    [0, [{ city: 'OSLO', celsius: 4 }], 3],
    [1, [], 4],
  ])
  expect((await run.result()).ended).toBe('done')
  expect(() => run[Symbol.asyncIterator]()).toThrow(/read once/)
})

test('behavior: nothing is sent before the run is read', async () => {
  const { client, bodies } = stubScript(saying('Hi'))
  const run = runChatTools(client, params)
  await Promise.resolve()
  expect(bodies).toEqual([])
  await Promise.all([run.result(), run.result()])
  expect(bodies.length).toBe(1)
})

test('behavior: calls run at once, results go back in their order', async () => {
  const { client, bodies } = stubScript(
    calling(call('a', '{"city":"Oslo"}'), call('b', '{"city":"Rome"}')),
    saying('Done'),
  )
  const log: string[] = []
  let release: (() => void) | undefined
  const tool = defineTool({
    name: 'get_weather',
    parameters: z.object({ city: z.string() }),
    async execute({ city }) {
      log.push(`start ${city}`)
      if (city === 'Oslo') await new Promise<void>((resolve) => (release = resolve))
      else release?.()
      log.push(`end ${city}`)
      return city
    },
  })

  await runChatTools(client, { ...params, tools: [tool] }).result()

  expect(log).toEqual(['start Oslo', 'start Rome', 'end Rome', 'end Oslo'])
  expect(toldIn(bodies[1])).toEqual(['a: Oslo', 'b: Rome'])
})

test('behavior: parallel_tool_calls false runs one after the other', async () => {
  const { client, bodies } = stubScript(
    calling(call('a', '{"city":"Oslo"}'), call('b', '{"city":"Rome"}')),
    saying('Done'),
  )
  const log: string[] = []
  const tool = defineTool({
    name: 'get_weather',
    parameters: z.object({ city: z.string() }),
    async execute({ city }) {
      log.push(`start ${city}`)
      await Promise.resolve()
      log.push(`end ${city}`)
    },
  })

  await runChatTools(client, { ...params, tools: [tool], parallel_tool_calls: false }).result()

  expect(log).toEqual(['start Oslo', 'end Oslo', 'start Rome', 'end Rome'])
  expect(toldIn(bodies[1])).toEqual(['a: null', 'b: null'])
})

test('behavior: wrong calls go back to the model, with what is wrong', async () => {
  const { client, bodies } = stubScript(
    calling(
      call('a', '{"city":'),
      call('b', '{"city":7}'),
      call('c', '{}', 'get_wether'),
      ...['__proto__', 'constructor', 'toString'].map((name) => call(name, '{}', name)),
      { id: 'd', type: 'custom', custom: { name: 'get_weather', input: 'Oslo' } },
    ),
    saying('Sorry'),
  )
  const answers = []
  for await (const step of runChatTools(client, params)) answers.push(...step.answers)

  const told = toldIn(bodies[1])
  expect(told[0]).toMatch(/^a: Invalid arguments of get_weather: is not JSON: \{"city":$/)
  expect(told[1]).toMatch(/^b: Invalid arguments of get_weather: city: Invalid input/)
  expect(told[2]).toBe('c: There is no function "get_wether". Available tools: "get_weather".')
  expect(told[3]).toBe(
    '__proto__: There is no function "__proto__". Available tools: "get_weather".',
  )
  expect(told[6]).toBe('d: There is no custom tool "get_weather". Available tools: "get_weather".')
  expect(answers.every(({ isError }) => isError)).toBe(true)
})

test('behavior: without arguments, a tool takes whatever servers send for none', async () => {
  const execute = vi.fn(() => 'pong')
  const ping = defineTool({ name: 'ping', execute })
  const none = [call('a', '', 'ping'), call('b', '{}', 'ping'), call('c', null, 'ping')]
  const { client, bodies } = stubScript(calling(...none), saying('Done'))

  await runChatTools(client, { ...params, tools: [ping] }).result()

  expect(execute.mock.calls.map(([args]: unknown[]) => args)).toEqual([{}, {}, {}])
  expect(toldIn(bodies[1])).toEqual(['a: pong', 'b: pong', 'c: pong'])
})

test('behavior: arguments that come as an object are taken, and sent back as text', async () => {
  const { client, bodies } = stubScript(calling(call('a', { city: 'Oslo' })), saying('Done'))
  await runChatTools(client, params).result()
  expect(toldIn(bodies[1])).toEqual(['a: {"city":"OSLO","celsius":4}'])
  expect(bodies[1]).toMatchObject({
    messages: [{}, { tool_calls: [call('a', '{"city":"Oslo"}')] }, {}],
  })
})

test('behavior: calls that lack their function, and calls that are null', async () => {
  const { client, bodies } = stubScript(
    calling(null, { id: 'a' }, { id: 'b', type: 'custom', custom: null }),
    saying('Sorry'),
  )
  await runChatTools(client, params).result()
  expect(toldIn(bodies[1])).toEqual([
    'a: There is no function "". Available tools: "get_weather".',
    'b: There is no custom tool "". Available tools: "get_weather".',
  ])
})

test('behavior: calls without an id of their own are given one', async () => {
  const { client, bodies } = stubScript(
    calling(call('', '{"city":"A"}'), call('x', '{"city":"B"}'), call('x', '{"city":"C"}')),
    saying('Done'),
  )
  await runChatTools(client, params).result()

  const sent = bodies[1] as {
    messages: { tool_calls?: { id: string }[]; tool_call_id?: string }[]
  }
  const [, asked, ...told] = sent.messages
  const ids = asked?.tool_calls?.map(({ id }) => id)
  expect(ids).toEqual([expect.stringMatching(/^call_[\da-f]{24}$/), 'x', expect.any(String)])
  expect(new Set(ids).size).toBe(3)
  expect(told.map(({ tool_call_id }) => tool_call_id)).toEqual(ids)
})

test('behavior: results are texts, JSON or parts', async () => {
  const results: unknown[] = [
    'text',
    7,
    undefined,
    [],
    {},
    Object.create(null),
    new Date(0),
    ['a'],
    [{ type: 'text', text: 'part' }],
    [{ type: 'input_text', text: 'part' }],
  ]
  const { client, bodies } = stubScript(
    calling(...results.map((_, index) => call(`${index}`, `{"index":${index}}`, 'pick'))),
    saying('Done'),
  )
  const pick = defineTool({
    name: 'pick',
    parameters: z.object({ index: z.number() }),
    execute: ({ index }) => results[index],
  })
  await runChatTools(client, { ...params, tools: [pick] }).result()

  const sent = bodies[1]?.['messages'] as { content: unknown }[]
  const part = [{ type: 'text', text: 'part' }]
  expect(sent.slice(2).map(({ content }) => content)).toEqual([
    'text',
    '7',
    'null',
    '[]',
    '{}',
    '{}',
    '"1970-01-01T00:00:00.000Z"',
    '["a"]',
    part,
    part,
  ])
})

test('behavior: an empty list of tools is left out, which the API refuses', async () => {
  const { client, bodies } = stubScript(saying('Hi'))
  await runChatTools(client, { ...params, tools: [] }).result()

  expect(bodies).toEqual([{ model: 'gpt-5.5', messages: [question] }])
})

test('behavior: a custom tool takes the text as it is', async () => {
  const { client, bodies } = stubScript(
    calling({ id: 'a', type: 'custom', custom: { name: 'run_sql', input: 'select 1' } }),
    saying('Done'),
  )
  const grammar = { type: 'grammar', syntax: 'lark', definition: 'start: "select" /./' } as const
  const runSql = defineCustomTool({
    name: 'run_sql',
    format: grammar,
    execute: (sql) => `ran ${sql}`,
  })
  await runChatTools(client, { ...params, tools: [runSql] }).result()

  expect(toldIn(bodies[1])).toEqual(['a: ran select 1'])
  expect(bodies[0]?.['tools']).toEqual([
    {
      type: 'custom',
      custom: {
        name: 'run_sql',
        format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'start: "select" /./' } },
      },
    },
  ])
})

test('behavior: calls that are the caller’s to answer end the run', async () => {
  const calls = [
    call('a', '{}', 'ask_user'),
    call('b', '{"city":"Oslo"}'),
    call('c', '{}', 'plain'),
  ]
  const { client, bodies } = stubScript(calling(...calls), saying('Done'))
  const askUser = defineTool({ name: 'ask_user' })
  const plain = { type: 'function', function: { name: 'plain' } } as const
  const tools = [askUser, getWeather, plain]

  const { ended, pending, messages } = await runChatTools(client, { ...params, tools }).result()

  expect(ended).toBe('pending')
  expect(pending).toEqual([calls[0], calls[2]])
  expect(messages.slice(2)).toEqual([
    { role: 'tool', tool_call_id: 'b', content: '{"city":"OSLO","celsius":4}' },
  ])
  const answers = pending.map(
    ({ id }) => ({ role: 'tool', tool_call_id: id, content: 'yes' }) as const,
  )
  const next = { ...params, tools, messages: [...messages, ...answers] }
  expect((await runChatTools(client, next).result()).ended).toBe('done')
  expect(toldIn(bodies[1])).toEqual(['b: {"city":"OSLO","celsius":4}', 'a: yes', 'c: yes'])
})

test('behavior: a forced call is forced once', async () => {
  const choices = [
    'required',
    { type: 'function', function: { name: 'get_weather' } },
    { type: 'custom', custom: { name: 'get_weather' } },
    { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [] } },
    'none',
    'auto',
  ] as const
  const later = []
  for (const tool_choice of choices) {
    const { client, bodies } = stubScript(calling(call('a', '{"city":"Oslo"}')), saying('Done'))
    await runChatTools(client, { ...params, tool_choice }).result()
    expect(bodies[0]?.['tool_choice']).toEqual(tool_choice)
    later.push(bodies[1]?.['tool_choice'])
  }
  expect(later).toEqual([
    'auto',
    'auto',
    'auto',
    { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } },
    'none',
    'auto',
  ])
})

test('behavior: what only the server says is not sent back, what its own fields hold is', async () => {
  const message = {
    role: 'assistant',
    content: null,
    refusal: null,
    annotations: [],
    audio: { id: 'audio_1', data: 'AAAA', expires_at: 1, transcript: 'Hi' },
    reasoning_content: 'Hm.',
    tool_calls: [
      { ...call('a', '{"city":"Oslo"}'), extra_content: { google: { thought_signature: 's' } } },
    ],
  }
  const { client, bodies } = stubScript(
    { ...saying(''), choices: [{ index: 0, finish_reason: 'tool_calls', message }] },
    saying('Done'),
  )
  await runChatTools(client, params).result()

  const [, asked] = (bodies[1]?.['messages'] ?? []) as unknown[]
  expect(asked).toEqual({
    role: 'assistant',
    content: null,
    audio: { id: 'audio_1' },
    reasoning_content: 'Hm.',
    tool_calls: message.tool_calls,
  })
})

test('behavior: tools are told of their call', async () => {
  const { client } = stubScript(calling(call('a', '{}', 'look')), saying('Done'))
  const seen: ToolContext<{ user: string }>[] = []
  const look = defineTool({
    name: 'look',
    execute(_: object, context: ToolContext<{ user: string }>) {
      seen.push(context)
    },
  })
  const data = { user: 'u1' }
  await runChatTools(client, { ...params, tools: [look] }, { data }).result()

  expect(seen).toMatchObject([{ callId: 'a', step: 0, messages: [question], data }])
  // All went well, so nothing was to be stopped.
  expect(seen[0]?.signal.aborted).toBe(false)
  expect(seen[0]?.data).toBe(data)
})

test('options: each request has those of the run, and a key of its own', async () => {
  const keys: (string | null)[] = []
  async function answer(request: Request): Promise<Response> {
    keys.push(`${request.headers.get('idempotency-key')} ${request.headers.get('x-own')}`)
    return Response.json(keys.length === 1 ? calling(call('a', '{"city":"Oslo"}')) : saying('Hi'))
  }
  const { client } = stubScript(answer, answer)
  const options = { idempotencyKey: 'k', headers: { 'x-own': '1' } }
  await runChatTools(client, params, options).result()
  expect(keys).toEqual(['k-0 1', 'k-1 1'])
})

test('options: maxSteps ends the run loudly, and runs nothing whose result no one would read', async () => {
  const execute = vi.fn(() => 'again')
  const tool = defineTool({ name: 'get_weather', execute })
  const { client, bodies } = stubScript(
    ...Array.from({ length: 9 }, () => calling(call('a', '{}'))),
  )
  const run = runChatTools(client, { ...params, tools: [tool] }, { maxSteps: 3 })
  const seen: number[] = []

  const error = await (async () => {
    for await (const { index } of run) seen.push(index)
  })().catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(
    `[StepLimitError: POST /chat/completions: still calls tools after 3 steps: raise maxSteps, or go on from result]`,
  )
  if (!isStepLimitError(error)) throw error
  expect(error.result).toMatchObject({ ended: 'limit', pending: [call('a', '{}')] })
  expect([seen, bodies.length, execute.mock.calls.length]).toEqual([[0, 1, 2], 3, 2])
  await expect(run.result()).rejects.toBe(error)
})

test('options: maxSteps is 10 unless told', async () => {
  const { client, bodies } = stubScript(
    ...Array.from({ length: 20 }, () => calling(call('a', '{"city":"Oslo"}'))),
  )
  await expect(runChatTools(client, params).result()).rejects.toThrow('after 10 steps')
  expect(bodies.length).toBe(10)
})

test('options: maxSteps of 1 with an answer is no error', async () => {
  const { client } = stubScript(saying('Hi'))
  const { ended } = await runChatTools(client, params, { maxSteps: 1 }).result()
  expect(ended).toBe('done')
})

test('options: onStep stops the run', async () => {
  const { client, bodies } = stubScript(calling(call('a', '{"city":"Oslo"}')), saying('Never'))
  const onStep = vi.fn(async () => false as const)
  const { ended, messages } = await runChatTools(client, params, { onStep }).result()
  expect([ended, messages.length, bodies.length]).toEqual(['stopped', 3, 1])
})

test('options: onStep amends the requests that follow', async () => {
  const { client, bodies } = stubScript(
    calling(call('a', '{"city":"Oslo"}')),
    calling(call('b', '{}', 'ping')),
    saying('Done'),
  )
  const ping = defineTool({ name: 'ping', execute: () => 'pong' })
  const indexes: number[] = []
  const run = runChatTools(client, params, {
    onStep({ index, messages }) {
      indexes.push(index)
      if (index > 0) return undefined
      const hint = { role: 'developer', content: 'Be brief.' } as const
      return {
        model: 'gpt-5.5-mini',
        tool_choice: 'required',
        tools: [ping],
        messages: [...messages, hint],
      }
    },
  })
  await run.result()

  expect(indexes).toEqual([0, 1, 2])
  expect(bodies.map(({ model, tool_choice }) => [model, tool_choice])).toEqual([
    ['gpt-5.5', undefined],
    ['gpt-5.5-mini', 'required'],
    ['gpt-5.5-mini', 'auto'],
  ])
  expect(bodies[1]).toMatchObject({
    tools: [{ function: { name: 'ping' } }],
    messages: [{}, {}, {}, { role: 'developer' }],
  })
  expect(toldIn(bodies[2])).toEqual(['a: {"city":"OSLO","celsius":4}', 'b: pong'])
})

test('options: onToolError tells the model of an exception', async () => {
  const { client, bodies } = stubScript(calling(call('a', '{"city":"Oslo"}')), saying('Sorry'))
  const failure = new Error('secret')
  const tool = defineTool({
    name: 'get_weather',
    execute: () => Promise.reject(failure),
  })
  const onToolError = vi.fn(() => 'The station is closed.')
  await runChatTools(client, { ...params, tools: [tool] }, { onToolError }).result()

  expect(toldIn(bodies[1])).toEqual(['a: The station is closed.'])
  expect(onToolError).toHaveBeenCalledExactlyOnceWith(failure, {
    type: 'function',
    id: 'a',
    name: 'get_weather',
    arguments: '{"city":"Oslo"}',
  })
})

test('error: an exception of a tool ends the run, and stops the others', async () => {
  const { client, bodies } = stubScript(
    calling(call('a', '{}', 'hang'), call('b', '{}', 'fail')),
    saying('Never'),
  )
  const failure = new Error('broken')
  let signal: AbortSignal | undefined
  const hang = defineTool({
    name: 'hang',
    execute: (_, context) => new Promise<never>(() => (signal = context.signal)),
  })
  const fail = defineTool({
    name: 'fail',
    execute() {
      throw failure
    },
  })
  const run = runChatTools(client, { ...params, tools: [hang, fail] })

  await expect(run.result()).rejects.toBe(failure)
  expect(signal?.reason).toBe(failure)
  expect(bodies.length).toBe(1)
})

test('error: what a schema throws is an error of the tool', async () => {
  const failure = new Error('broken schema')
  const parameters = z.object({}).transform(() => {
    throw failure
  })
  const tool = defineTool({ name: 'get_weather', parameters, execute: () => 'never' })
  const { client } = stubScript(calling(call('a', '{}')))
  const run = runChatTools(client, { ...params, tools: [tool] })
  await expect(run.result()).rejects.toBe(failure)
})

test('error: results that have no place in a chat', async () => {
  for (const result of [[{ type: 'input_image', image_url: 'data:' }], 1n]) {
    const { client } = stubScript(calling(call('a', '{}')))
    const tool = defineTool({ name: 'get_weather', execute: () => result })
    await expect(
      runChatTools(client, { ...params, tools: [tool] }).result(),
    ).rejects.toBeInstanceOf(TypeError)
  }
})

test('error: results of which JSON keeps nothing', async () => {
  class Forecast {
    get celsius(): number {
      return 4
    }
  }
  const results = {
    '[object Response]': new Response('4 °C'),
    '[object Map]': new Map([['a', 1]]),
    '[object Object]': new Forecast(),
    'Error: no': new Error('no'),
  }
  for (const [name, result] of Object.entries(results)) {
    const { client } = stubScript(calling(call('a', '{}')))
    const tool = defineTool({ name: 'get_weather', execute: () => result })
    await expect(runChatTools(client, { ...params, tools: [tool] }).result()).rejects.toThrow(
      `a tool gave back ${name}, of which JSON keeps nothing`,
    )
  }
})

test('error: what hooks throw ends the run', async () => {
  const failure = new Error('no')
  const onStep = (): never => {
    throw failure
  }
  const { client } = stubScript(saying('Hi'))
  await expect(runChatTools(client, params, { onStep }).result()).rejects.toBe(failure)
})

test('error: a completion without a message', async () => {
  for (const body of [{}, { choices: [] }, { choices: null }, { choices: [{ message: null }] }]) {
    const { client } = stubScript(body)
    const error = await runChatTools(client, params)
      .result()
      .catch((cause: unknown) => cause)
    expect(isParseError(error)).toBe(true)
  }
})

test('error: misuse, before anything is sent', () => {
  const { client, bodies } = stubScript()
  // @ts-expect-error several answers
  expect(() => runChatTools(client, { ...params, n: 2 })).toThrow('one answer at a time')
  expect(() => runChatTools(client, { ...params, tools: [getWeather, getWeather] })).toThrow(
    'two tools are named "get_weather"',
  )
  for (const maxSteps of [0, -1, Number.NaN])
    expect(() => runChatTools(client, params, { maxSteps })).toThrow(TypeError)
  expect(bodies).toEqual([])
})

function call(id: string, args: unknown, name = 'get_weather'): Record<string, unknown> {
  return { id, type: 'function', function: { name, arguments: args } }
}

function calling(...tool_calls: unknown[]): Record<string, unknown> {
  return completionOf('tool_calls', { role: 'assistant', content: null, tool_calls })
}

function saying(content: string): Record<string, unknown> {
  return completionOf('stop', { role: 'assistant', content, refusal: null })
}

function completionOf(finish_reason: string, message: object): Record<string, unknown> {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-5.5',
    choices: [{ index: 0, finish_reason, message, logprobs: null }],
    usage: {
      prompt_tokens: 10,
      completion_tokens: 5,
      total_tokens: 15,
      completion_tokens_details: { reasoning_tokens: 1 },
    },
  }
}

/** What tools' messages of a request say. */
function toldIn(body: Record<string, unknown> | undefined): string[] {
  const messages = body?.['messages'] as { role: string; tool_call_id: string; content: string }[]
  return messages
    .filter(({ role }) => role === 'tool')
    .map(({ tool_call_id, content }) => `${tool_call_id}: ${content}`)
}
