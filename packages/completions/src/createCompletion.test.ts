import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateCompletionParams } from './generated/types.gen.ts'
import { createCompletion } from './createCompletion.ts'

const params: CreateCompletionParams = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }

test('default', async () => {
  const answer = { id: 'cmpl-1', object: 'text_completion', choices: [{ index: 0, text: ' upon' }] }
  const { client, sent } = stub(answer)

  await expect(createCompletion(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/completions')
  expect(await request?.json()).toEqual(params)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createCompletion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /completions: 400 no]`)
})
