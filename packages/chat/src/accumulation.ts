import { deltaOf, type SentChoice } from './deltaOf.ts'
import { assign, extend, insert, push, sumOf } from './merge.ts'
import {
  addPiece,
  type CallList,
  type CallPiece,
  type CallState,
  endCalls,
  nameOf,
  textOf,
} from './toolCalls.ts'
import type {
  ChatCompletion,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionChunkDelta,
  ChatCompletionFinishReason,
  ChatCompletionLogprobs,
  ChatCompletionMessage,
} from './generated/types.gen.ts'

/** An answer as far as it has arrived. */
export interface ChatCompletionChoiceSnapshot extends Omit<ChatCompletionChoice, 'finish_reason'> {
  /** Null until the answer has ended. */
  finish_reason: ChatCompletionFinishReason | null
}

/** A completion as far as it has arrived. */
export interface ChatCompletionSnapshot extends Omit<ChatCompletion, 'choices'> {
  choices: ChatCompletionChoiceSnapshot[]
}

/** How to read the `usage` of several chunks: as parts of it, or as what it has come to. */
export type ChatCompletionUsageRule = 'sum' | 'last'

/** An answer and what is known of its progress. */
export interface ChoiceState {
  readonly choice: ChatCompletionChoiceSnapshot
  readonly calls: CallList
  isContentOpen: boolean
  isRefusalOpen: boolean
}

/** What a chunk added to one answer, and what it ended there. */
export interface AddedChoice {
  readonly choice: ChatCompletionChoiceSnapshot
  readonly delta: ChatCompletionChunkDelta
  readonly logprobs: ChatCompletionLogprobs | null | undefined
  readonly pieces: readonly CallPiece[]
  readonly hasEndedContent: boolean
  readonly hasEndedRefusal: boolean
  readonly endedCalls: readonly CallState[]
}

/** A completion that grows with each chunk. */
export interface Accumulation {
  readonly completion: ChatCompletionSnapshot
  readonly choices: Map<number, ChoiceState>
  readonly usage: ChatCompletionUsageRule
}

/** Starts a completion that has nothing yet. */
export function startAccumulation(usage: ChatCompletionUsageRule): Accumulation {
  const completion: ChatCompletionSnapshot = {
    id: '',
    choices: [],
    created: 0,
    model: '',
    object: 'chat.completion',
  }
  return { completion, choices: new Map(), usage }
}

/** Adds a chunk. Its arrays and objects are copied where they will grow. */
export function addTo(accumulation: Accumulation, chunk: ChatCompletionChunk): AddedChoice[] {
  const { completion } = accumulation
  const { choices, usage, object: _object, obfuscation: _obfuscation, ...rest } = chunk
  assign(completion, rest)
  if (usage) {
    if (accumulation.usage === 'sum') completion.usage = sumOf(completion.usage, usage)
    else completion.usage = usage
  }
  // Null and absent at some servers, whatever the type says.
  return ((choices ?? []) as SentChoice[]).map((choice, position) => {
    const { index, delta: _delta, message: _message, logprobs, finish_reason, ...others } = choice
    const state = choiceOf(accumulation, index ?? position)
    assign(state.choice, others)
    if (finish_reason) state.choice.finish_reason = finish_reason
    addLogprobs(state.choice, logprobs)
    return addDelta(state, deltaOf(choice), logprobs, !!finish_reason)
  })
}

/**
 * Tells whether every answer has come to its end, and gives it what a server may have left out.
 *
 * @param isDone - Whether the server has said that the stream is complete.
 */
export function settle(
  { completion, choices }: Accumulation,
  isDone: boolean,
): { isWhole: boolean; partial: ChatCompletionSnapshot } {
  let isWhole = choices.size > 0
  for (const { choice, calls } of choices.values()) {
    const { message } = choice
    // Spoken answers may end with nothing but the audio's time of expiry.
    if (isDone || message.audio?.expires_at)
      choice.finish_reason ??= calls.states.length > 0 ? 'tool_calls' : 'stop'
    if (!choice.finish_reason) isWhole = false
  }
  return { isWhole, partial: completion }
}

function choiceOf({ completion, choices }: Accumulation, index: number): ChoiceState {
  let state = choices.get(index)
  if (state) return state
  const choice: ChatCompletionChoiceSnapshot = {
    index,
    finish_reason: null,
    logprobs: null,
    message: { role: 'assistant', content: null, refusal: null },
  }
  const { message } = choice
  const calls: CallList = {
    name: `${completion.id}_${index}`,
    states: [],
    byNumber: new Map(),
    last: 0,
    open: new Set(),
    calls: [],
    message,
  }
  state = { choice, calls, isContentOpen: false, isRefusalOpen: false }
  choices.set(index, state)
  insert(completion.choices, choice, (other) => other.index > index)
  return state
}

function addLogprobs(
  choice: ChatCompletionChoiceSnapshot,
  logprobs: ChatCompletionLogprobs | null | undefined,
): void {
  if (!logprobs) return
  const { content, refusal, ...others } = logprobs
  const all = (choice.logprobs ??= { content: null, refusal: null })
  assign(all, others)
  if (content) push((all.content ??= []), content)
  if (refusal) push((all.refusal ??= []), refusal)
}

/** Adds all that is not a tool call. */
function addToMessage(message: ChatCompletionMessage, delta: ChatCompletionChunkDelta): void {
  const { role, content, refusal, audio, function_call, tool_calls: _, ...others } = delta
  // The type allows more than a server says here.
  if (role) message.role = role as 'assistant'
  if (typeof content === 'string') message.content = (message.content ?? '') + content
  if (refusal) message.refusal = (message.refusal ?? '') + refusal
  if (audio) {
    const { id, data, transcript, ...rest } = audio
    const all = (message.audio ??= { id: '', data: '', transcript: '', expires_at: 0 })
    if (id) all.id = id
    all.data += data ?? ''
    all.transcript += transcript ?? ''
    assign(all, rest)
  }
  if (function_call) {
    const call = (message.function_call ??= { name: '', arguments: '' })
    call.name = nameOf(call.name, function_call.name)
    call.arguments += textOf(function_call.arguments)
  }
  // What compatible servers add, reasoning for one.
  extend(message, others)
}

function addDelta(
  state: ChoiceState,
  delta: ChatCompletionChunkDelta,
  logprobs: ChatCompletionLogprobs | null | undefined,
  hasEnded: boolean,
): AddedChoice {
  const { choice, calls, isContentOpen, isRefusalOpen } = state
  const { content, refusal, tool_calls } = delta
  addToMessage(choice.message, delta)
  const pieces = (tool_calls ?? []).map((piece) => addPiece(calls, piece))

  // Some servers put an empty text beside everything else.
  const hasRefusal = !!refusal
  const hasContent = !!content || (content === '' && !hasRefusal && pieces.length === 0)
  state.isContentOpen = hasContent && !hasEnded
  state.isRefusalOpen = hasRefusal && !hasEnded
  return {
    choice,
    delta,
    logprobs,
    pieces,
    hasEndedContent: (isContentOpen || hasContent) && !state.isContentOpen,
    hasEndedRefusal: (isRefusalOpen || hasRefusal) && !state.isRefusalOpen,
    endedCalls: endCalls(calls, pieces, hasEnded),
  }
}
