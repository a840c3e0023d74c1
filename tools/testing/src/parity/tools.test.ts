import { createClient } from '@bonsai-ai/core'
import {
  chatTool,
  defineTool,
  responseTool,
  runChatTools,
  runResponseTools,
  streamChatTools,
} from '@bonsai-ai/structured'
import { type } from 'arktype'
import { OpenAI } from 'openai'
import { ResponsesToolRunner } from 'openai/helpers/responses-tool-runner'
import { standardFunction, standardResponsesFunction } from 'openai/helpers/standard-schema'
import { zodFunction, zodResponsesFunction } from 'openai/helpers/zod'
import { expect, test } from 'vitest'
import { z } from 'zod'

const name = 'get_weather'
const description = 'Tells the weather.'

const zodSchemas = {
  flat: z.object({ city: z.string().describe('Name of the city'), days: z.int().min(1) }),
  empty: z.object({}),
  nested: z.object({
    places: z.array(z.object({ at: z.string(), note: z.string().nullable() })),
    unit: z.enum(['C', 'F']),
  }),
  union: z.object({
    what: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('city'), name: z.string() }),
      z.object({ kind: z.literal('point'), x: z.number(), y: z.number() }),
    ]),
  }),
}

test.each(Object.keys(zodSchemas))('behavior: the same tool of Zod, %s', (key) => {
  const parameters = zodSchemas[key as keyof typeof zodSchemas]
  const tool = defineTool({ name, description, parameters })

  expect(wire(chatTool(tool))).toEqual(wire(zodFunction({ name, description, parameters })))
  expect(wire(responseTool(tool))).toEqual(
    wire(zodResponsesFunction({ name, description, parameters })),
  )
  expect(wire(chatTool(tool))).toEqual(wire(standardFunction({ name, description, parameters })))
})

test('behavior: the same tool of any Standard Schema', () => {
  const parameters = type({ city: 'string', days: 'number.integer[]' })
  const tool = defineTool({ name, parameters })
  expect(wire(chatTool(tool))).toEqual(wire(standardFunction({ name, parameters })))
  expect(wire(responseTool(tool))).toEqual(wire(standardResponsesFunction({ name, parameters })))
})

test('behavior: the same tool whose loading is deferred', () => {
  const options = { name, parameters: zodSchemas.flat, defer_loading: true }
  expect(wire(responseTool(defineTool(options)))).toEqual(wire(zodResponsesFunction(options)))
})

test('behavior: enums have a type, which npm openai leaves out where the library does', () => {
  const parameters = type({ unit: "'C' | 'F'" })
  const enums = { type: 'object', properties: { unit: { enum: ['C', 'F'] } } }
  expect(standardFunction({ name, parameters }).function.parameters).toMatchObject(enums)
  expect(defineTool({ name, parameters }).parameters).toMatchObject({
    properties: { unit: { enum: ['C', 'F'], type: 'string' } },
  })
})

test('behavior: transformations describe their input, where zodFunction refuses them', () => {
  const parameters = z.object({ city: z.string().transform((city) => city.length) })
  expect(() => zodFunction({ name, parameters })).toThrow('Transforms cannot be represented')
  const tool = defineTool({ name, description, parameters })
  expect(wire(chatTool(tool))).toEqual(wire(standardFunction({ name, description, parameters })))
})

const messages = [{ role: 'user', content: 'How warm is it?' }] as const
const parameters = z.object({ city: z.string() })
const params = { model: 'gpt-5.5', messages, temperature: 0.5 }
const ours = defineTool({ name, description, parameters, execute: weatherOf })
const theirs = zodFunction({ name, description, parameters, function: weatherOf })

