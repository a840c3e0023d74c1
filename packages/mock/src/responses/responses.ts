import { eventStreamResponse, type ServerEvent } from '../eventStream.ts'
import { badRequest, Failure } from '../failure.ts'
import { listPage } from '../listPage.ts'
import { requireModel } from '../models.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { addToConversation } from './conversations.ts'
import { storedItems } from './items.ts'
import { readResponseBody } from './responseBody.ts'
import { responseEvents } from './responseEvents.ts'
import { responseStates } from './responseObject.ts'
import { makeOutput } from './responseOutput.ts'
import {
  advance,
  currentResponse,
  isFinished,
  type StoredResponse,
  storedResponse,
  storedResponses,
} from './storedResponses.ts'

const one = '/responses/{response_id}'

export const responseRoutes: readonly Route[] = [
  { method: 'POST', path: '/responses', handle: create },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'DELETE', path: one, handle: remove },
  { method: 'POST', path: `${one}/cancel`, handle: cancel },
  { method: 'GET', path: `${one}/input_items`, handle: listInputItems },
]

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = readResponseBody(await readJsonBody(call), mock)
  requireModel(mock, body.model)
  const output = await makeOutput(body, mock)
  mock.limiter.takeTokens(output.usage.total_tokens)
  const states = responseStates(body, output, mock)
  const events = responseEvents(states, output, body)
  const { input, context, background, stream: streamed } = body
  const stored: StoredResponse = {
    events,
    happened: background ? 1 : events.length,
    cancelled: false,
    background,
    streamed,
    input,
    context,
    output: output.items.map(({ item }) => item),
  }
  if (body.store) {
    storedResponses(mock).set(String(states.queued['id']), stored)
    for (const item of [...input, ...stored.output]) storedItems(mock).set(item.id, item)
  }
  if (body.conversation !== undefined) {
    addToConversation(mock, body.conversation, [...input, ...stored.output])
  }
  return streamed
    ? eventStreamResponse(eventsOf(stored, 0), call)
    : Response.json(currentResponse(stored))
}

/** A response made in the background goes one state on each time it is asked for. */
function retrieve(call: Call): Response {
  const { query } = call
  const stored = existing(call)
  if (query.get('stream') === 'true') return resume(stored, call)
  if (stored.background) advance(stored)
  return Response.json(currentResponse(stored))
}

function resume(stored: StoredResponse, call: Call): Response {
  const { query } = call
  if (!stored.background || !stored.streamed) {
    throw badRequest(
      'This response cannot be streamed: only responses created with background=true and stream=true can be.',
      'stream',
      null,
    )
  }
  const after = query.get('starting_after') ?? '-1'
  if (!/^-?\d+$/.test(after)) {
    throw badRequest(
      `Invalid type for 'starting_after': expected an integer, but got a string instead.`,
      'starting_after',
      'invalid_type',
    )
  }
  const obfuscated = query.get('include_obfuscation') !== 'false'
  return eventStreamResponse(eventsOf(stored, Math.max(0, Number(after) + 1), obfuscated), call)
}

/** What has happened, then what happens next. A stream that nobody reads stands still. */
function* eventsOf(
  stored: StoredResponse,
  start: number,
  obfuscated = true,
): Generator<ServerEvent, undefined, undefined> {
  for (const [index, event] of stored.events.entries()) {
    if (index < start) continue
    if (stored.cancelled && index >= stored.happened) return
    stored.happened = Math.max(stored.happened, index + 1)
    const { obfuscation: _, ...plain } = event
    yield { name: String(event['type']), data: obfuscated ? event : plain }
  }
}

function cancel(call: Call): Response {
  const stored = existing(call)
  if (!stored.background) {
    throw badRequest('Only responses created with background=true can be cancelled.', null, null)
  }
  if (!isFinished(stored)) stored.cancelled = true
  return Response.json(currentResponse(stored))
}

function remove(call: Call): Response {
  existing(call)
  const id = call.path['response_id'] ?? ''
  storedResponses(call.mock).delete(id)
  return Response.json({ id, object: 'response', deleted: true })
}

function listInputItems(call: Call): Response {
  return Response.json(listPage(existing(call).input, call.query, { order: 'desc' }))
}

function existing({ mock, path }: Call): StoredResponse {
  const id = path['response_id'] ?? ''
  const stored = storedResponse(mock, id)
  if (stored !== undefined) return stored
  throw new Failure(404, `Response with id '${id}' not found.`)
}
