import { createClient, isValidationError, responseOf } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { carrySchema } from './carriedSchema.ts'
import { isIncompleteError } from './isIncompleteError.ts'
import { parseResponse } from './parseResponse.ts'
import { streamParsedResponse } from './streamParsedResponse.ts'
import { textFormat } from './textFormat.ts'
import { toParsedResponse } from './toParsedResponse.ts'

const format = textFormat(z.object({ city: z.string(), celsius: z.number() }), 'weather')
const params = { model: 'gpt-5.5', input: 'How warm is it in Oslo?', text: { format } }
const text = '{"city":"Oslo","celsius":4}'

function message(content: string, fields: object = {}): object {
  return {
    type: 'message',
    content: [{ type: 'output_text', text: content, annotations: [] }],
    ...fields,
  }
}

function answer(output: unknown, fields: object = {}): ReturnType<typeof stub> {
  return stub({ id: 'resp_1', object: 'response', status: 'completed', output, ...fields })
}

test('default', async () => {
  const { client, sent } = answer([{ type: 'reasoning', summary: [] }, message(text)])
  const response = await parseResponse(client, params)

  expect(response.output_parsed).toEqual({ city: 'Oslo', celsius: 4 })
  expect(response.output[1]).toMatchObject({
    content: [{ text, parsed: { city: 'Oslo', celsius: 4 } }],
  })
  expect(response.output[0]).toEqual({ type: 'reasoning', summary: [] })
  expect(responseOf(response)?.status).toBe(200)
  expect(await sent[0]?.json()).toEqual(JSON.parse(JSON.stringify(params)))
})

test('behavior: only the final answer is parsed', async () => {
  const { client } = answer([
    message('Let me see.', { phase: 'commentary' }),
    message(text, { phase: 'final_answer' }),
  ])
  expect((await parseResponse(client, params)).output_parsed?.city).toBe('Oslo')
})

test('behavior: a refusal is a value', async () => {
  const refusal = { type: 'refusal', refusal: 'I cannot.' }
  const { client } = answer([{ type: 'message', content: [refusal] }])
  const response = await parseResponse(client, params)
  expect(response.output_parsed).toBeNull()
  expect(response.output[0]).toEqual({ type: 'message', content: [refusal] })
})

test('behavior: arguments of functions, in namespaces too', async () => {
  const inner = z.object({ at: z.string().transform(Number) })
  const checked = carrySchema(
    { type: 'function' as const, name: 'get', parameters: {}, strict: true },
    inner,
  )
  const loose = { type: 'function' as const, name: 'loose', parameters: {} }
  const crm = {
    type: 'namespace' as const,
    name: 'crm',
    description: '',
    tools: [{ ...loose, name: 'get', strict: true }],
  }
  const { client } = answer([
    { type: 'function_call', name: 'get', arguments: '{"at":"5"}' },
    { type: 'function_call', name: 'get', namespace: 'crm', arguments: '{"at":"5"}' },
    { type: 'function_call', name: 'loose', arguments: '{' },
    { type: 'custom_tool_call', name: 'get', input: 'x' },
  ])
  const { output } = await parseResponse(client, { ...params, tools: [checked, loose, crm] })
  expect(
    output.map((item) => ('parsed_arguments' in item ? item.parsed_arguments : item.type)),
  ).toEqual([{ at: 5 }, { at: '5' }, null, 'custom_tool_call'])
})

test('behavior: without a format nothing is parsed, whatever the status', async () => {
  const { client } = answer([message('{"a"')], { status: 'incomplete' })
  const response = await parseResponse(client, { model: 'gpt-5.5', input: 'Hi' })
  expect(response.output_parsed).toBeNull()
})

test('behavior: a response of a server that leaves things out', async () => {
  const { client } = stub({
    output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
  })
  expect((await parseResponse(client, params)).output_parsed?.celsius).toBe(4)
  expect((await toParsedResponse({ output: null } as never, params)).output_parsed).toBeNull()
})

test.each([
  [
    { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    'max_output_tokens',
  ],
  [{ status: 'failed', error: { code: 'server_error', message: 'It broke.' } }, 'failed It broke.'],
  [{ status: 'queued', incomplete_details: null, error: null }, 'queued'],
])('error: %j, with the response', async (fields, reason) => {
  const { client } = answer([message('{"city":"O')], fields)
  const error: unknown = await parseResponse(client, params).catch((cause: unknown) => cause)
  expect(String(error)).toBe(`IncompleteError: POST /responses: the answer is not whole: ${reason}`)
  expect(isIncompleteError(error) && error.result).toMatchObject({ id: 'resp_1', ...fields })
})

test('behavior: what compatible servers leave out, or send as null', async () => {
  const call = { type: 'function_call', name: 'f', call_id: 'call_1', arguments: '' }
  const tools = [{ type: 'function' as const, name: 'f', parameters: {}, strict: true }]
  const empty = { type: 'message', content: [null] }
  const { client } = answer([empty, message(text), call], { status: null })

  const response = await parseResponse(client, { ...params, tools })
  expect(response.output_parsed).toEqual({ city: 'Oslo', celsius: 4 })
  expect(response.output).toMatchObject([empty, {}, { parsed_arguments: {} }])
})

test('error: what the schema refuses', async () => {
  const { client } = answer([message('{"city":"Oslo","celsius":"warm"}')])
  const error: unknown = await parseResponse(client, params).catch((cause: unknown) => cause)
  expect(isValidationError(error) && error.issues[0]?.path).toEqual(['celsius'])
  expect(String(error)).toMatch('ValidationError: POST /responses: weather: celsius: ')
})

test('error: a format that lost its schema, before anything is sent', async () => {
  const { client, sent } = answer([])
  await expect(
    parseResponse(client, {
      ...params,
      text: { format: structuredClone(format) },
    }),
  ).rejects.toThrow('make it with textFormat()')
  expect(sent).toHaveLength(0)
})

test('behavior: against the mock', async () => {
  const client = createClient({ apiKey: 'any', fetch: createMock() })
  const response = await parseResponse(client, params)
  expect(typeof response.output_parsed?.city).toBe('string')

  let partial: unknown
  let parsed: unknown
  for await (const event of await streamParsedResponse(client, params)) {
    if (event.type === 'response.output_text.delta') partial = event.partial
    if (event.type === 'response.completed') parsed = event.response.output_parsed
  }
  expect(parsed).toEqual(response.output_parsed)
  expect(partial).toEqual(parsed)
})
