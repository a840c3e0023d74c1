import type { MockContext } from '../context.ts'
import {
  isObject,
  type JsonObject,
  listOf,
  missing,
  readArray,
  readMetadata,
  readObject,
  readObjects,
  readOneOf,
  readString,
  required,
  wrongType,
} from '../fields.ts'
import { memoryOf, seconds } from '../memory.ts'
import type { MockMessage } from '../prompt.ts'

/** A `thread.message` object. */
export interface ThreadMessage extends JsonObject {
  readonly id: string
  readonly role: string
  readonly run_id: string | null
}

const partTypes = ['text', 'image_url', 'image_file'] as const

/** The messages of a thread by id, oldest first. */
export function threadMessages(mock: MockContext, thread: string): Map<string, ThreadMessage> {
  return memoryOf(mock, `/threads/${thread}/messages`)
}

/** Reads a message that a caller adds to a thread. */
export function readMessage(raw: JsonObject, at = ''): JsonObject & { readonly role: string } {
  const place = at === '' ? '' : `${at}.`
  const role = required(readOneOf(raw, 'role', ['user', 'assistant'], at), `${place}role`)
  return {
    role,
    content: readContent(raw, at),
    attachments: readArray(raw, 'attachments', at) ?? [],
    metadata: readMetadata(raw) ?? {},
  }
}

/** Adds a message to the end of a thread. */
export function addMessage(
  mock: MockContext,
  thread: string,
  fields: JsonObject & { readonly role: string },
): ThreadMessage {
  const now = seconds(mock)
  const message: ThreadMessage = {
    id: mock.nextId('msg_', 24),
    object: 'thread.message',
    created_at: now,
    thread_id: thread,
    status: 'completed',
    incomplete_details: null,
    completed_at: now,
    incomplete_at: null,
    assistant_id: null,
    run_id: null,
    attachments: [],
    metadata: {},
    ...fields,
  }
  threadMessages(mock, thread).set(message.id, message)
  return message
}

/** The messages of a thread as the mock reads a conversation. */
export function promptMessages(mock: MockContext, thread: string): MockMessage[] {
  return [...threadMessages(mock, thread).values()].map((message) => ({
    role: message.role,
    text: listOf(message['content'])
      .filter(isObject)
      .flatMap(({ text }) => (isObject(text) ? [String(text['value'])] : []))
      .join('\n'),
    raw: message,
  }))
}

function readContent(raw: JsonObject, at: string): JsonObject[] {
  const { content } = raw
  const param = at === '' ? 'content' : `${at}.content`
  if (content === undefined || content === null) throw missing(param)
  if (typeof content === 'string') return [textPart(content)]
  if (!Array.isArray(content)) throw wrongType(param, 'a string or an array of objects', content)
  return (readObjects(raw, 'content', at) ?? []).map((part, index) => {
    const place = `${param}[${index}]`
    const type = required(readOneOf(part, 'type', partTypes, place), `${place}.type`)
    if (type === 'text') return textPart(required(readString(part, 'text', place), `${place}.text`))
    const image = required(readObject(part, type, place), `${place}.${type}`)
    const name = type === 'image_url' ? 'url' : 'file_id'
    required(readString(image, name, `${place}.${type}`), `${place}.${type}.${name}`)
    return { type, [type]: { detail: 'auto', ...image } }
  })
}

function textPart(value: string): JsonObject {
  return { type: 'text', text: { value, annotations: [] } }
}
