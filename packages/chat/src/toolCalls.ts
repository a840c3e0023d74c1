import type {
  ChatCompletionChunkToolCall,
  ChatCompletionMessage,
  ChatCompletionMessageToolCall,
} from './generated/types.gen.ts'
import { assign, insert } from './merge.ts'

/** A tool call as far as it has arrived. */
export interface CallState {
  /** Number of the call, as the server counts. */
  readonly index: number
  readonly call: ChatCompletionMessageToolCall
  /** The id is the server's, not ours. */
  hasId: boolean
  /** How many brackets of the arguments are open. */
  depth: number
  isInString: boolean
  isEscaped: boolean
  /** The arguments are whole: nothing can follow them. */
  isWhole: boolean
}

/** The tool calls of a message. */
export interface CallList {
  /** Tells it from the lists of other messages. */
  readonly name: string
  /** In the order of their numbers. */
  readonly states: CallState[]
  /** The newest call of each number that the server gave. */
  readonly byNumber: Map<number, CallState>
  /** The number that a piece without one goes on with. */
  last: number
  /** The calls that have not ended, oldest first. */
  readonly open: Set<CallState>
  /** What `message` has as `tool_calls`, from the first call on. */
  readonly calls: ChatCompletionMessageToolCall[]
  readonly message: ChatCompletionMessage
}

/** A piece of a tool call, and the call it went to. */
export interface CallPiece {
  readonly state: CallState
  readonly text: string
}

/** Adds a piece to its call, which it may be the first of. */
export function addPiece(list: CallList, piece: ChatCompletionChunkToolCall): CallPiece {
  const { index: _index, id, type: _type, function: named, custom, ...others } = piece
  const state = stateOf(list, piece)
  const { call } = state
  list.last = Math.max(0, piece.index ?? list.last)
  assign(call, others)
  // The first stays: some servers give each piece an id of its own.
  if (id && !state.hasId) {
    call.id = id
    state.hasId = true
  }
  const text = textOf(call.type === 'custom' ? custom?.input : named?.arguments)
  if (call.type === 'custom') {
    call.custom.name = nameOf(call.custom.name, custom?.name)
    call.custom.input += text
  } else {
    call.function.name = nameOf(call.function.name, named?.name)
    call.function.arguments += text
    scan(state, text)
  }
  return { state, text }
}

/** Takes the calls that have ended: all, or those that are whole and got nothing more. */
export function endCalls(list: CallList, pieces: readonly CallPiece[], all: boolean): CallState[] {
  if (list.open.size === 0) return []
  const active = new Set(pieces.map(({ state }) => state))
  const ended = [...list.open].filter((state) => all || (state.isWhole && !active.has(state)))
  for (const state of ended) list.open.delete(state)
  return ended
}

/** Some servers send a name in pieces, others repeat it with each piece. */
export function nameOf(name: string, piece: string | null | undefined): string {
  return !piece || piece === name ? name : name + piece
}

/** Some servers send arguments as the object itself. */
export function textOf(text: unknown): string {
  return typeof text === 'string' ? text : text ? JSON.stringify(text) : ''
}

function stateOf(list: CallList, piece: ChatCompletionChunkToolCall): CallState {
  const { byNumber, states, calls, message } = list
  // Null and absent at some servers, whatever the type says; -1 at others.
  const given = piece.index as number | null | undefined
  const number = Math.max(0, given ?? list.last)
  const known = byNumber.get(number)
  if (known && !startsAnother(known, piece)) return known

  // Some servers give each call the same number, or none.
  const index = known ? (states.at(-1)?.index ?? 0) + 1 : number
  // Without an id, a call could not be answered.
  const id = `call_${list.name}_${index}`
  const isCustom = piece.type === 'custom' || (!piece.type && !!piece.custom)
  const call: ChatCompletionMessageToolCall = isCustom
    ? { id, type: 'custom', custom: { name: '', input: '' } }
    : { id, type: 'function', function: { name: '', arguments: '' } }
  const state = {
    index,
    call,
    hasId: false,
    depth: 0,
    isInString: false,
    isEscaped: false,
    isWhole: false,
  }
  byNumber.set(number, state)
  list.open.add(state)
  const place = insert(states, state, (other) => other.index > index)
  calls.splice(place, 0, call)
  message.tool_calls = calls
  return state
}

/** Tells a piece of a call from the beginning of the next one under the same number. */
function startsAnother(
  { call, hasId, depth, isWhole }: CallState,
  { id, function: named, custom }: ChatCompletionChunkToolCall,
): boolean {
  const name = (named ?? custom)?.name
  if (!name) return false
  const isSameName = name === (call.type === 'custom' ? call.custom : call.function).name
  // An id that changes in the middle of the arguments means nothing.
  if (id && hasId && id !== call.id) return depth === 0 || !isSameName
  // Nothing can follow arguments that are whole, but for a name that is repeated.
  return isWhole && (!isSameName || textOf(named?.arguments).trim() !== '')
}

/** Follows the arguments to the bracket that closes them, one character once. */
function scan(state: CallState, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (state.isEscaped) state.isEscaped = false
    else if (state.isInString) {
      if (character === '\\') state.isEscaped = true
      else if (character === '"') state.isInString = false
    } else if (character === '"') state.isInString = true
    else if (character === '{' || character === '[') state.depth++
    else if ((character === '}' || character === ']') && --state.depth === 0) state.isWhole = true
  }
}
