import { readExpiry } from './expiry.ts'
import { badRequest } from './failure.ts'
import { isObject, type JsonObject, readObject, readString, required } from './fields.ts'
import { seconds } from './memory.ts'
import { created, itemsOf, oneOf, type Resource, resourceRoutes } from './resource.ts'
import type { Call, Route } from './router.ts'

const sessions: Resource = {
  path: '/chatkit/sessions',
  param: 'session_id',
  noun: 'session',
  prefix: 'cksess_',
  create: {
    fields: {
      workflow: 'object',
      user: 'string',
      expires_after: 'object',
      rate_limits: 'object',
      chatkit_configuration: 'object',
    },
    required: ['workflow', 'user'],
    make: makeSession,
  },
}

/** Threads are begun by the widget, so one is there from the start. */
const threads: Resource = {
  path: '/chatkit/threads',
  param: 'thread_id',
  noun: 'thread',
  list: 'last_id',
  order: 'desc',
  retrieve: true,
  filter: ({ user }, query) => query.get('user') === null || query.get('user') === user,
  seeds: (mock) => [
    {
      id: 'cthr_mock',
      ...created(mock, 'chatkit.thread'),
      title: 'A first talk',
      status: { type: 'active' },
      user: 'user_mock',
    },
  ],
  deleted: (id) => ({ id, object: 'chatkit.thread.deleted', deleted: true }),
}

const items: Resource = {
  path: '/chatkit/threads/{thread_id}/items',
  param: 'item_id',
  noun: 'thread item',
  within: [threads],
  list: 'last_id',
  order: 'desc',
  seeds: (mock, { thread_id }) => [
    {
      id: 'cthi_mock1',
      ...created(mock, 'chatkit.thread_item'),
      thread_id,
      type: 'chatkit.user_message',
      content: [{ type: 'input_text', text: 'Hello' }],
      attachments: [],
      inference_options: null,
    },
    {
      id: 'cthi_mock2',
      ...created(mock, 'chatkit.thread_item'),
      thread_id,
      type: 'chatkit.assistant_message',
      content: [{ type: 'output_text', text: 'Hello. This is a mock.', annotations: [] }],
    },
  ],
}

/** Sessions of ChatKit, and the threads of its users. */
export function chatKitRoutes(): readonly Route[] {
  return [
    ...resourceRoutes(sessions),
    { method: 'POST', path: '/chatkit/sessions/{session_id}/cancel', handle: cancel },
    ...resourceRoutes(threads),
    ...resourceRoutes(items),
  ]
}

function makeSession(body: JsonObject, { mock }: Call): JsonObject {
  const workflow = readObject(body, 'workflow') ?? {}
  const rule = { anchor: 'created_at', unit: 'seconds', min: 1, max: 600 } as const
  const perMinute = Number(readObject(body, 'rate_limits')?.['max_requests_per_1_minute'] ?? 10)
  const wanted = readObject(body, 'chatkit_configuration') ?? {}
  return {
    object: 'chatkit.session',
    expires_at: seconds(mock) + (readExpiry(body, rule) ?? 600),
    client_secret: mock.nextId('ek_', 48),
    workflow: {
      id: required(readString(workflow, 'id', 'workflow'), 'workflow.id'),
      version: readString(workflow, 'version', 'workflow') ?? null,
      state_variables: readObject(workflow, 'state_variables', 'workflow') ?? null,
      tracing: { enabled: true, ...readObject(workflow, 'tracing', 'workflow') },
    },
    user: body['user'],
    rate_limits: { max_requests_per_1_minute: perMinute },
    max_requests_per_1_minute: perMinute,
    status: 'active',
    chatkit_configuration: {
      automatic_thread_titling: { enabled: true, ...partOf(wanted, 'automatic_thread_titling') },
      file_upload: {
        enabled: false,
        max_file_size: null,
        max_files: null,
        ...partOf(wanted, 'file_upload'),
      },
      history: { enabled: true, recent_threads: null, ...partOf(wanted, 'history') },
    },
  }
}

function partOf(object: JsonObject, name: string): JsonObject {
  const part = object[name]
  return isObject(part) ? part : {}
}

function cancel({ mock, path }: Call): Response {
  const session = oneOf(mock, sessions, path)
  if (session['status'] !== 'active') {
    throw badRequest('The session is not active.', 'session_id', 'invalid_value')
  }
  const cancelled = { ...session, status: 'cancelled' }
  itemsOf(mock, sessions, path).set(session.id, cancelled)
  return Response.json(cancelled)
}
