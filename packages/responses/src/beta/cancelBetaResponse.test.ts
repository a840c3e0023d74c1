import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CancelBetaResponseParams } from '../generated/beta/types.gen.ts'
import { cancelBetaResponse } from './cancelBetaResponse.ts'

const params: CancelBetaResponseParams = {
  response_id: 'resp_1',
  betas: ['responses_multi_agent=v1'],
}

test('default', async () => {
  const answer = { id: 'resp_1', status: 'cancelled' }
  const { client, sent } = stub(answer)

  await expect(cancelBetaResponse(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses/resp_1/cancel?beta=true')
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(cancelBetaResponse(client, { ...params, response_id: '..' })).rejects.toThrow(
    'response_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await cancelBetaResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses/resp_1/cancel: 400 no]`)
})

test('behavior: without betas there is no header', async () => {
  const { client, sent } = stub({})

  await cancelBetaResponse(client, { response_id: 'resp_1' })

  expect(sent[0]?.headers.has('openai-beta')).toBe(false)
  expect(sent[0]?.url).toContain('beta=true')
  expect(sent[0]?.body).toBeNull()
})
