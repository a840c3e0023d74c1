import { isObject, listOf } from './fields.ts'
import type { MockMessage, Prompt, Tool } from './prompt.ts'
import { hash } from './random.ts'
import { schemaValue } from './schemaValue.ts'

/** One call of a tool in a {@link MockReply}. */
export interface MockToolCall {
  readonly name: string
  /** Sent as JSON; a string is sent as it is. */
  readonly arguments: unknown
}

/** What the assistant says. */
export interface MockReply {
  readonly content?: string | undefined
  readonly refusal?: string | undefined
  readonly toolCalls?: readonly MockToolCall[] | undefined
}

/**
 * Decides what the assistant says. Called once for each answer: each choice of a chat completion,
 * each response, each turn of a run.
 *
 * @param messages - The conversation.
 * @param body - The whole request body.
 * @returns Text, a reply, or `undefined` to leave the answer to the mock.
 */
export type ReplyFunction = (
  messages: readonly MockMessage[],
  body: Readonly<Record<string, unknown>>,
) => string | MockReply | undefined | Promise<string | MockReply | undefined>

/** The mock's own answer: calls the tools it is offered, writes the JSON it is asked for, or talks. */
export function usualReply(prompt: Prompt, index: number): MockReply {
  const { messages, toolChoice } = prompt
  const said = lastOf(messages, 'user')
  const results = trailingResults(messages)
  const mustCall = toolChoice.mode === 'required' || toolChoice.mode === 'named'
  if (mustCall || (toolChoice.mode === 'auto' && results.length === 0)) {
    const tools = chosenTools(toolChoice.tools, said, prompt.parallelToolCalls)
    return { toolCalls: tools.map((tool) => callOf(tool, said)) }
  }
  const text = results.length > 0 ? report(results, messages) : talk(prompt, said, index)
  if (prompt.jsonSchema === undefined) return { content: text }
  const json = schemaValue(prompt.jsonSchema, said)
  const empty = isObject(json) && Object.keys(json).length === 0
  return { content: JSON.stringify(empty ? { answer: text } : json) }
}

/** Text of the last message of a role. */
export function lastOf(messages: readonly MockMessage[], role: string): string {
  return [...messages].reverse().find((message) => message.role === role)?.text ?? ''
}

/** Tool messages at the end of the conversation. */
function trailingResults(messages: readonly MockMessage[]): readonly MockMessage[] {
  let start = messages.length
  while (messages[start - 1]?.role === 'tool') start -= 1
  return messages.slice(start)
}

/** The tools whose name the user's words mention, else the first. */
function chosenTools(tools: readonly Tool[], said: string, parallel: boolean): readonly Tool[] {
  const words = new Set(wordsOf(said))
  const mentioned = tools.filter(({ name }) => wordsOf(name).some((word) => words.has(word)))
  const chosen = mentioned.length > 0 ? mentioned : tools.slice(0, 1)
  return parallel ? chosen : chosen.slice(0, 1)
}

function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  return apart.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3)
}

function callOf(tool: Tool, said: string): MockToolCall {
  return {
    name: tool.name,
    arguments: tool.type === 'custom' ? said : schemaValue(tool.parameters, said),
  }
}

function report(results: readonly MockMessage[], messages: readonly MockMessage[]): string {
  const names = new Map(messages.flatMap(({ raw }) => calledNames(raw)))
  return results
    .map(({ raw, text }) => {
      // An id that is no string is no key either.
      const name = names.get((raw['tool_call_id'] ?? raw['call_id']) as string) ?? 'the tool'
      return `According to ${name}: ${spoken(text)}.`
    })
    .join(' ')
}

/** Ids and names of the calls in a message of chat, or in an item of a response. */
function calledNames(message: Readonly<Record<string, unknown>>): [string, string][] {
  const { name, call_id: id } = message
  if (typeof name === 'string' && typeof id === 'string') return [[id, name]]
  return listOf(message['tool_calls'])
    .filter(isObject)
    .flatMap((call): [string, string][] => {
      const called = isObject(call['custom']) ? call['custom'] : call['function']
      return isObject(called) ? [[String(call['id']), String(called['name'])]] : []
    })
}

/** A flat JSON object as `name value, name value`; anything else as it stands. */
function spoken(result: string): string {
  try {
    const parsed: unknown = JSON.parse(result)
    if (!isObject(parsed)) return result
    return Object.entries(parsed)
      .map(([key, item]) => `${key} ${typeof item === 'string' ? item : JSON.stringify(item)}`)
      .join(', ')
  } catch {
    return result
  }
}

function talk(prompt: Prompt, said: string, index: number): string {
  const asked = /^\s*(?:please\s+)?(?:say|repeat|echo)[\s:]+(.+?)\s*$/isu.exec(said)?.[1]
  if (asked !== undefined) {
    const bare = asked.replace(/^["“'](.*)["”']([.!?]?)$/su, '$1$2')
    const sentence = bare.charAt(0).toUpperCase() + bare.slice(1)
    return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
  }
  const openings = ['You wrote', 'You said', 'I read', 'Your message was']
  const pick = (hash(said) + (prompt.seed ?? 0) + index) % openings.length
  const opening = openings[Math.abs(pick)] ?? 'You wrote'
  const quote = said.length > 280 ? `${said.slice(0, 280)}…` : said
  const words = said.split(/\s+/u).filter((word) => word !== '').length
  return (
    `${opening}: “${quote}” That is ${words} ${words === 1 ? 'word' : 'words'}. ` +
    'I am a mock, so this answer was made by a few lines of code and not by a model, ' +
    'but it arrives the way a real one does: piece by piece, counted and signed.'
  )
}
