import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CountBetaResponseInputTokensParams } from '../generated/beta/types.gen.ts'
import { countBetaResponseInputTokens } from './countBetaResponseInputTokens.ts'

const params: CountBetaResponseInputTokensParams = {
  betas: ['responses_multi_agent=v1'],
  model: 'gpt-5.5',
  input: 'Hi',
}

test('default', async () => {
  const answer = { object: 'response.input_tokens', input_tokens: 11 }
  const { client, sent } = stub(answer)

  await expect(countBetaResponseInputTokens(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses/input_tokens?beta=true')
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(await request?.json()).toEqual({ model: 'gpt-5.5', input: 'Hi' })
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await countBetaResponseInputTokens(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses/input_tokens: 400 no]`)
})
