import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const audio: Section = {
  title: 'Audio',
  rows: [
    {
      goOpenai: ['CreateSpeech'],
      openaiGo: ['client.Audio.Speech.New'],
      bonsai: ['createSpeech'],
      code: ts`
const response = await createSpeech(client, {
  model: 'gpt-4o-mini-tts',
  voice: 'coral',
  input: 'Hello',
  response_format: 'wav',
})
const audio = await response.blob()
console.log(audio.size > 0) // true`,
      note: 'Or read `response.body` as it comes; `streamSpeech` gives events, with the usage at the end.',
      expect: { requests: ['POST /audio/speech'], body: { input: 'Hello', voice: 'coral' } },
    },
    {
      goOpenai: ['CreateTranscription', 'AudioResponse'],
      openaiGo: ['client.Audio.Transcriptions.New'],
      bonsai: ['createTranscription'],
      code: ts`
const recording = new File(['a recording'], 'talk.mp3')
const subtitles = await createTranscription(client, {
  file: recording,
  model: 'whisper-1',
  response_format: 'srt',
})
console.log(subtitles) // 1
const { duration, segments } = await createTranscription(client, {
  file: recording,
  model: 'whisper-1',
  response_format: 'verbose_json',
  temperature: 0.5,
  timestamp_granularities: ['segment', 'word'],
})
console.log(typeof duration, segments?.length) // number 1`,
      note: 'The type of the result follows from the format: `text`, `srt` and `vtt` give a string, where go-openai gives `.Text`. Fields go in the order that you write them, numbers as they are: go-openai has `0.50` here. Lists are `name[]`, where openai-go has `name.0`.',
      answer: (_request, attempt) =>
        attempt === 2
          ? Response.json({ task: 'transcribe', language: 'en', duration: 2, segments: [{}] })
          : new Response('1'),
      expect: {
        requests: ['POST /audio/transcriptions', 'POST /audio/transcriptions'],
        body: {
          response_format: 'verbose_json',
          temperature: '0.5',
          'timestamp_granularities[]': 'word',
          file: 'talk.mp3 (audio/mpeg)',
        },
      },
    },
    {
      openaiGo: ['client.Audio.Transcriptions.NewStreaming'],
      bonsai: ['streamTranscription', 'accumulateTranscription'],
      code: ts`
const stream = await streamTranscription(client, {
  file: new File(['a recording'], 'talk.mp3'),
  model: 'gpt-4o-transcribe',
})
const { text } = await accumulateTranscription(stream)
console.log(text) // Hello`,
      answer: () =>
        new Response(
          'data: {"type":"transcript.text.delta","delta":"Hello"}\n\ndata: {"type":"transcript.text.done","text":"Hello"}\n\n',
          { headers: { 'content-type': 'text/event-stream' } },
        ),
      expect: { requests: ['POST /audio/transcriptions'], body: { stream: 'true' } },
    },
    {
      goOpenai: ['CreateTranslation'],
      openaiGo: ['client.Audio.Translations.New'],
      bonsai: ['createTranslation'],
      code: ts`
const { text } = await createTranslation(client, {
  file: new File(['a recording'], 'vortrag.mp3'),
  model: 'whisper-1',
})
console.log(text) // Hello`,
      answer: () => Response.json({ text: 'Hello' }),
      expect: { requests: ['POST /audio/translations'], body: { model: 'whisper-1' } },
    },
  ],
}
