import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateImageVariationParams } from './generated/types.gen.ts'
import { createImageVariation } from './createImageVariation.ts'

const params: CreateImageVariationParams = {
  image: new File(['a'], 'a.png', { type: 'image/png' }),
  n: 2,
}

test('default', async () => {
  const answer = { created: 1, data: [] }
  const { client, sent } = stub(answer)

  await expect(createImageVariation(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/images/variations')
  expect(await formOf(request)).toEqual([
    ['image', 'a.png', 'image/png', 'a'],
    ['n', '2'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createImageVariation(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /images/variations: 400 no]`)
})
