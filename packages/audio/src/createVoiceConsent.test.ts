import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVoiceConsentParams } from './generated/types.gen.ts'
import { createVoiceConsent } from './createVoiceConsent.ts'

const params: CreateVoiceConsentParams = {
  name: 'Ada',
  language: 'en-US',
  recording: new File(['ok'], 'ok.wav', { type: 'audio/wav' }),
}

test('default', async () => {
  const answer = { object: 'audio.voice_consent', id: 'cons_1' }
  const { client, sent } = stub(answer)

  await expect(createVoiceConsent(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/voice_consents')
  expect(await formOf(request)).toEqual([
    ['name', 'Ada'],
    ['language', 'en-US'],
    ['recording', 'ok.wav', 'audio/wav', 'ok'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVoiceConsent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /audio/voice_consents: 400 no]`)
})
