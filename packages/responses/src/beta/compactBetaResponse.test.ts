import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CompactBetaResponseParams } from '../generated/beta/types.gen.ts'
import { compactBetaResponse } from './compactBetaResponse.ts'

const params: CompactBetaResponseParams = {
  model: 'gpt-5.5',
  previous_response_id: 'resp_1',
  betas: ['responses_multi_agent=v1'],
}

test('default', async () => {
  const answer = { id: 'resp_2', output: [] }
  const { client, sent } = stub(answer)

  await expect(compactBetaResponse(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses/compact?beta=true')
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(await request?.json()).toEqual({ model: 'gpt-5.5', previous_response_id: 'resp_1' })
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await compactBetaResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses/compact: 400 no]`)
})
