import type { MockContext } from './context.ts'
import { listOf } from './fields.ts'
import type { Prompt } from './prompt.ts'
import { type MockReply, usualReply } from './reply.ts'
import { countTokens, tokenize } from './tokens.ts'

/** A tool call with its arguments in the pieces a stream sends. */
export interface CallDraft {
  readonly id: string
  readonly type: 'function' | 'custom'
  readonly name: string
  readonly pieces: readonly string[]
}

/** What is said to a prompt, in the pieces a stream sends. */
export interface Draft {
  readonly field: 'content' | 'refusal'
  readonly pieces: readonly string[]
  readonly calls: readonly CallDraft[]
  /** Whether there was more to say than `maxTokens` allowed. */
  readonly cut: boolean
}

/** Makes one answer to a prompt: what the reply function says, else what the mock says. */
export async function makeDraft(prompt: Prompt, mock: MockContext, index = 0): Promise<Draft> {
  const own = await mock.reply?.(prompt.messages, prompt.raw)
  const reply = typeof own === 'string' ? { content: own } : own
  return draftOf(reply ?? usualReply(prompt, index), prompt, mock)
}

/**
 * Three tokens for each message and three for the start of the answer, as the API counts them; 85
 * for a picture, sound or file; text by {@link tokenize}.
 */
export function promptTokens({
  messages,
  tools,
  raw,
}: Pick<Prompt, 'messages' | 'tools' | 'raw'>): number {
  let count = 3
  for (const { text, raw: message } of messages) {
    count += 3 + countTokens(text)
    const called = message['tool_calls'] ?? message['arguments'] ?? message['input']
    if (called !== undefined) count += countTokens(JSON.stringify(called))
    count += 85 * listOf(message['content']).filter(isMedia).length
  }
  if (tools.length > 0) count += countTokens(JSON.stringify(raw['tools'] ?? tools))
  return count
}

export function draftTokens({ pieces, calls }: Draft): number {
  let count = pieces.length
  for (const call of calls) count += countTokens(call.name) + call.pieces.length
  return count
}

function isMedia(part: unknown): boolean {
  const { type } = Object(part) as { type?: unknown }
  return typeof type === 'string' && !/text$|^refusal$/.test(type)
}

function draftOf(reply: MockReply, prompt: Prompt, mock: MockContext): Draft {
  const field = reply.refusal === undefined ? 'content' : 'refusal'
  const text = cutAtStop(reply.refusal ?? reply.content ?? '', prompt.stop)
  let budget = prompt.maxTokens ?? Infinity
  const whole = tokenize(text)
  const pieces = whole.slice(0, budget)
  let cut = pieces.length < whole.length
  budget -= pieces.length

  const calls: CallDraft[] = []
  for (const call of reply.toolCalls ?? []) {
    const type = prompt.tools.find((tool) => tool.name === call.name)?.type ?? 'function'
    const written =
      typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments)
    const all = tokenize(written)
    budget -= countTokens(call.name)
    cut ||= all.length > budget
    if (budget < 0) break
    const kept = all.slice(0, budget)
    budget -= kept.length
    calls.push({ id: mock.nextId('call_', 24), type, name: call.name, pieces: kept })
  }
  return { field, pieces, calls, cut }
}

function cutAtStop(text: string, stops: readonly string[]): string {
  const ends = stops
    .filter((stop) => stop !== '')
    .map((stop) => text.indexOf(stop))
    .filter((end) => end >= 0)
  return text.slice(0, Math.min(text.length, ...ends))
}
