import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

function call(mock: MockFetch, method: string, path: string, body?: object): Promise<Response> {
  const isForm = body instanceof FormData
  return mock(`https://api.openai.com/v1/audio/${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
}

function form(fields: Record<string, string>, name = 'file'): FormData {
  const data = new FormData()
  data.set(name, new File(['hello'], 'talk.mp3'))
  for (const [key, value] of Object.entries(fields)) data.append(key, value)
  return data
}

const speech = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'The quick brown fox' }

async function transcribe(fields: Record<string, string>): Promise<Response> {
  return call(createMock(), 'POST', 'transcriptions', form({ model: 'whisper-1', ...fields }))
}

const text = 'This is the sound of talk.mp3. It is 5 bytes long.'

test('default', async () => {
  const mock = createMock()
  const wav = await call(mock, 'POST', 'speech', { ...speech, response_format: 'wav' })
  const pcm = await call(mock, 'POST', 'speech', { ...speech, response_format: 'pcm' })
  const bytes = new Uint8Array(await wav.arrayBuffer())
  const view = new DataView(bytes.buffer)

  expect(wav.headers.get('content-type')).toBe('audio/wav')
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF')
  expect(view.getUint32(4, true)).toBe(bytes.length - 8)
  expect([view.getUint32(24, true), view.getUint32(40, true)]).toEqual([24_000, bytes.length - 44])
  expect(bytes.subarray(44)).toEqual(new Uint8Array(await pcm.arrayBuffer()))
})

test('options: response_format and speed', async () => {
  const mock = createMock()
  const types: Record<string, string | null> = {}
  for (const response_format of ['mp3', 'opus', 'aac', 'flac']) {
    const answer = await call(mock, 'POST', 'speech', { ...speech, response_format })
    types[response_format] = answer.headers.get('content-type')
  }
  expect(types).toEqual({
    mp3: 'audio/mpeg',
    opus: 'audio/opus',
    aac: 'audio/aac',
    flac: 'audio/flac',
  })
  const length = async (speed: number): Promise<number> => {
    const answer = await call(mock, 'POST', 'speech', { ...speech, response_format: 'pcm', speed })
    return (await answer.arrayBuffer()).byteLength
  }
  expect(await length(2)).toBe((await length(1)) / 2)
})

test('behavior: streamed speech is the same sound in pieces', async () => {
  const mock = createMock()
  const body = { ...speech, response_format: 'wav' }
  const whole = new Uint8Array(await (await call(mock, 'POST', 'speech', body)).arrayBuffer())
  const streamed = await call(mock, 'POST', 'speech', { ...body, stream_format: 'sse' })
  const events = (await streamed.text())
    .trimEnd()
    .split('\n\n')
    .map((event) => JSON.parse(event.slice('data: '.length)) as { type: string; audio?: string })

  expect(events.at(-1)).toMatchObject({ type: 'speech.audio.done', usage: { input_tokens: 4 } })
  const sound = events.map(({ audio }) => atob(audio ?? '')).join('')
  expect(Uint8Array.from(sound, (character) => character.charCodeAt(0))).toEqual(whole)
})

test('behavior: a transcript says the name and the length of the file', async () => {
  const usage = { type: 'duration', seconds: 5 }
  expect(await (await transcribe({})).json()).toEqual({ text, usage })
  expect(await (await transcribe({ response_format: 'text' })).text()).toBe(`${text}\n`)
  const srt = await (await transcribe({ response_format: 'srt' })).text()
  expect(srt).toContain('2\n00:00:02,400 --> 00:00:04,400\nIt is 5 bytes long.\n\n')
  const vtt = await transcribe({ response_format: 'vtt' })
  expect(vtt.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
  expect(await vtt.text()).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:02\.400\nThis is/)
})

test('behavior: a verbose transcript has the parts that are asked for', async () => {
  const verbose = async (granularity?: string): Promise<Json> => {
    const more = granularity === undefined ? {} : { 'timestamp_granularities[]': granularity }
    return (await (await transcribe({ response_format: 'verbose_json', ...more })).json()) as Json
  }
  expect((await verbose())['segments']).toHaveLength(2)
  const words = await verbose('word')
  expect(words).not.toHaveProperty('segments')
  expect((words['words'] as Json[]).at(-1)).toEqual({ word: 'long', start: 4, end: 4.4 })
})

test('behavior: speakers take turns', async () => {
  const data = form({ model: 'gpt-4o-transcribe-diarize', response_format: 'diarized_json' })
  data.append('known_speaker_names[]', 'Ada')
  data.append('known_speaker_names[]', 'Grace')
  const response = await call(createMock(), 'POST', 'transcriptions', data)
  const { segments } = (await response.json()) as { segments: Json[] }
  expect(segments.map(({ speaker }) => speaker)).toEqual(['Ada', 'Grace'])
})

test('behavior: a streamed transcript arrives in pieces', async () => {
  const fields = { model: 'gpt-4o-transcribe', stream: 'true', 'include[]': 'logprobs' }
  const events = (await (await transcribe(fields)).text())
    .trimEnd()
    .split('\n\n')
    .map((event) => JSON.parse(event.slice('data: '.length)) as Json & { delta?: string })

  expect(events.map(({ delta }) => delta ?? '').join('')).toBe(text)
  expect(events.at(-1)).toMatchObject({ type: 'transcript.text.done', text })
  expect(events.at(-1)?.['logprobs']).toHaveLength(events.length - 1)
})

test('behavior: a voice needs a consent', async () => {
  const mock = createMock()
  const recording = form({ name: 'Ada', language: 'en-US' }, 'recording')
  const consent = (await (await call(mock, 'POST', 'voice_consents', recording)).json()) as Json
  const sample = (id: string): FormData => form({ name: 'Ada', consent: id }, 'audio_sample')

  const voice = await call(mock, 'POST', 'voices', sample(String(consent['id'])))
  const { id } = (await voice.json()) as { id: string }
  expect(await (await call(mock, 'DELETE', `voices/${id}`)).json()).toEqual({
    id,
    object: 'audio.voice.deleted',
    deleted: true,
  })
  const refused = await call(mock, 'POST', 'voices', sample('none'))
  expect(await refused.json()).toMatchObject({ error: { param: 'consent' } })
})

test('error: 400 for a wrong body', async () => {
  const failure = async (path: string, body: object): Promise<unknown> => {
    const response = await call(createMock(), 'POST', path, body)
    return [response.status, ((await response.json()) as { error: { param: string } }).error.param]
  }
  const bare = form({ model: 'whisper-1' })
  bare.delete('file')

  expect(await failure('speech', { ...speech, input: 'a'.repeat(4097) })).toEqual([400, 'input'])
  expect(await failure('speech', { ...speech, voice: 1 })).toEqual([400, 'voice'])
  expect(await failure('speech', { ...speech, speed: 5 })).toEqual([400, 'speed'])
  expect(await failure('speech', { ...speech, response_format: 'ogg' })).toEqual([
    400,
    'response_format',
  ])
  expect(await failure('transcriptions', bare)).toEqual([400, 'file'])
  const newer = form({ model: 'gpt-4o-transcribe', response_format: 'srt' })
  expect(await failure('transcriptions', newer)).toEqual([400, 'response_format'])
  expect(await failure('translations', form({}))).toEqual([400, 'model'])
})
