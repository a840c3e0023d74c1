import type { MockContext } from '../context.ts'
import { type CallDraft, type Draft, draftTokens, makeDraft, promptTokens } from '../draft.ts'
import type { JsonObject } from '../fields.ts'
import { logprobOf, type TokenLogprob } from '../logprobs.ts'
import { lastOf } from '../reply.ts'
import { countTokens, tokenize } from '../tokens.ts'
import { encoded } from './itemMessages.ts'
import { type Item, itemId } from './items.ts'
import type { ResponseBody } from './responseBody.ts'

/** One item of the output: as it is in the end, and in the pieces a stream sends. */
export interface OutputDraft {
  readonly kind: 'reasoning' | 'content' | 'refusal' | 'function' | 'custom'
  readonly item: Item
  readonly pieces: readonly string[]
}

/** Everything there is to say, before it is written as JSON or as a stream. */
export interface ResponseOutput {
  readonly items: readonly OutputDraft[]
  /** Whether `max_output_tokens` left something unsaid. */
  readonly cut: boolean
  readonly usage: JsonObject & { readonly total_tokens: number }
}

/** Makes the output of a response: reasoning where it is asked for, then text and calls of tools. */
export async function makeOutput(body: ResponseBody, mock: MockContext): Promise<ResponseOutput> {
  const thought = body.reasoning === undefined ? '' : thoughtOf(body)
  const reasoned = Math.min(countTokens(thought), body.maxTokens ?? Infinity)
  const maxTokens = body.maxTokens === undefined ? undefined : body.maxTokens - reasoned
  const draft = await makeDraft({ ...body, maxTokens }, mock)
  const input = promptTokens(body)
  const output = reasoned + draftTokens(draft)
  return {
    items: [
      ...reasoningOf(body, thought, mock),
      ...messageOf(draft, body, mock),
      ...callsOf(draft, mock),
    ],
    cut: draft.cut,
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: reasoned },
      total_tokens: input + output,
    },
  }
}

/** Log probabilities of pieces, where they are asked for. */
export function logprobsOf(
  pieces: readonly string[],
  { logprobs }: ResponseBody,
): readonly TokenLogprob[] {
  return logprobs === undefined ? [] : pieces.map((piece) => logprobOf(piece, logprobs))
}

function thoughtOf({ messages }: ResponseBody): string {
  const said = lastOf(messages, 'user')
  const words = said.split(/\s+/u).filter((word) => word !== '').length
  return `**Reading the request**\n\nThe user wrote ${words} ${words === 1 ? 'word' : 'words'}. I answer in kind.`
}

function reasoningOf(body: ResponseBody, thought: string, mock: MockContext): OutputDraft[] {
  if (body.reasoning === undefined) return []
  const { summarized, encrypted } = body.reasoning
  const item: Item = {
    id: itemId(mock, 'reasoning'),
    type: 'reasoning',
    summary: summarized ? [{ type: 'summary_text', text: thought }] : [],
    ...(encrypted ? { encrypted_content: encoded(thought) } : {}),
  }
  return [{ kind: 'reasoning', item, pieces: summarized ? tokenize(thought) : [] }]
}

function messageOf(draft: Draft, body: ResponseBody, mock: MockContext): OutputDraft[] {
  const { field, pieces, calls, cut } = draft
  if (pieces.length === 0 && (calls.length > 0 || cut)) return []
  const text = pieces.join('')
  const part =
    field === 'refusal'
      ? { type: 'refusal', refusal: text }
      : { type: 'output_text', text, annotations: [], logprobs: logprobsOf(pieces, body) }
  const item: Item = {
    id: itemId(mock, 'message'),
    type: 'message',
    status: cut && calls.length === 0 ? 'incomplete' : 'completed',
    role: 'assistant',
    content: [part],
  }
  return [{ kind: field, item, pieces }]
}

function callsOf({ calls, cut }: Draft, mock: MockContext): OutputDraft[] {
  return calls.map(({ id, type, name, pieces }: CallDraft, index) => {
    const itemType = type === 'function' ? 'function_call' : 'custom_tool_call'
    const item: Item = {
      id: itemId(mock, itemType),
      type: itemType,
      status: cut && index === calls.length - 1 ? 'incomplete' : 'completed',
      call_id: id,
      name,
      [type === 'function' ? 'arguments' : 'input']: pieces.join(''),
    }
    return { kind: type, item, pieces }
  })
}
