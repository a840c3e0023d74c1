import { eventStreamResponse, type ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import { type JsonObject, listOf, readBoolean, readString, required } from '../fields.ts'
import { readBody, readFile } from '../readBody.ts'
import type { Call } from '../router.ts'
import { tokenize } from '../tokens.ts'
import {
  subtitles,
  tokenUsage,
  transcribe,
  type Transcript,
  verboseSegments,
} from './transcript.ts'

const formats = ['json', 'text', 'srt', 'verbose_json', 'vtt'] as const

const fields = {
  file: 'file',
  model: 'string',
  prompt: 'string',
  temperature: 'number',
} as const

/** Writes down what is said in a file, in the language it is said in. */
export async function createTranscription(call: Call): Promise<Response> {
  const all = {
    ...fields,
    language: 'string',
    response_format: [...formats, 'diarized_json'],
    stream: 'boolean',
    include: 'strings',
    timestamp_granularities: 'strings',
    known_speaker_names: 'strings',
  } as const
  const body = await readBody(call, all, ['file', 'model'])
  const transcript = transcribe(required(readFile(body, 'file'), 'file'))
  const model = readString(body, 'model') ?? ''
  const format = readString(body, 'response_format') ?? 'json'
  checkFormat(model, format)
  // The API does not stream this one either.
  if (readBoolean(body, 'stream') && model !== 'whisper-1') {
    return eventStreamResponse(events(transcript, body), call)
  }
  if (format === 'diarized_json') return Response.json(diarized(transcript, body))
  return written(transcript, format, body, 'transcribe')
}

/** Writes down in English what is said in a file. */
export async function createTranslation(call: Call): Promise<Response> {
  const body = await readBody(call, { ...fields, response_format: formats }, ['file', 'model'])
  const transcript = transcribe(required(readFile(body, 'file'), 'file'))
  return written(transcript, readString(body, 'response_format') ?? 'json', body, 'translate')
}

function written(
  transcript: Transcript,
  format: string,
  body: JsonObject,
  task: 'transcribe' | 'translate',
): Response {
  const { text, duration, segments } = transcript
  const usage = { type: 'duration', seconds: Math.ceil(duration) }
  if (format === 'json') {
    if (task === 'translate') return Response.json({ text })
    return Response.json({
      text,
      usage: body['model'] === 'whisper-1' ? usage : tokenUsage(transcript),
    })
  }
  if (format !== 'verbose_json') {
    const type = format === 'vtt' ? 'text/vtt' : 'text/plain'
    return new Response(subtitles(transcript, format), {
      headers: { 'content-type': `${type}; charset=utf-8` },
    })
  }
  const wanted = listOf(body['timestamp_granularities'])
  return Response.json({
    task,
    language: 'english',
    duration,
    text,
    ...(wanted.includes('word') ? { words: segments.flatMap(({ words }) => words) } : {}),
    ...(wanted.length === 0 || wanted.includes('segment')
      ? { segments: verboseSegments(transcript) }
      : {}),
    ...(task === 'transcribe' ? { usage } : {}),
  })
}

function diarized(transcript: Transcript, body: JsonObject): JsonObject {
  return {
    task: 'transcribe',
    duration: transcript.duration,
    text: transcript.text,
    segments: spoken(transcript, body),
    usage: { type: 'duration', seconds: Math.ceil(transcript.duration) },
  }
}

/** Segments with who speaks: the known speakers take turns, else A and B. */
function spoken({ segments }: Transcript, body: JsonObject): JsonObject[] {
  const names = listOf(body['known_speaker_names'])
  const speakers = names.length > 0 ? names : ['A', 'B']
  return segments.map(({ text, start, end }, index) => ({
    type: 'transcript.text.segment',
    id: `seg_${index}`,
    start,
    end,
    text,
    speaker: speakers[index % speakers.length],
  }))
}

function* events(transcript: Transcript, body: JsonObject): Generator<ServerEvent, undefined> {
  const isDiarized = body['response_format'] === 'diarized_json'
  const withLogprobs = listOf(body['include']).includes('logprobs')
  const logprobs: object[] = []
  if (isDiarized) for (const segment of spoken(transcript, body)) yield { data: segment }
  for (const token of tokenize(transcript.text)) {
    const bytes = [...new TextEncoder().encode(token)]
    const logprob = { token, logprob: -0.01, bytes }
    logprobs.push(logprob)
    const more = withLogprobs ? { logprobs: [logprob] } : {}
    yield { data: { type: 'transcript.text.delta', delta: token, ...more } }
  }
  yield {
    data: {
      type: 'transcript.text.done',
      text: transcript.text,
      ...(withLogprobs ? { logprobs } : {}),
      usage: tokenUsage(transcript),
    },
  }
}

/** Newer models write JSON and text only. */
function checkFormat(model: string, format: string): void {
  const newer = model.startsWith('gpt-')
  const speaks = model.includes('diarize')
  const supported = speaks
    ? ['json', 'text', 'diarized_json']
    : newer
      ? ['json', 'text']
      : undefined
  const fits = supported?.includes(format) ?? (format !== 'diarized_json' || model !== 'whisper-1')
  if (fits) return
  throw badRequest(
    `response_format '${format}' is not compatible with model '${model}'.`,
    'response_format',
    'unsupported_value',
  )
}
