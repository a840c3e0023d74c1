import { stubScript } from '@bonsai-internal/stub'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { isStepLimitError } from './isStepLimitError.ts'
import { runResponseTools } from './runResponseTools.ts'

const getWeather = defineTool({
  name: 'get_weather',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => ({ city, celsius: 4 }),
})
const params = { model: 'gpt-5.5', input: 'How warm is it?', tools: [getWeather] }
const thought = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'abc' }
const output = { type: 'function_call_output', call_id: 'a', output: '{"city":"Oslo","celsius":4}' }

test('default', async () => {
  const { client, bodies } = stubScript(
    responding('resp_1', thought, call('a', '{"city":"Oslo"}')),
    responding('resp_2', saying('4 °C')),
  )

  const { ended, next, pending, response, steps, usage } = await runResponseTools(
    client,
    params,
  ).result()

  expect(response.id).toBe('resp_2')
  expect([ended, pending, steps.length]).toEqual(['done', [], 2])
  expect(next).toEqual({ previous_response_id: 'resp_2', input: [] })
  expect(usage).toMatchObject({
    input_tokens: 20,
    output_tokens_details: { reasoning_tokens: 4 },
    total_tokens: 30,
  })
  const tools = [
    {
      type: 'function',
      name: 'get_weather',
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
      strict: true,
    },
  ]
  expect(bodies).toEqual([
    { model: 'gpt-5.5', input: 'How warm is it?', tools },
    { model: 'gpt-5.5', input: [output], previous_response_id: 'resp_1', tools },
  ])
})

test('behavior: store false carries everything along, thought in encrypted form', async () => {
  const { client, bodies } = stubScript(
    responding('resp_1', thought, call('a', '{"city":"Oslo"}')),
    responding('resp_2', call('b', '{"city":"Rome"}')),
    responding('resp_3', saying('4 °C')),
  )
  const { next } = await runResponseTools(client, {
    ...params,
    store: false,
    include: ['file_search_call.results'],
  }).result()

  const input = [
    { role: 'user', content: 'How warm is it?' },
    thought,
    call('a', '{"city":"Oslo"}'),
    output,
    call('b', '{"city":"Rome"}'),
    { ...output, call_id: 'b', output: '{"city":"Rome","celsius":4}' },
  ]
  expect(bodies[1]?.['input']).toEqual(input.slice(0, 4))
  expect(bodies[2]?.['input']).toEqual(input)
  for (const body of bodies) {
    expect(body['include']).toEqual(['file_search_call.results', 'reasoning.encrypted_content'])
    expect(body).not.toHaveProperty('previous_response_id')
  }
  expect(next).toEqual({ input: [...input, saying('4 °C')] })
})

test('behavior: a server that keeps nothing by order, or gives no id, is sent everything', async () => {
  for (const fields of [{ store: false }, { id: undefined }]) {
    const { client, bodies } = stubScript(
      { ...responding('resp_1', call('a', '{"city":"Oslo"}')), ...fields },
      responding('resp_2', saying('4 °C')),
    )
    await runResponseTools(client, { ...params, previous_response_id: 'resp_0' }).result()
    expect(bodies[1]?.['input']).toHaveLength(3)
    expect(bodies[1]?.['previous_response_id']).toBe('resp_0')
  }
})

test('behavior: a conversation keeps all by itself', async () => {
  const { client, bodies } = stubScript(
    responding('resp_1', call('a', '{"city":"Oslo"}')),
    responding('resp_2', saying('4 °C')),
  )
  const { next } = await runResponseTools(client, { ...params, conversation: 'conv_1' }).result()
  expect(bodies[1]).toMatchObject({ conversation: 'conv_1', input: [output] })
  expect(bodies[1]).not.toHaveProperty('previous_response_id')
  expect(next).toEqual({ input: [] })
})