/** What the server says in turn, and what of the second request differs, by message. */
const dialogs: Record<string, { answers: object[]; differs?: Record<number, [unknown, unknown]> }> =
  {
    'one call': { answers: [calling(call('a', '{"city":"Oslo"}')), saying('4 °C')] },
    'calls at once, then another one': {
      answers: [
        calling(call('a', '{"city":"Oslo"}'), call('b', '{"city":"Rome"}')),
        calling(call('c', '{"city":"Bonn"}')),
        saying('4 °C'),
      ],
    },
    'an answer at once': { answers: [saying('Hi')] },
    'an unknown tool, in other words': {
      answers: [calling(call('a', '{}', 'get_wether')), saying('Sorry')],
      differs: {
        2: [
          'There is no function "get_wether". Available tools: "get_weather".',
          'Invalid tool_call: "get_wether". Available options are: "get_weather". Please try again',
        ],
      },
    },
    'arguments that miss the schema, in other words': {
      answers: [calling(call('a', '{"city":7}')), saying('Sorry')],
      differs: {
        2: [
          'Invalid arguments of get_weather: city: Invalid input: expected string, received number',
          expect.stringContaining('"message": "Invalid input: expected string, received number"'),
        ],
      },
    },
  }

test.each(Object.keys(dialogs))('behavior: the same requests for %s', async (key) => {
  const { answers, differs = {} } = dialogs[key] ?? { answers: [] }
  const our = scripted(answers)
  const their = scripted(answers)
  await runChatTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...params,
    tools: [ours],
  }).result()
  await npm(their)
    .chat.completions.runTools({ ...params, messages: [...messages], tools: [theirs] })
    .done()

  // npm openai says `auto`, the API's own default, and `stream: false`.
  const sent = their.bodies.map(({ tool_choice, stream, ...body }) => {
    expect([tool_choice, stream]).toEqual(['auto', false])
    return body
  })
  expect(our.bodies.length).toBe(sent.length)
  for (const [index, [mine, other]] of Object.entries(differs)) {
    expect(contentOf(our.bodies[1], index)).toEqual(mine)
    expect(contentOf(sent[1], index)).toEqual(other)
  }
  expect(our.bodies.map(blank(differs))).toEqual(wire(sent.map(blank(differs))))
})

test('behavior: invalid JSON goes back to the model, where npm openai ends the run', async () => {
  const answers = [calling(call('a', '{"city"')), saying('Sorry')]
  const our = scripted(answers)
  const their = scripted(answers)
  await runChatTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...params,
    tools: [ours],
  }).result()
  await expect(
    npm(their)
      .chat.completions.runTools({ ...params, messages: [...messages], tools: [theirs] })
      .done(),
  ).rejects.toThrow('invalid structured output JSON')
  expect(contentOf(our.bodies[1], '2')).toMatch(/^Invalid arguments of get_weather: is not JSON/)
})

test('behavior: the same requests of a stream', async () => {
  const answers = [streaming(call('a', '{"city":"Oslo"}')), streaming('4 °C')]
  const our = scripted(answers)
  const their = scripted(answers)
  await streamChatTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...params,
    tools: [ours],
  }).result()
  await npm(their)
    .chat.completions.runTools({
      ...params,
      messages: [...messages],
      tools: [theirs],
      stream: true,
    })
    .done()
  const sent = their.bodies.map(({ tool_choice: _choice, ...body }) => body)
  expect(our.bodies).toEqual(wire(sent))
})

test('behavior: forced once, after which npm openai stops and we go on to the answer', async () => {
  const answers = [calling(call('a', '{"city":"Oslo"}')), saying('4 °C')]
  const tool_choice = { type: 'function', function: { name } } as const
  const our = scripted(answers)
  const their = scripted(answers)
  await runChatTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...params,
    tool_choice,
    tools: [ours],
  }).result()
  await npm(their)
    .chat.completions.runTools({ ...params, messages: [...messages], tool_choice, tools: [theirs] })
    .done()
  expect(their.bodies.map((body) => body['tool_choice'])).toEqual([tool_choice])
  expect(our.bodies.map((body) => body['tool_choice'])).toEqual([tool_choice, 'auto'])
})

test('behavior: the fields of other servers go back, which npm openai drops', async () => {
  const signed = { ...call('a', '{"city":"Oslo"}'), extra_content: { google: { signature: 's' } } }
  const answers = [calling(signed), saying('4 °C')]
  const our = scripted(answers)
  const their = scripted(answers)
  await runChatTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...params,
    tools: [ours],
  }).result()
  await npm(their)
    .chat.completions.runTools({ ...params, messages: [...messages], tools: [theirs] })
    .done()
  expect(our.bodies[1]).toMatchObject({ messages: [{}, { tool_calls: [signed] }, {}] })
  expect(JSON.stringify(their.bodies)).not.toContain('signature')
})

