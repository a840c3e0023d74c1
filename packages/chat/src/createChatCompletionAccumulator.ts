import {
  type AddedChoice,
  addTo,
  type ChatCompletionSnapshot,
  type ChatCompletionUsageRule,
  startAccumulation,
} from './accumulation.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'
import type { CallState } from './toolCalls.ts'

/** Settings of {@link createChatCompletionAccumulator}. */
export interface ChatCompletionAccumulatorOptions {
  /**
   * How to read the `usage` of several chunks: `'sum'` adds them up, `'last'` is for servers that
   * repeat the running total.
   *
   * @defaultValue `'sum'`
   */
  readonly usage?: ChatCompletionUsageRule | undefined
}

/** A call of a function that has arrived whole. */
export interface FinishedFunctionCall {
  readonly type: 'function'
  /** Which answer called it. */
  readonly choice: number
  /** Which of the answer's calls it is. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly arguments: string
}

/** A call of a custom tool that has arrived whole. */
export interface FinishedCustomCall {
  readonly type: 'custom'
  /** Which answer called it. */
  readonly choice: number
  /** Which of the answer's calls it is. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly input: string
}

/** A tool call that has arrived whole, told apart by `type`. */
export type FinishedToolCall = FinishedFunctionCall | FinishedCustomCall

/** Puts a completion together, one chunk after the other. */
export interface ChatCompletionAccumulator {
  /** The completion so far: the one object that grows, so copy it to keep a state of it. */
  readonly completion: ChatCompletionSnapshot
  /** Adds a chunk. False, and nothing added, when it belongs to another completion. */
  addChunk(chunk: ChatCompletionChunk): boolean
  /** The text that the last chunk ended, of this answer or else the first that has one. */
  justFinishedContent(choice?: number): string | undefined
  /** The refusal that the last chunk ended, of this answer or else the first that has one. */
  justFinishedRefusal(choice?: number): string | undefined
  /** The tool call that the last chunk ended: the first of {@link justFinishedToolCalls}. */
  justFinishedToolCall(choice?: number): FinishedToolCall | undefined
  /** All tool calls that the last chunk ended, of this answer or else of all. */
  justFinishedToolCalls(choice?: number): FinishedToolCall[]
}

/**
 * Makes an accumulator: add the chunks of a stream as you read them, and it holds the completion
 * and tells what has just become complete.
 *
 * A text or refusal is complete when a chunk of its answer goes on with something else, or ends the
 * answer. A tool call is complete when its JSON is and the next piece is not its own, or at the end
 * of the answer: calls that arrive in turns are each reported once, and whole.
 *
 * @param options - How to count `usage`.
 * @returns An accumulator without chunks.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatCompletionAccumulator, streamChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * const accumulator = createChatCompletionAccumulator()
 * for await (const chunk of stream) {
 *   accumulator.addChunk(chunk)
 *   const content = accumulator.justFinishedContent()
 *   if (content !== undefined) console.log('All said:', content)
 *   for (const call of accumulator.justFinishedToolCalls()) console.log('Called:', call.name)
 * }
 * console.log(accumulator.completion.choices[0]?.finish_reason)
 * ```
 */
export function createChatCompletionAccumulator(
  options: ChatCompletionAccumulatorOptions = {},
): ChatCompletionAccumulator {
  const accumulation = startAccumulation(options.usage ?? 'sum')
  const { completion } = accumulation
  let added: AddedChoice[] = []

  function inChoice(index: number | undefined): AddedChoice[] {
    return index === undefined ? added : added.filter(({ choice }) => choice.index === index)
  }

  function justFinishedToolCalls(index?: number): FinishedToolCall[] {
    return inChoice(index).flatMap(({ choice, endedCalls }) =>
      endedCalls.map((call) => finishedCall(choice.index, call)),
    )
  }

  return {
    completion,
    addChunk(chunk) {
      if (completion.id && chunk.id && chunk.id !== completion.id) return false
      added = addTo(accumulation, chunk)
      return true
    },
    justFinishedContent(index) {
      const ended = inChoice(index).find(({ hasEndedContent }) => hasEndedContent)
      return ended?.choice.message.content ?? undefined
    },
    justFinishedRefusal(index) {
      const ended = inChoice(index).find(({ hasEndedRefusal }) => hasEndedRefusal)
      return ended?.choice.message.refusal ?? undefined
    },
    justFinishedToolCall: (index) => justFinishedToolCalls(index)[0],
    justFinishedToolCalls,
  }
}

/** A tool call on its own. */
export function finishedCall(choice: number, { index, call }: CallState): FinishedToolCall {
  const { id } = call
  return call.type === 'custom'
    ? { type: 'custom', choice, index, id, ...call.custom }
    : { type: 'function', choice, index, id, ...call.function }
}
