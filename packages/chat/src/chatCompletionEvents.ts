import { type TruncationOptions, untilCut, withSource } from '@bonsai-ai/core'
import {
  type AddedChoice,
  addTo,
  type ChatCompletionChoiceSnapshot,
  type ChatCompletionSnapshot,
  settle,
  startAccumulation,
} from './accumulation.ts'
import {
  type FinishedCustomCall,
  type FinishedFunctionCall,
  finishedCall,
} from './createChatCompletionAccumulator.ts'
import type { ChatCompletionChunk, ChatCompletionTokenLogprob } from './generated/types.gen.ts'
import type { CallState } from './toolCalls.ts'

/** A chunk as it came, and the completion with it. */
export interface ChatCompletionChunkEvent {
  readonly type: 'chunk'
  readonly chunk: ChatCompletionChunk
  /** The completion so far: the one object that grows, so copy it to keep a state of it. */
  readonly snapshot: ChatCompletionSnapshot
}

/** A piece of text or of a refusal. */
export interface ChatCompletionTextDeltaEvent<Type = 'content.delta' | 'refusal.delta'> {
  readonly type: Type
  /** Which answer it belongs to. */
  readonly choice: number
  readonly delta: string
  /** All of it so far. */
  readonly snapshot: string
}

/** The whole text of an answer. */
export interface ChatCompletionContentDoneEvent {
  readonly type: 'content.done'
  /** Which answer it belongs to. */
  readonly choice: number
  readonly content: string
}

/** A whole refusal. */
export interface ChatCompletionRefusalDoneEvent {
  readonly type: 'refusal.done'
  /** Which answer it belongs to. */
  readonly choice: number
  readonly refusal: string
}

/** A piece of a tool call: of a function's arguments, or of a custom tool's input. */
export interface ChatCompletionToolCallDeltaEvent<
  Type = 'tool_calls.function.arguments.delta' | 'tool_calls.custom.input.delta',
> {
  readonly type: Type
  /** Which answer it belongs to. */
  readonly choice: number
  /** Which of the answer's calls it belongs to. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly delta: string
  /** All of it so far. */
  readonly snapshot: string
}

/** A whole call of a function. */
export interface ChatCompletionFunctionCallDoneEvent extends Omit<FinishedFunctionCall, 'type'> {
  readonly type: 'tool_calls.function.arguments.done'
}

/** A whole call of a custom tool. */
export interface ChatCompletionCustomCallDoneEvent extends Omit<FinishedCustomCall, 'type'> {
  readonly type: 'tool_calls.custom.input.done'
}

/** Log probabilities of further tokens. */
export interface ChatCompletionLogprobsDeltaEvent<
  Type = 'logprobs.content.delta' | 'logprobs.refusal.delta',
> {
  readonly type: Type
  /** Which answer they belong to. */
  readonly choice: number
  readonly delta: readonly ChatCompletionTokenLogprob[]
  /** All of them so far: the one list that grows, so copy it to keep a state of it. */
  readonly snapshot: readonly ChatCompletionTokenLogprob[]
}

/** Log probabilities of all tokens. */
export interface ChatCompletionLogprobsDoneEvent<
  Type = 'logprobs.content.done' | 'logprobs.refusal.done',
> {
  readonly type: Type
  /** Which answer they belong to. */
  readonly choice: number
  readonly logprobs: readonly ChatCompletionTokenLogprob[]
}

/** The completion, the last event. */
export interface ChatCompletionDoneEvent {
  readonly type: 'completion.done'
  /** Whole, unless the stream was cut off and `allowTruncated` let it pass. */
  readonly completion: ChatCompletionSnapshot
}

/** What happens in a stream, told apart by `type`. */
export type ChatCompletionEvent =
  | ChatCompletionChunkEvent
  | ChatCompletionTextDeltaEvent<'content.delta'>
  | ChatCompletionTextDeltaEvent<'refusal.delta'>
  | ChatCompletionContentDoneEvent
  | ChatCompletionRefusalDoneEvent
  | ChatCompletionToolCallDeltaEvent<'tool_calls.function.arguments.delta'>
  | ChatCompletionToolCallDeltaEvent<'tool_calls.custom.input.delta'>
  | ChatCompletionFunctionCallDoneEvent
  | ChatCompletionCustomCallDoneEvent
  | ChatCompletionLogprobsDeltaEvent<'logprobs.content.delta'>
  | ChatCompletionLogprobsDeltaEvent<'logprobs.refusal.delta'>
  | ChatCompletionLogprobsDoneEvent<'logprobs.content.done'>
  | ChatCompletionLogprobsDoneEvent<'logprobs.refusal.done'>
  | ChatCompletionDoneEvent