test('behavior: the same requests of responses that are not stored', async () => {
  const answers = [
    responding({ type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'abc' }, called()),
    responding({
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: '4 °C', annotations: [] }],
    }),
  ]
  const our = scripted(answers)
  const their = scripted(answers)
  const input = [{ role: 'user', content: 'How warm is it?' }] as const
  const asked = { model: 'gpt-5.5', input: [...input], store: false }
  await runResponseTools(createClient({ apiKey: 'k', fetch: our.fetch }), {
    ...asked,
    tools: [defineTool({ name, parameters, execute: ({ city }) => `4 °C in ${city}` })],
  }).result()
  const tool = responseTool(defineTool({ name, parameters }))
  const runner = new ResponsesToolRunner({
    functions: [
      {
        // The types of the npm package want what ours leave open.
        tool: JSON.parse(JSON.stringify(tool)) as OpenAI.Responses.FunctionTool,
        execute: ({ city }) => `4 °C in ${String(city)}`,
      },
    ],
  })
  await runner.run(npm(their), asked)
  expect(our.bodies).toEqual(their.bodies)
})

function weatherOf({ city }: { city: string }): object {
  return { city, celsius: 4 }
}

function npm({ fetch }: { fetch: typeof globalThis.fetch }): OpenAI {
  return new OpenAI({ apiKey: 'k', fetch, maxRetries: 0 })
}

/** A server that gives one answer after the other, and what it was sent. */
function scripted(answers: readonly (object | string)[]): {
  readonly fetch: typeof globalThis.fetch
  readonly bodies: Record<string, unknown>[]
} {
  const bodies: Record<string, unknown>[] = []
  async function fetch(...sent: Parameters<typeof globalThis.fetch>): Promise<Response> {
    bodies.push((await new Request(...sent).json()) as Record<string, unknown>)
    const answer = answers[bodies.length - 1]
    if (typeof answer !== 'string') return Response.json(answer)
    return new Response(answer, { headers: { 'content-type': 'text/event-stream' } })
  }
  return { fetch, bodies }
}

/** As it is sent, but for the `$schema` that npm openai leaves in: the API has one dialect. */
function wire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === '$schema' ? undefined : inner,
  )
}

function contentOf(body: Record<string, unknown> | undefined, index: string): unknown {
  const { messages: sent } = body as { messages: { content: unknown }[] }
  return sent[Number(index)]?.content
}

/** Leaves out what is named as different. */
function blank(differs: object) {
  return (body: Record<string, unknown>): object => ({
    ...body,
    messages: (body['messages'] as object[]).map((message, index) =>
      String(index) in differs ? { ...message, content: '' } : message,
    ),
  })
}

function call(id: string, args: string, tool = name): object {
  return { id, type: 'function', function: { name: tool, arguments: args } }
}

function calling(...tool_calls: object[]): object {
  return completion('tool_calls', { role: 'assistant', content: null, refusal: null, tool_calls })
}

function saying(content: string): object {
  return completion('stop', { role: 'assistant', content, refusal: null, annotations: [] })
}

function completion(finish_reason: string, message: object): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: [{ index: 0, finish_reason, message, logprobs: null }],
  }
}

function streaming(what: object | string): string {
  const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-5.5' }
  const delta =
    typeof what === 'string'
      ? { content: what }
      : { content: null, tool_calls: [{ index: 0, ...what }] }
  const finish_reason = typeof what === 'string' ? 'stop' : 'tool_calls'
  return [
    {
      ...head,
      choices: [{ index: 0, delta: { role: 'assistant', ...delta }, finish_reason: null }],
    },
    { ...head, choices: [{ index: 0, delta: {}, finish_reason }] },
  ]
    .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
    .concat('data: [DONE]\n\n')
    .join('')
}

function called(): object {
  return {
    type: 'function_call',
    id: 'fc_1',
    call_id: 'a',
    name,
    arguments: '{"city":"Oslo"}',
    status: 'completed',
  }
}

function responding(...output: object[]): object {
  return { id: 'resp_1', object: 'response', status: 'completed', error: null, output }
}
