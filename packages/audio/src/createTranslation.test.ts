import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { createTranslation } from './createTranslation.ts'
import type { CreateTranslationParams } from './generated/types.gen.ts'

const params: CreateTranslationParams = {
  file: new File(['mp3'], 'talk.mp3', { type: 'audio/mpeg' }),
  model: 'whisper-1',
}

test('default', async () => {
  const answer = { text: 'Hello' }
  const { client, sent } = stub(answer)

  await expect(createTranslation(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/translations')
  expect(request?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  expect(await formOf(request)).toEqual([
    ['file', 'talk.mp3', 'audio/mpeg', 'mp3'],
    ['model', 'whisper-1'],
  ])
})

test.each(['text', 'srt', 'vtt'] as const)('behavior: %s is a string', async (response_format) => {
  // Text stays text, even when it looks like JSON.
  for (const text of ['WEBVTT\n\n', '"Hello"', ''])
    await expect(
      createTranslation(stub(text).client, { ...params, response_format }),
    ).resolves.toBe(text)
})

test.each(['json', 'verbose_json'] as const)(
  'behavior: %s is an object',
  async (response_format) => {
    const { client } = stub({ text: 'Hello' })

    await expect(createTranslation(client, { ...params, response_format })).resolves.toEqual({
      text: 'Hello',
    })
  },
)

test('options: the format of extraBody counts', async () => {
  const { client, sent } = stub('Hello')

  const text: unknown = await createTranslation(client, params, {
    extraBody: { response_format: 'text' },
  })

  expect(text).toBe('Hello')
  expect(await formOf(sent[0])).toContainEqual(['response_format', 'text'])
})

test('error: a 400 rejects with ApiError, in text formats too', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  for (const response_format of [undefined, 'srt'] as const)
    await expect(createTranslation(client, { ...params, response_format })).rejects.toMatchObject({
      name: 'ApiError',
      message: 'POST /audio/translations: 400 no',
    })
})

test('error: a file that is none rejects, and nothing is sent', async () => {
  const { client, sent } = stub({})
  const file = (() => {}) as unknown as Blob

  await expect(createTranslation(client, { ...params, file })).rejects.toThrow(TypeError)
  expect(sent).toEqual([])
})