test('behavior: what waits for the caller ends the run, what the server answered does not', async () => {
  const answered = [
    { type: 'web_search_call', id: 'ws_1', status: 'completed' },
    { type: 'shell_call', id: 'sh_1', call_id: 's', status: 'completed' },
    { type: 'shell_call_output', id: 'so_1', call_id: 's', output: [] },
    { type: 'tool_search_call', id: 'ts_1', call_id: 't', execution: 'server' },
  ]
  const waiting = [
    { type: 'computer_call', id: 'cc_1', call_id: 'c' },
    { type: 'local_shell_call', id: 'ls_1', call_id: 'l' },
    { type: 'shell_call', id: 'sh_2', call_id: 's2' },
    { type: 'apply_patch_call', id: 'ap_1', call_id: 'p' },
    { type: 'tool_search_call', id: 'ts_2', call_id: 't2', execution: 'client' },
    { type: 'mcp_approval_request', id: 'mcpr_1', server_label: 's' },
    call('n', '{}', 'plain'),
    { ...call('ns', '{}', 'get_weather'), namespace: 'crm' },
  ]
  const { client, bodies } = stubScript(
    responding('resp_1', ...answered, ...waiting, call('a', '{"city":"Oslo"}')),
    responding('resp_2', saying('Done')),
  )
  const plain = { type: 'function', name: 'plain', parameters: null, strict: null } as const
  const tools = [getWeather, plain, { type: 'web_search' } as const]
  const { ended, next, pending } = await runResponseTools(client, { ...params, tools }).result()

  expect(ended).toBe('pending')
  expect(pending).toEqual(waiting)
  expect(next).toEqual({ previous_response_id: 'resp_1', input: [output] })

  const yes = { type: 'function_call_output', call_id: 'n', output: 'yes' } as const
  const input = [...next.input, yes]
  const again = await runResponseTools(client, { ...params, tools, ...next, input }).result()
  expect(again.ended).toBe('done')
  expect(bodies[1]).toMatchObject({ previous_response_id: 'resp_1', input: [output, yes] })
})

test('behavior: an incomplete response ends the run, its calls are not run', async () => {
  for (const status of ['incomplete', 'failed', 'cancelled']) {
    const execute = vi.fn()
    const tool = defineTool({ name: 'get_weather', execute })
    const response = { ...responding('resp_1', call('a', '{"ci')), status }
    const { client } = stubScript(response)
    const { ended, pending } = await runResponseTools(client, { ...params, tools: [tool] }).result()
    expect([ended, pending.length, execute.mock.calls.length]).toEqual(['incomplete', 1, 0])
  }
})

test('behavior: custom tools, parts, callers and wrong calls', async () => {
  const caller = { type: 'program', caller_id: 'prog_1' }
  const image = [{ type: 'input_image', image_url: 'data:image/png;base64,AA==' }]
  const { client, bodies } = stubScript(
    responding(
      'resp_1',
      { type: 'custom_tool_call', call_id: 'a', name: 'run', input: 'x' },
      { ...call('b', '{}', 'look'), caller },
      call('c', 'no', 'look'),
      call('d', '{}', '__proto__'),
      { type: 'custom_tool_call', call_id: 'e', name: 'look', input: 'x' },
    ),
    responding('resp_2', saying('Done')),
  )
  const run = defineCustomTool({ name: 'run', execute: (text) => [{ type: 'text', text }] })
  const look = defineTool({ name: 'look', execute: () => image })
  await runResponseTools(client, { ...params, tools: [run, look] }).result()

  const available = 'Available tools: "run", "look".'
  expect(bodies[0]?.['tools']).toMatchObject([{ type: 'custom', name: 'run' }, { name: 'look' }])
  expect(bodies[1]?.['input']).toEqual([
    {
      type: 'custom_tool_call_output',
      call_id: 'a',
      output: [{ type: 'input_text', text: 'x' }],
    },
    { type: 'function_call_output', call_id: 'b', output: image, caller },
    {
      type: 'function_call_output',
      call_id: 'c',
      output: expect.stringMatching(/^Invalid arguments of look: is not JSON/) as unknown,
    },
    {
      type: 'function_call_output',
      call_id: 'd',
      output: `There is no function "__proto__". ${available}`,
    },
    {
      type: 'custom_tool_call_output',
      call_id: 'e',
      output: `There is no custom tool "look". ${available}`,
    },
  ])
})