/**
 * Turns a stream into events that say what happens: each piece with all before it, and each part
 * once more when it is whole.
 *
 * Texts, refusals and log probabilities are done when their answer is. A tool call is done when its
 * JSON is and the next piece is not its own, or when the answer is. A stream that was cut off has
 * no done events for what is not whole.
 *
 * @param stream - The chunks: what `streamChatCompletion` resolves with, or any other source.
 * @param options - `allowTruncated` takes a stream that was cut off for done.
 * @returns The events. Leaving the loop ends the stream.
 * @throws `StreamError` for a stream that was cut off, with the completion so far as `partial`;
 * what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { chatCompletionEvents, streamChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * for await (const event of chatCompletionEvents(stream)) {
 *   if (event.type === 'content.delta') console.log(event.snapshot)
 *   if (event.type === 'tool_calls.function.arguments.done') console.log(event.name)
 *   if (event.type === 'completion.done') console.log(event.completion.usage)
 * }
 * ```
 */
export function chatCompletionEvents(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: TruncationOptions = {},
): AsyncGenerator<ChatCompletionEvent, void, undefined> {
  return withSource(stream, readEvents(stream, options))
}

async function* readEvents(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: TruncationOptions,
): AsyncGenerator<ChatCompletionEvent, void, undefined> {
  const accumulation = startAccumulation('last')
  const { completion, choices } = accumulation
  const done = new Set<ChatCompletionChoiceSnapshot>()
  const chunks = untilCut(stream, options, (isDone) => settle(accumulation, isDone))
  for await (const chunk of chunks) {
    const added = addTo(accumulation, chunk)
    yield { type: 'chunk', chunk, snapshot: completion }
    for (const part of added) {
      const { choice } = part
      yield* deltasOf(part)
      for (const call of part.endedCalls) yield doneCall(choice.index, call)
      if (!choice.finish_reason || done.has(choice)) continue
      done.add(choice)
      yield* doneParts(choice)
    }
  }
  // What had no `finish_reason` ends with the stream.
  for (const { choice, calls } of choices.values()) {
    for (const call of calls.open) yield doneCall(choice.index, call)
    if (!done.has(choice)) yield* doneParts(choice)
  }
  yield { type: 'completion.done', completion }
}

function* deltasOf(part: AddedChoice): Generator<ChatCompletionEvent> {
  const { delta, logprobs, pieces } = part
  const { index: choice, message, logprobs: all } = part.choice
  const { content, refusal } = message
  if (delta.content && content)
    yield { type: 'content.delta', choice, delta: delta.content, snapshot: content }
  if (delta.refusal && refusal)
    yield { type: 'refusal.delta', choice, delta: delta.refusal, snapshot: refusal }
  if (logprobs?.content && all?.content)
    yield {
      type: 'logprobs.content.delta',
      choice,
      delta: logprobs.content,
      snapshot: all.content,
    }
  if (logprobs?.refusal && all?.refusal)
    yield {
      type: 'logprobs.refusal.delta',
      choice,
      delta: logprobs.refusal,
      snapshot: all.refusal,
    }
  for (const { state, text } of pieces) {
    const { index, call } = state
    const { id } = call
    yield call.type === 'custom'
      ? {
          type: 'tool_calls.custom.input.delta',
          choice,
          index,
          id,
          name: call.custom.name,
          delta: text,
          snapshot: call.custom.input,
        }
      : {
          type: 'tool_calls.function.arguments.delta',
          choice,
          index,
          id,
          name: call.function.name,
          delta: text,
          snapshot: call.function.arguments,
        }
  }
}

function* doneParts(part: ChatCompletionChoiceSnapshot): Generator<ChatCompletionEvent> {
  const { index: choice, message, logprobs } = part
  const { content, refusal } = message
  if (content) yield { type: 'content.done', choice, content }
  if (refusal) yield { type: 'refusal.done', choice, refusal }
  if (logprobs?.content) yield { type: 'logprobs.content.done', choice, logprobs: logprobs.content }
  if (logprobs?.refusal) yield { type: 'logprobs.refusal.done', choice, logprobs: logprobs.refusal }
}

function doneCall(choice: number, state: CallState): ChatCompletionEvent {
  const call = finishedCall(choice, state)
  return call.type === 'custom'
    ? { ...call, type: 'tool_calls.custom.input.done' }
    : { ...call, type: 'tool_calls.function.arguments.done' }
}
