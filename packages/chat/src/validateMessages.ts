import type { ChatCompletionMessageParam } from './generated/types.gen.ts'

/** A message or a part of one, whatever it may be. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Refuses messages whose content is neither text nor a list of parts, or whose parts carry other
 * content than their `type` says. Roles and types of parts that are not known pass.
 *
 * @param messages - Messages of a chat completion.
 * @throws TypeError that names the place, such as `messages[0].content[1]`.
 *
 * @example
 * ```ts
 * import { userMessage, validateMessages } from '@bonsai-ai/chat'
 *
 * validateMessages([userMessage('Say this is a test')])
 * ```
 */
export function validateMessages(messages: readonly ChatCompletionMessageParam[]): void {
  if (!Array.isArray(messages) || messages.length === 0)
    throw new TypeError('messages: a list of one message or more is needed')
  for (const [index, message] of messages.entries())
    validateContent(Object(message) as Fields, `messages[${index}]`)
}

function validateContent(message: Fields, place: string): void {
  const { role, content } = message
  if (typeof role !== 'string') throw new TypeError(`${place}: a role is needed`)
  // Beside calls, or after a refusal, a model says nothing.
  const needsContent = role !== 'assistant' && role !== 'function'
  if (typeof content === 'string' || (!needsContent && (content ?? undefined) === undefined)) return
  if (!Array.isArray(content) || content.length === 0)
    throw new TypeError(`${place}.content: text, or a list of parts is needed`)
  for (const [index, part] of content.entries())
    validatePart(Object(part) as Fields, `${place}.content[${index}]`)
}

/** Each type of part has its content in a field of the same name. */
const contentFields = ['text', 'image_url', 'input_audio', 'file', 'refusal']

function validatePart(part: Fields, place: string): void {
  const { type } = part
  if (typeof type !== 'string') throw new TypeError(`${place}: a type is needed`)
  if (!contentFields.includes(type)) return
  if ((part[type] ?? undefined) === undefined)
    throw new TypeError(`${place}: a part of type ${type} needs ${type}`)
  const other = contentFields.find((name) => name !== type && part[name] !== undefined)
  if (other) throw new TypeError(`${place}: a part of type ${type} cannot have ${other} as well`)
}
