import type { MockContext } from '../context.ts'
import { badRequest, Failure } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  missing,
  readObject,
  readString,
  required,
  wrongType,
} from '../fields.ts'
import type { MockMessage } from '../prompt.ts'
import { conversationItems } from './conversations.ts'
import { checkCalls, messagesOf } from './itemMessages.ts'
import { type Item, readInput } from './items.ts'
import { storedResponse } from './storedResponses.ts'

/** What a model reads before it answers. */
export interface ResponseContext {
  /** Items of the request. */
  readonly input: readonly Item[]
  /** Everything there is to read: items from before, then {@link input}. */
  readonly context: readonly Item[]
  /** Instructions and {@link context} as messages. */
  readonly messages: readonly MockMessage[]
  readonly conversation: string | undefined
  readonly previous: string | undefined
}

/** Reads what the model is to read. Counting tokens and compacting take the same fields. */
export function readContext(raw: JsonObject, mock: MockContext): ResponseContext {
  const input = readInput(raw, mock)
  const instructions = readString(raw, 'instructions')
  const conversation = readConversation(raw)
  const previous = readString(raw, 'previous_response_id')
  if (conversation !== undefined && previous !== undefined) {
    throw badRequest(
      "Mutually exclusive parameters: 'previous_response_id' and 'conversation'. Ensure you are only providing one of them.",
      null,
      'mutually_exclusive_parameters',
    )
  }
  const context = [...(conversation ? conversationItems(mock, conversation) : [])]
  if (previous !== undefined) context.push(...readPrevious(mock, previous))
  context.push(...input)
  if (context.length === 0 && readObject(raw, 'prompt') === undefined) throw missing('input')
  checkCalls(context)
  const system = { role: 'system', content: instructions }
  return {
    input,
    context,
    conversation,
    previous,
    messages: [
      ...(instructions === undefined ? [] : [{ role: 'system', text: instructions, raw: system }]),
      ...messagesOf(context),
    ],
  }
}

function readPrevious(mock: MockContext, id: string): readonly Item[] {
  const before = storedResponse(mock, id)
  if (before !== undefined) return [...before.context, ...before.output]
  throw new Failure(400, `Previous response with id '${id}' not found.`, {
    param: 'previous_response_id',
    code: 'previous_response_not_found',
  })
}

function readConversation(raw: JsonObject): string | undefined {
  const value = raw['conversation'] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  if (!isObject(value)) throw wrongType('conversation', 'a string or an object', value)
  return required(readString(value, 'id', 'conversation'), 'conversation.id')
}
