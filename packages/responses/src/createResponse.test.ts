import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateResponseParams } from './generated/types.gen.ts'
import { createResponse } from './createResponse.ts'

const params: CreateResponseParams = { model: 'gpt-5.5', input: 'Hi' }

test('default', async () => {
  const answer = {
    id: 'resp_1',
    object: 'response',
    error: { code: 'server_error', message: 'failed' },
  }
  const { client, sent } = stub(answer)

  await expect(createResponse(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses')
  expect(await request?.json()).toEqual(params)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses: 400 no]`)
})

test('behavior: no params are no body', async () => {
  const { client, sent } = stub({ id: 'resp_1' })

  await createResponse(client)

  expect(sent[0]?.body).toBeNull()
})
