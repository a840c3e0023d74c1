import type { MockContext } from '../context.ts'
import { type JsonObject, readMetadata, readObjects } from '../fields.ts'
import { itemOf, memoryOf, seconds } from '../memory.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { readToolResources } from './assistantSettings.ts'
import { addMessage, readMessage } from './threadMessages.ts'

const one = '/threads/{thread_id}'

export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: '/threads', handle: create },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
]

/** A `thread` object. */
export interface Thread extends JsonObject {
  readonly id: string
}

/** Creates a thread from the body of `POST /threads`, or from `thread` of a run's. */
export function createThread(raw: JsonObject, mock: MockContext): Thread {
  const messages = (readObjects(raw, 'messages') ?? []).map((message, index) =>
    readMessage(message, `messages[${index}]`),
  )
  const thread: Thread = {
    id: mock.nextId('thread_', 24),
    object: 'thread',
    created_at: seconds(mock),
    metadata: readMetadata(raw) ?? {},
    tool_resources: readToolResources(raw) ?? {},
  }
  threads(mock).set(thread.id, thread)
  for (const message of messages) addMessage(mock, thread.id, message)
  return thread
}

/** The thread of that id; the API's 404 where there is none. */
export function existingThread(mock: MockContext, id: string | undefined): Thread {
  return itemOf(threads(mock), id, 'thread', 'thread_id')
}

async function create(call: Call): Promise<Response> {
  return Response.json(createThread(await readJsonBody(call), call.mock))
}

function retrieve({ mock, path }: Call): Response {
  return Response.json(existingThread(mock, path['thread_id']))
}

async function update(call: Call): Promise<Response> {
  const { mock, path } = call
  const thread = existingThread(mock, path['thread_id'])
  const raw = await readJsonBody(call)
  const changed: Thread = {
    ...thread,
    metadata: readMetadata(raw) ?? thread['metadata'],
    tool_resources: readToolResources(raw) ?? thread['tool_resources'],
  }
  threads(mock).set(thread.id, changed)
  return Response.json(changed)
}

function remove({ mock, path }: Call): Response {
  const { id } = existingThread(mock, path['thread_id'])
  threads(mock).delete(id)
  return Response.json({ id, object: 'thread.deleted', deleted: true })
}

function threads(mock: MockContext): Map<string, Thread> {
  return memoryOf(mock, '/threads')
}
