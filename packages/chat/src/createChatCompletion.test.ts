import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { createChatCompletion } from './createChatCompletion.ts'
import type { CreateChatCompletionParams } from './generated/types.gen.ts'

const params: CreateChatCompletionParams = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Say this is a test' }],
}

test('default', async () => {
  const { client, sent } = stub({ id: 'chatcmpl-1', choices: [] })

  await expect(createChatCompletion(client, params)).resolves.toEqual({
    id: 'chatcmpl-1',
    choices: [],
  })

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/chat/completions')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(request?.headers.get('accept')).toBe('application/json')
  expect(request?.headers.get('authorization')).toBe('Bearer sk-stub')
  expect(await request?.json()).toEqual(params)
})

test('behavior: undefined is left out, null and empty values are sent', async () => {
  const { client, sent } = stub({})

  await createChatCompletion(client, {
    ...params,
    stop: undefined,
    temperature: 0,
    user: '',
    tools: [],
    metadata: null,
  })

  expect(await sent[0]?.json()).toEqual({
    ...params,
    temperature: 0,
    user: '',
    tools: [],
    metadata: null,
  })
})

test('behavior: fields that the types do not know stay', async () => {
  const { client } = stub({ id: 'chatcmpl-1', x_served_by: 'eu-3' })

  await expect(createChatCompletion(client, params)).resolves.toHaveProperty('x_served_by', 'eu-3')
})

test('options: headers and extraBody reach the request', async () => {
  const { client, sent } = stub({})

  await createChatCompletion(client, params, {
    headers: { 'x-trace': '7' },
    extraBody: { top_k: 40 },
  })

  expect(sent[0]?.headers.get('x-trace')).toBe('7')
  expect(await sent[0]?.json()).toEqual({ ...params, top_k: 40 })
})

test('options: an aborted signal rejects with its own reason and sends nothing', async () => {
  const { client, sent } = stub({})
  const reason = new Error('left the page')

  await expect(
    createChatCompletion(client, params, { signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason)
  expect(sent).toEqual([])
})

test('error: a 401 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'bad key' } }, { status: 401 })

  const error = await createChatCompletion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /chat/completions: 401 bad key]`)
})

test('error: a body that is not JSON rejects with ParseError', async () => {
  const { client } = stub('<html>')

  const error = await createChatCompletion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchObject({ name: 'ParseError', status: 200, text: '<html>' })
})
