import { badRequest } from '../failure.ts'
import { isObject, type JsonObject, listOf } from '../fields.ts'
import type { MockMessage } from '../prompt.ts'
import type { Item } from './items.ts'

/**
 * Items as the messages of a conversation: calls of tools are said by the assistant, their outputs
 * by a `tool`, and what was compacted is unfolded. The rest, such as reasoning, is left out.
 */
export function messagesOf(items: readonly Item[]): MockMessage[] {
  return items.flatMap((item): MockMessage[] => {
    switch (item.type) {
      case 'message':
        return [{ role: String(item['role']), text: textOf(item['content']), raw: item }]
      case 'function_call':
      case 'custom_tool_call':
        return [{ role: 'assistant', text: '', raw: item }]
      case 'function_call_output':
      case 'custom_tool_call_output':
        return [{ role: 'tool', text: textOf(item['output']), raw: item }]
      case 'compaction':
        return unfolded(item['encrypted_content'])
      default:
        return []
    }
  })
}

/** Refuses outputs of calls that were not made, and calls that were left without. */
export function checkCalls(items: readonly Item[]): void {
  const open = new Map<string, string>()
  for (const { type, call_id: id } of items) {
    if (typeof id !== 'string') continue
    const kind = kindOf(type)
    if (type === 'function_call' || type === 'custom_tool_call') open.set(id, kind)
    if (type !== 'function_call_output' && type !== 'custom_tool_call_output') continue
    if (open.delete(id)) continue
    throw badRequest(`No tool call found for ${kind} output with call_id ${id}.`, 'input', null)
  }
  for (const [id, kind] of open) {
    throw badRequest(`No tool output found for ${kind} ${id}.`, 'input', null)
  }
}

/** What takes the place of a conversation: its messages, unreadable to all but the mock. */
export function compacted(messages: readonly MockMessage[]): string {
  const brief = messages.map(({ role, text }) => ({ role, text }))
  return encoded(JSON.stringify(brief))
}

/** Text in a form that says nothing to a reader. */
export function encoded(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}

function unfolded(content: unknown): MockMessage[] {
  let parsed: unknown
  try {
    const bytes = Uint8Array.from(atob(String(content)), (char) => char.charCodeAt(0))
    parsed = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw badRequest(
      'The encrypted content could not be verified.',
      'input',
      'invalid_encrypted_content',
    )
  }
  return listOf(parsed)
    .filter(isObject)
    .map(({ role, text }) => ({
      role: String(role),
      text: String(text),
      raw: { type: 'message', role, content: [{ type: 'input_text', text }] },
    }))
}

function kindOf(type: string): string {
  return type.startsWith('custom') ? 'custom tool call' : 'function call'
}

/** The text of content or output: a string, or the text parts of a list. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .filter(isObject)
    .flatMap(({ text }: JsonObject) => (typeof text === 'string' ? [text] : []))
    .join('\n')
}
