import type { ChatCompletionBody } from './chatCompletionBody.ts'
import type { MockContext } from './context.ts'
import { hash } from './random.ts'
import { type MockReply, usualReply } from './reply.ts'
import { countTokens, tokenize } from './tokens.ts'

export type FinishReason = 'stop' | 'length' | 'tool_calls'

/** A tool call with its arguments in the pieces a stream sends. */
export interface CallDraft {
  readonly id: string
  readonly type: 'function' | 'custom'
  readonly name: string
  readonly pieces: readonly string[]
}

/** One choice, in the pieces a stream sends. */
export interface ChoiceDraft {
  readonly field: 'content' | 'refusal'
  readonly pieces: readonly string[]
  readonly calls: readonly CallDraft[]
  readonly finishReason: FinishReason
}

export interface Usage {
  readonly prompt_tokens: number
  readonly completion_tokens: number
  readonly total_tokens: number
  readonly prompt_tokens_details: { readonly cached_tokens: number; readonly audio_tokens: number }
  readonly completion_tokens_details: {
    readonly reasoning_tokens: number
    readonly audio_tokens: number
    readonly accepted_prediction_tokens: number
    readonly rejected_prediction_tokens: number
  }
}

export interface Logprob {
  readonly token: string
  readonly logprob: number
  readonly bytes: readonly number[]
}

export interface TokenLogprob extends Logprob {
  readonly top_logprobs: readonly Logprob[]
}

/** What is the same in a completion and in each of its chunks. */
export interface CompletionHead {
  readonly id: string
  readonly created: number
  readonly model: string
  readonly service_tier: 'default'
  readonly system_fingerprint: string
}

/** Everything there is to say, before it is written as JSON or as a stream. */
export interface Answer {
  readonly head: CompletionHead
  readonly choices: readonly ChoiceDraft[]
  readonly usage: Usage
}

/** Makes the answer to a request. */
export async function makeAnswer(body: ChatCompletionBody, mock: MockContext): Promise<Answer> {
  const head: CompletionHead = {
    id: mock.nextId('chatcmpl-', 29),
    created: Math.floor(mock.now() / 1000),
    model: body.model,
    service_tier: 'default',
    system_fingerprint: `fp_${hash(body.model).toString(16).padStart(8, '0')}`,
  }
  const choices: ChoiceDraft[] = []
  for (let index = 0; index < body.n; index += 1) {
    // One after the other: a reply function sees the choices in order.
    const own = await mock.reply?.(body.messages, body.raw)
    const reply = typeof own === 'string' ? { content: own } : own
    choices.push(draftOf(reply ?? usualReply(body, index), body, mock))
  }
  return { head, choices, usage: usageOf(body, choices) }
}

/** Log probabilities of a piece: plausible, and the same each time. */
export function logprobOf(token: string, alternatives: number): TokenLogprob {
  const own = entry(token, -(hash(token) % 1000) / 2000)
  const others = Array.from({ length: Math.max(0, alternatives - 1) }, (_, index) =>
    entry(`${token}${'~'.repeat(index + 1)}`, own.logprob - 1 - index),
  )
  return { ...own, top_logprobs: alternatives > 0 ? [own, ...others] : [] }
}

function entry(token: string, logprob: number): Logprob {
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] }
}

function draftOf(reply: MockReply, body: ChatCompletionBody, mock: MockContext): ChoiceDraft {
  const field = reply.refusal === undefined ? 'content' : 'refusal'
  const text = cutAtStop(reply.refusal ?? reply.content ?? '', body.stop)
  let budget = body.maxTokens ?? Infinity
  const whole = tokenize(text)
  const pieces = whole.slice(0, budget)
  let cut = pieces.length < whole.length
  budget -= pieces.length

  const calls: CallDraft[] = []
  for (const call of reply.toolCalls ?? []) {
    const type = body.tools.find((tool) => tool.name === call.name)?.type ?? 'function'
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
  // The API says `stop` where the request itself named the function.
  const called = calls.length > 0 && body.toolChoice.mode !== 'named'
  return { field, pieces, calls, finishReason: cut ? 'length' : called ? 'tool_calls' : 'stop' }
}

function cutAtStop(text: string, stops: readonly string[]): string {
  const ends = stops
    .filter((stop) => stop !== '')
    .map((stop) => text.indexOf(stop))
    .filter((end) => end >= 0)
  return text.slice(0, Math.min(text.length, ...ends))
}

/**
 * Three tokens for each message and three for the start of the answer, as the API counts them; 85
 * for a picture, sound or file; text by {@link tokenize}.
 */
function usageOf(body: ChatCompletionBody, choices: readonly ChoiceDraft[]): Usage {
  let prompt = 3
  for (const { text, raw } of body.messages) {
    prompt += 3 + countTokens(text)
    if (raw['tool_calls'] !== undefined) prompt += countTokens(JSON.stringify(raw['tool_calls']))
    if (Array.isArray(raw['content'])) {
      prompt +=
        85 * raw['content'].filter(({ type }) => type !== 'text' && type !== 'refusal').length
    }
  }
  if (body.tools.length > 0) prompt += countTokens(JSON.stringify(body.raw['tools']))

  let completion = 0
  for (const { pieces, calls } of choices) {
    completion += pieces.length
    for (const call of calls) completion += countTokens(call.name) + call.pieces.length
  }
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}
