import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateBetaResponseParams } from '../generated/beta/types.gen.ts'
import { createBetaResponse } from './createBetaResponse.ts'

const params: CreateBetaResponseParams = {
  betas: ['responses_multi_agent=v1'],
  model: 'gpt-5.5',
  input: 'Hi',
}

test('default', async () => {
  const answer = { id: 'resp_1', object: 'response' }
  const { client, sent } = stub(answer)

  await expect(createBetaResponse(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses?beta=true')
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(await request?.json()).toEqual({ model: 'gpt-5.5', input: 'Hi' })
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createBetaResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses: 400 no]`)
})

test('behavior: without betas there is no header', async () => {
  const { client, sent } = stub({})

  await createBetaResponse(client)

  expect(sent[0]?.headers.has('openai-beta')).toBe(false)
  expect(sent[0]?.url).toContain('beta=true')
  expect(sent[0]?.body).toBeNull()
})
