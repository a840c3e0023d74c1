import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateSpeechParams } from './generated/types.gen.ts'
import { createSpeech } from './createSpeech.ts'

const params: CreateSpeechParams = { model: 'tts-1', voice: 'coral', input: 'Hello' }

test('default', async () => {
  const { client, sent } = stub('audio')

  const response = await createSpeech(client, params)

  expect(await response.text()).toBe('audio')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/speech')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(await request?.json()).toEqual(params)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createSpeech(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /audio/speech: 400 no]`)
})
