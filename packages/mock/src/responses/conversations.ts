import type { MockContext } from '../context.ts'
import { badRequest, Failure } from '../failure.ts'
import { type JsonObject, readMetadata, required } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { memoryOf, seconds } from '../memory.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { type Item, readItems, storedItems } from './items.ts'

const one = '/conversations/{conversation_id}'
const items = `${one}/items`
const item = `${items}/{item_id}`

export const conversationRoutes: readonly Route[] = [
  { method: 'POST', path: '/conversations', handle: create },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
  { method: 'POST', path: items, handle: createItems },
  { method: 'GET', path: items, handle: listItems },
  { method: 'GET', path: item, handle: retrieveItem },
  { method: 'DELETE', path: item, handle: removeItem },
]

interface Conversation {
  readonly resource: JsonObject & { readonly id: string }
  readonly items: Map<string, Item>
}

/** The items of a conversation; the API's 404 where there is none. */
export function conversationItems(mock: MockContext, id: string): readonly Item[] {
  return [...existing(mock, id).items.values()]
}

/** Adds items to the end of a conversation. */
export function addToConversation(mock: MockContext, id: string, added: readonly Item[]): void {
  const conversation = existing(mock, id)
  for (const each of added) {
    conversation.items.set(each.id, each)
    storedItems(mock).set(each.id, each)
  }
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = await readJsonBody(call)
  const first = readNewItems(body, mock) ?? []
  const resource = {
    id: mock.nextId('conv_', 48),
    object: 'conversation',
    created_at: seconds(mock),
    metadata: readMetadata(body) ?? {},
  }
  conversations(mock).set(resource.id, { resource, items: new Map() })
  addToConversation(mock, resource.id, first)
  return Response.json(resource)
}

function retrieve(call: Call): Response {
  return Response.json(called(call).resource)
}

async function update(call: Call): Promise<Response> {
  const conversation = called(call)
  const body = await readJsonBody(call)
  if (!('metadata' in body)) required(undefined, 'metadata')
  const resource = { ...conversation.resource, metadata: readMetadata(body) ?? {} }
  conversations(call.mock).set(resource.id, { ...conversation, resource })
  return Response.json(resource)
}

/** Items outlive their conversation, as those of the API do. */
function remove(call: Call): Response {
  const { id } = called(call).resource
  conversations(call.mock).delete(id)
  return Response.json({ id, object: 'conversation.deleted', deleted: true })
}

async function createItems(call: Call): Promise<Response> {
  const { mock } = call
  const { resource } = called(call)
  const added = required(readNewItems(await readJsonBody(call), mock), 'items')
  addToConversation(mock, resource.id, added)
  return Response.json({
    object: 'list',
    data: added,
    first_id: added[0]?.id ?? null,
    last_id: added.at(-1)?.id ?? null,
    has_more: false,
  })
}

function listItems(call: Call): Response {
  return Response.json(listPage([...called(call).items.values()], call.query, { order: 'desc' }))
}

function retrieveItem(call: Call): Response {
  return Response.json(calledItem(call))
}

function removeItem(call: Call): Response {
  const conversation = called(call)
  conversation.items.delete(calledItem(call).id)
  return Response.json(conversation.resource)
}

function readNewItems(body: JsonObject, mock: MockContext): Item[] | undefined {
  const added = readItems(body, 'items', mock)
  if (added === undefined || added.length <= 20) return added
  throw badRequest(
    `Invalid 'items': array too long. Expected an array with maximum length 20, but got an array with length ${added.length} instead.`,
    'items',
    'array_above_max_length',
  )
}

function conversations(mock: MockContext): Map<string, Conversation> {
  return memoryOf(mock, '/conversations')
}

function called({ mock, path }: Call): Conversation {
  return existing(mock, path['conversation_id'] ?? '')
}

function calledItem(call: Call): Item {
  const id = call.path['item_id'] ?? ''
  const found = called(call).items.get(id)
  if (found !== undefined) return found
  throw new Failure(404, `Item with id '${id}' not found.`, { code: 'not_found' })
}

function existing(mock: MockContext, id: string): Conversation {
  const conversation = conversations(mock).get(id)
  if (conversation !== undefined) return conversation
  throw new Failure(404, `Conversation with id '${id}' not found.`, { code: 'not_found' })
}
