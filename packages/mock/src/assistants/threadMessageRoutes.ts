import { readMetadata } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { itemOf } from '../memory.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { refuseActiveRun } from './storedRuns.ts'
import { addMessage, readMessage, type ThreadMessage, threadMessages } from './threadMessages.ts'
import { existingThread } from './threads.ts'

const all = '/threads/{thread_id}/messages'
const one = `${all}/{message_id}`

export const threadMessageRoutes: readonly Route[] = [
  { method: 'POST', path: all, handle: create },
  { method: 'GET', path: all, handle: list },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
]

async function create(call: Call): Promise<Response> {
  const { mock, path } = call
  const thread = existingThread(mock, path['thread_id']).id
  const message = readMessage(await readJsonBody(call))
  refuseActiveRun(
    mock,
    thread,
    (run) => `Can't add messages to ${thread} while a run ${run} is active.`,
  )
  return Response.json(addMessage(mock, thread, message))
}

function list(call: Call): Response {
  const run = call.query.get('run_id')
  const messages = [...messagesOf(call).values()]
  const wanted = messages.filter((message) => run === null || message.run_id === run)
  return Response.json(listPage(wanted, call.query, { order: 'desc' }))
}

function retrieve(call: Call): Response {
  return Response.json(called(call))
}

async function update(call: Call): Promise<Response> {
  const message = called(call)
  const metadata = readMetadata(await readJsonBody(call)) ?? message['metadata']
  const changed = { ...message, metadata }
  messagesOf(call).set(message.id, changed)
  return Response.json(changed)
}

function remove(call: Call): Response {
  const { id } = called(call)
  messagesOf(call).delete(id)
  return Response.json({ id, object: 'thread.message.deleted', deleted: true })
}

function messagesOf({ mock, path }: Call): Map<string, ThreadMessage> {
  return threadMessages(mock, existingThread(mock, path['thread_id']).id)
}

function called(call: Call): ThreadMessage {
  return itemOf(messagesOf(call), call.path['message_id'], 'message', 'message_id')
}
