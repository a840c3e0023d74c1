import { stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { carrySchema } from './carriedSchema.ts'
import { isIncompleteError } from './isIncompleteError.ts'
import { streamParsedResponse } from './streamParsedResponse.ts'
import { textFormat } from './textFormat.ts'

const format = textFormat(z.object({ city: z.string(), celsius: z.number() }), 'weather')
const params = { model: 'gpt-5.5', input: 'How warm is it in Oslo?', text: { format } }

function delta(text: string): object {
  return {
    type: 'response.output_text.delta',
    output_index: 0,
    content_index: 0,
    item_id: 'msg_1',
    delta: text,
  }
}

function ended(status: string, fields: object = {}): object {
  return { type: `response.${status}`, response: { id: 'resp_1', status, output: [], ...fields } }
}

const created = {
  type: 'response.created',
  response: { id: 'resp_1', status: 'in_progress', output: [] },
}

test('default', async () => {
  const { client } = stubStream(
    created,
    delta('{"city":"Os'),
    delta('lo","cel'),
    delta('sius":4}'),
    ended('completed'),
  )
  const partials: unknown[] = []
  let parsed: unknown
  for await (const event of await streamParsedResponse(client, params)) {
    if (event.type === 'response.output_text.delta') partials.push(structuredClone(event.partial))
    if (event.type === 'response.completed') parsed = event.response.output_parsed
  }
  expect(partials).toEqual([{ city: 'Os' }, { city: 'Oslo' }, { city: 'Oslo', celsius: 4 }])
  expect(parsed).toEqual({ city: 'Oslo', celsius: 4 })
})

test('behavior: arguments of functions', async () => {
  const tool = carrySchema(
    { type: 'function' as const, name: 'f', parameters: {}, strict: true },
    z.object({ at: z.string() }),
  )
  const call = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: '' }
  const piece = (text: string): object => ({
    type: 'response.function_call_arguments.delta',
    output_index: 0,
    item_id: 'fc_1',
    delta: text,
  })
  const { client } = stubStream(
    created,
    { type: 'response.output_item.added', output_index: 0, item: call },
    piece('{"at":"'),
    piece('5"}'),
    ended('completed'),
  )
  const partials: unknown[] = []
  let output: unknown
  for await (const event of await streamParsedResponse(client, { ...params, tools: [tool] })) {
    if (event.type === 'response.function_call_arguments.delta')
      partials.push(structuredClone(event.partial))
    if (event.type === 'response.completed') output = event.response.output
  }
  expect(partials).toEqual([{ at: '' }, { at: '5' }])
  expect(output).toMatchObject([{ parsed_arguments: { at: '5' } }])
})

test('behavior: without a format every event is as it was', async () => {
  const { client } = stubStream(created, delta('Hi'), ended('incomplete'))
  const events = []
  for await (const event of await streamParsedResponse(client, { model: 'gpt-5.5', input: 'Hi' }))
    events.push(event)
  expect(events.map(({ type }) => type)).toEqual([
    'response.created',
    'response.output_text.delta',
    'response.incomplete',
  ])
  expect(events[1]).toMatchObject({ delta: 'Hi', snapshot: 'Hi', partial: undefined })
})

test.each(['incomplete', 'failed'])('error: a response that is %s', async (status) => {
  const { client } = stubStream(created, delta('{"ci'), ended(status))
  const read = async (): Promise<void> => {
    for await (const _ of await streamParsedResponse(client, params));
  }
  const error: unknown = await read().catch((cause: unknown) => cause)
  expect(isIncompleteError(error) && error.reason).toBe(status)
})
