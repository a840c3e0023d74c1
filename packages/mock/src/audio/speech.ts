import { toBase64 } from '../base64.ts'
import { eventStreamResponse, type ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import { isObject, readNumber, readOneOf, readString } from '../fields.ts'
import { readBody } from '../readBody.ts'
import type { Call } from '../router.ts'
import { countTokens } from '../tokens.ts'
import { audioFormats, speak } from './sound.ts'

/** Bytes of one event of a stream. */
const pieceLength = 4096

/** Speaks a text, as a sound or as events with pieces of it. */
export async function createSpeech(call: Call): Promise<Response> {
  const fields = {
    model: 'string',
    input: 'string',
    voice: 'any',
    instructions: 'string',
    response_format: audioFormats,
    stream_format: ['sse', 'audio'],
    speed: 'number',
  } as const
  const body = await readBody(call, fields, ['model', 'input', 'voice'])
  const input = readString(body, 'input') ?? ''
  const { voice } = body
  if (typeof voice !== 'string' && !isObject(voice)) {
    throw badRequest(
      "Invalid type for 'voice': expected a string or an object.",
      'voice',
      'invalid_type',
    )
  }
  if (input.length > 4096) {
    throw badRequest(
      `Invalid 'input': string too long. Expected a string with maximum length 4096, but got a string with length ${input.length} instead.`,
      'input',
      'string_above_max_length',
    )
  }
  const format = readOneOf(body, 'response_format', audioFormats) ?? 'mp3'
  const sound = speak(input, format, readNumber(body, 'speed', { min: 0.25, max: 4 }) ?? 1)
  if (body['stream_format'] !== 'sse') {
    return new Response(sound.bytes, { headers: { 'content-type': sound.type } })
  }
  return eventStreamResponse(events(sound.bytes, countTokens(input)), call)
}

function* events(bytes: Uint8Array, tokens: number): Generator<ServerEvent, undefined> {
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const audio = toBase64(bytes.subarray(at, at + pieceLength))
    yield { data: { type: 'speech.audio.delta', audio } }
  }
  const output = Math.ceil(bytes.length / 1000)
  const usage = { input_tokens: tokens, output_tokens: output, total_tokens: tokens + output }
  yield { data: { type: 'speech.audio.done', usage } }
}
