import { isStreamError } from '@bonsai-ai/core'
import { sse, stubScript } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineTool } from './defineTool.ts'
import { streamResponseTools } from './streamResponseTools.ts'

const getWeather = defineTool({
  name: 'get_weather',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => `4 °C in ${city}`,
})
const params = { model: 'gpt-5.5', input: 'How warm is it?', tools: [getWeather] }
const call = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'a',
  name: 'get_weather',
  arguments: '{"city":"Oslo"}',
}
const message = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  content: [{ type: 'output_text', text: 'Cold.', annotations: [] }],
}
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }

test('default', async () => {
  const { client, bodies } = stubScript(
    streamed('resp_1', call),
    sse(
      { type: 'response.created', response: responding('resp_2', 'in_progress') },
      { type: 'response.output_text.delta', item_id: 'msg_1', output_index: 0, delta: 'Cold.' },
      { type: 'response.completed', response: responding('resp_2', 'completed', message) },
    ),
  )
  const run = streamResponseTools(client, params)
  const types: string[] = []
  for await (const event of run) {
    types.push(event.type)
    if (event.type === 'response.output_text.delta') expect(event.snapshot).toBe('Cold.')
    if (event.type === 'tool.finished') expect(event.answer.output).toBe('4 °C in Oslo')
  }

  expect(types).toEqual([
    'response.created',
    'response.output_item.done',
    'response.completed',
    'tool.started',
    'tool.finished',
    'step.done',
    'response.created',
    'response.output_text.delta',
    'response.completed',
    'step.done',
  ])
  const result = await run.result()
  expect([result.ended, result.response.id]).toEqual(['done', 'resp_2'])
  expect(result.usage).toEqual({ input_tokens: 2, output_tokens: 4, total_tokens: 6 })
  expect(bodies[1]).toMatchObject({
    stream: true,
    previous_response_id: 'resp_1',
    input: [{ type: 'function_call_output', call_id: 'a', output: '4 °C in Oslo' }],
  })
})

test('behavior: items of a server that leaves them out at the end', async () => {
  const { client, bodies } = stubScript(
    sse(
      { type: 'response.created', response: responding('resp_1', 'in_progress') },
      { type: 'response.output_item.done', output_index: 0, item: call },
      { type: 'response.completed', response: responding('resp_1', 'completed') },
    ),
    streamed('resp_2', message),
  )
  await streamResponseTools(client, params).result()
  expect(bodies[1]).toMatchObject({ input: [{ call_id: 'a' }] })
})

test('behavior: a failed response ends the run', async () => {
  const { client } = stubScript(
    sse({ type: 'response.failed', response: responding('resp_1', 'failed', call) }),
  )
  const { ended, pending } = await streamResponseTools(client, params).result()
  expect([ended, pending]).toEqual(['incomplete', [call]])
})

test('error: a stream that is cut off', async () => {
  const { client } = stubScript(
    sse(
      { type: 'response.created', response: responding('resp_1', 'in_progress') },
      { type: 'response.output_item.done', output_index: 0, item: call },
    ),
  )
  const error = await streamResponseTools(client, params)
    .result()
    .catch((cause: unknown) => cause)
  expect(isStreamError(error) && error.partial).toMatchObject({ id: 'resp_1', output: [call] })
})

function responding(id: string, status: string, ...output: object[]): object {
  return { id, object: 'response', status, output, usage: status === 'completed' ? usage : null }
}

function streamed(id: string, item: object): string {
  return sse(
    { type: 'response.created', response: responding(id, 'in_progress') },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: responding(id, 'completed', item) },
  )
}
