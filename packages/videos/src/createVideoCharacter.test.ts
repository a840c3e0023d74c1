import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVideoCharacterParams } from './generated/types.gen.ts'
import { createVideoCharacter } from './createVideoCharacter.ts'

const params: CreateVideoCharacterParams = {
  name: 'Mossy',
  video: new File(['mp4'], 'cat.mp4', { type: 'video/mp4' }),
}

test('default', async () => {
  const answer = { id: 'char_1', name: 'Mossy' }
  const { client, sent } = stub(answer)

  await expect(createVideoCharacter(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/videos/characters')
  expect(await formOf(request)).toEqual([
    ['name', 'Mossy'],
    ['video', 'cat.mp4', 'video/mp4', 'mp4'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVideoCharacter(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /videos/characters: 400 no]`)
})
