import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateImageParams } from './generated/types.gen.ts'
import { createImage } from './createImage.ts'

const params: CreateImageParams = { model: 'gpt-image-1.5', prompt: 'A cat', n: 1 }

test('default', async () => {
  const answer = { created: 1, data: [{ b64_json: 'AA' }] }
  const { client, sent } = stub(answer)

  await expect(createImage(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/images/generations')
  expect(await request?.json()).toEqual(params)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createImage(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /images/generations: 400 no]`)
})