test('behavior: calls without an id are given one, the same in call and output', async () => {
  const { client, bodies } = stubScript(
    responding('resp_1', { ...call('', '{"city":"Oslo"}'), call_id: undefined }),
    responding('resp_2', saying('Done')),
  )
  await runResponseTools(client, { ...params, store: false }).result()
  const { input } = bodies[1] as { input: { call_id?: string }[] }
  expect(input[1]?.call_id).toMatch(/^call_[\da-f]{24}$/)
  expect(input[2]?.call_id).toBe(input[1]?.call_id)
})

test('behavior: servers that send null for output or items', async () => {
  for (const items of [null, [null]]) {
    const { client } = stubScript({ ...responding('resp_1'), output: items })
    expect((await runResponseTools(client, params).result()).ended).toBe('done')
  }
})

test('behavior: a forced call is forced once', async () => {
  const choices = [
    'required',
    { type: 'function', name: 'get_weather' },
    { type: 'allowed_tools', mode: 'required', tools: [] },
    'none',
  ] as const
  const later = []
  for (const tool_choice of choices) {
    const { client, bodies } = stubScript(
      responding('resp_1', call('a', '{"city":"Oslo"}')),
      responding('resp_2', saying('Done')),
    )
    await runResponseTools(client, { ...params, tool_choice }).result()
    later.push(bodies[1]?.['tool_choice'])
  }
  expect(later).toEqual([
    'auto',
    'auto',
    { type: 'allowed_tools', mode: 'auto', tools: [] },
    'none',
  ])
})

test('options: onStep amends what is sent next', async () => {
  const { client, bodies } = stubScript(
    responding('resp_1', call('a', '{"city":"Oslo"}')),
    responding('resp_2', saying('Done')),
  )
  const hint = { role: 'developer', content: 'Be brief.' } as const
  const run = runResponseTools(client, params, {
    onStep: ({ next }) => ({ instructions: 'Hurry.', input: [...next.input, hint] }),
  })
  await run.result()
  expect(bodies[1]).toMatchObject({
    instructions: 'Hurry.',
    previous_response_id: 'resp_1',
    input: [output, hint],
  })
})

test('options: maxSteps', async () => {
  const { client } = stubScript(responding('resp_1', call('a', '{"city":"Oslo"}')))
  const error = await runResponseTools(client, params, { maxSteps: 1 })
    .result()
    .catch((cause: unknown) => cause)
  expect(error).toMatchInlineSnapshot(
    `[StepLimitError: POST /responses: still calls tools after 1 step: raise maxSteps, or go on from result]`,
  )
  expect(isStepLimitError(error) && error.result).toMatchObject({
    ended: 'limit',
    pending: [{ call_id: 'a' }],
    next: { previous_response_id: 'resp_1', input: [] },
  })
})

test('error: background', () => {
  const { client } = stubScript()
  // @ts-expect-error it would not be complete
  expect(() => runResponseTools(client, { ...params, background: true })).toThrow('background')
})

function call(call_id: string, args: string, name = 'get_weather'): Record<string, unknown> {
  return { type: 'function_call', id: `fc_${call_id}`, call_id, name, arguments: args }
}

function saying(text: string): Record<string, unknown> {
  const content = [{ type: 'output_text', text, annotations: [] }]
  return { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content }
}

function responding(id: string, ...items: unknown[]): Record<string, unknown> {
  const usage = {
    input_tokens: 10,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 5,
    output_tokens_details: { reasoning_tokens: 2 },
    total_tokens: 15,
  }
  return { id, object: 'response', status: 'completed', error: null, output: items, usage }
}
