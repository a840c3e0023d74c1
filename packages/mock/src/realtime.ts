import type { MockContext } from './context.ts'
import { readExpiry } from './expiry.ts'
import { badRequest, Failure } from './failure.ts'
import { type JsonObject, readInteger, readObject, readString, required } from './fields.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { readBody } from './readBody.ts'
import type { Call, Route } from './router.ts'
import { answerOffer } from './sdp.ts'

const one = '/realtime/calls/{call_id}'

/** Secrets for a page, sessions, and calls. The mock speaks in none of them. */
export const realtimeRoutes: readonly Route[] = [
  { method: 'POST', path: '/realtime/client_secrets', handle: createSecret },
  {
    method: 'POST',
    path: '/realtime/translations/client_secrets',
    handle: createTranslationSecret,
  },
  { method: 'POST', path: '/realtime/sessions', handle: createSession },
  { method: 'POST', path: '/realtime/transcription_sessions', handle: createTranscriptionSession },
  { method: 'POST', path: '/realtime/calls', handle: createCall },
  { method: 'POST', path: `${one}/accept`, handle: accept },
  { method: 'POST', path: `${one}/reject`, handle: reject },
  { method: 'POST', path: `${one}/refer`, handle: refer },
  { method: 'POST', path: `${one}/hangup`, handle: hangUp },
]

/** Whether a key is a secret that this mock gave out, and whose time has not come. */
export function isClientSecret(mock: MockContext, key: string): boolean {
  const end = secretsOf(mock).get(key)
  return end !== undefined && seconds(mock) < end
}

async function createSecret(call: Call): Promise<Response> {
  const body = await readBody(call, { expires_after: 'object', session: 'object' })
  const session = readObject(body, 'session') ?? { type: 'realtime' }
  const type = required(readString(session, 'type', 'session'), 'session.type')
  if (type !== 'realtime' && type !== 'transcription') {
    throw badRequest(
      `Invalid value: '${type}'. Supported values are: 'realtime', 'transcription'.`,
      'session.type',
      'invalid_value',
    )
  }
  const secret = newSecret(call.mock, body)
  return Response.json({
    ...secret,
    session: {
      ...(type === 'realtime' ? usualSession : {}),
      ...session,
      type,
      object: `realtime.${type === 'realtime' ? '' : 'transcription_'}session`,
      id: call.mock.nextId('sess_', 24),
      expires_at: 0,
    },
  })
}

async function createTranslationSecret(call: Call): Promise<Response> {
  const body = await readBody(call, { expires_after: 'object', session: 'object' }, ['session'])
  const session = readObject(body, 'session') ?? {}
  const secret = newSecret(call.mock, body)
  return Response.json({
    ...secret,
    session: {
      id: call.mock.nextId('sess_', 24),
      type: 'translation',
      expires_at: secret.expires_at,
      model: required(readString(session, 'model', 'session'), 'session.model'),
      audio: readObject(session, 'audio', 'session') ?? {},
    },
  })
}

async function createSession(call: Call): Promise<Response> {
  const body = await readBody(call, { model: 'string', instructions: 'string', tools: 'objects' })
  const { value, expires_at } = newSecret(call.mock, {})
  const { model, instructions, tools } = body
  return Response.json({
    id: call.mock.nextId('sess_', 24),
    object: 'realtime.session',
    expires_at: 0,
    model: model ?? usualSession.model,
    instructions: instructions ?? '',
    tools: tools ?? [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    client_secret: { value, expires_at },
  })
}

async function createTranscriptionSession(call: Call): Promise<Response> {
  const body = await readBody(call, {
    input_audio_format: ['pcm16', 'g711_ulaw', 'g711_alaw'],
    input_audio_transcription: 'object',
    turn_detection: 'object',
  })
  const { input_audio_transcription: transcription, turn_detection: detection } = body
  return Response.json({
    id: call.mock.nextId('sess_', 24),
    object: 'realtime.transcription_session',
    input_audio_format: body['input_audio_format'] ?? 'pcm16',
    ...(transcription === undefined ? {} : { input_audio_transcription: transcription }),
    ...(detection === undefined ? {} : { turn_detection: detection }),
    client_secret: newSecret(call.mock, {}),
  })
}

async function createCall(call: Call): Promise<Response> {
  const { mock, request } = call
  const isForm = !/^application\/sdp\b/i.test(request.headers.get('content-type') ?? '')
  const body = isForm
    ? await readBody(call, { sdp: 'any', session: 'any' }, ['sdp'])
    : { sdp: await request.text() }
  const { sdp } = body
  const offer = sdp instanceof Blob ? await sdp.text() : String(sdp)
  const answer = answerOffer(offer)
  const id = mock.nextId('rtc_', 24)
  callsOf(mock).set(id, 'ringing')
  return new Response(answer, {
    status: 201,
    headers: { 'content-type': 'application/sdp', location: `/v1/realtime/calls/${id}` },
  })
}

async function accept(call: Call): Promise<Response> {
  const id = ringing(call)
  await readBody(call, { type: ['realtime'], model: 'string' }, ['type'])
  callsOf(call.mock).set(id, 'accepted')
  return new Response(null)
}

async function reject(call: Call): Promise<Response> {
  const id = ringing(call)
  readInteger(await readBody(call, { status_code: 'integer' }), 'status_code')
  callsOf(call.mock).delete(id)
  return new Response(null)
}

async function refer(call: Call): Promise<Response> {
  existing(call)
  await readBody(call, { target_uri: 'string' }, ['target_uri'])
  return new Response(null)
}

function hangUp(call: Call): Response {
  callsOf(call.mock).delete(existing(call))
  return new Response(null)
}

const usualSession = { model: 'gpt-realtime', output_modalities: ['audio'] } as const

function newSecret(
  mock: MockContext,
  body: JsonObject,
): { readonly value: string; readonly expires_at: number } {
  const rule = { anchor: 'created_at', unit: 'seconds', min: 10, max: 7200 } as const
  const value = mock.nextId('ek_', 32)
  const expires_at = seconds(mock) + (readExpiry(body, rule) ?? 600)
  secretsOf(mock).set(value, expires_at)
  return { value, expires_at }
}

/** The id of a call nobody has answered. */
function ringing(call: Call): string {
  const id = existing(call)
  if (callsOf(call.mock).get(id) === 'ringing') return id
  throw new Failure(409, `The call '${id}' was answered already.`, { param: 'call_id' })
}

function existing({ mock, path }: Call): string {
  const id = path['call_id'] ?? ''
  itemOf(callsOf(mock), id, 'call', 'call_id')
  return id
}

function secretsOf(mock: MockContext): Map<string, number> {
  return memoryOf<number>(mock, '/realtime/client_secrets')
}

function callsOf(mock: MockContext): Map<string, 'ringing' | 'accepted'> {
  return memoryOf<'ringing' | 'accepted'>(mock, '/realtime/calls')
}
