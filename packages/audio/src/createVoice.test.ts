import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVoiceParams } from './generated/types.gen.ts'
import { createVoice } from './createVoice.ts'

const params: CreateVoiceParams = {
  name: 'Ada',
  consent: 'cons_1',
  audio_sample: new File(['la'], 'la.wav', { type: 'audio/wav' }),
}

test('default', async () => {
  const answer = { object: 'audio.voice', id: 'voice_1' }
  const { client, sent } = stub(answer)

  await expect(createVoice(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/voices')
  expect(await formOf(request)).toEqual([
    ['name', 'Ada'],
    ['consent', 'cons_1'],
    ['audio_sample', 'la.wav', 'audio/wav', 'la'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVoice(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /audio/voices: 400 no]`)
})
