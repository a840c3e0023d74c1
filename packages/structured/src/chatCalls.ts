import type {
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessage,
  ChatCompletionMessageToolCall,
} from '@bonsai-ai/chat'
import { ParseError, responseOf } from '@bonsai-ai/core'
import { argumentsText } from './argumentsText.ts'
import { callId } from './callId.ts'
import type { ToolCall } from './toolCalls.ts'

/** A call as we have it, and as the API says it. */
export interface ChatCall {
  readonly call: ToolCall
  readonly raw: ChatCompletionMessageToolCall
}

/** What compatible servers make of a call. */
interface SentCall {
  readonly id?: string | null
  readonly type?: string | null
  readonly function?: { readonly name?: string; readonly arguments?: unknown } | null
  readonly custom?: { readonly name?: string; readonly input?: string | null } | null
}

/** The message of a completion. */
export function messageOf(completion: ChatCompletion): ChatCompletionMessage {
  // Compatible servers send what they like.
  const { choices } = Object(completion) as Partial<ChatCompletion>
  const message = choices?.[0]?.message as ChatCompletionMessage | null | undefined
  if (message) return message
  const response = responseOf(Object(completion) as object) ?? new Response()
  const text = JSON.stringify(completion)
  throw new ParseError('POST /chat/completions', response, text, 'a message')
}

/** The calls of a message, each with an id. */
export function callsOf(message: ChatCompletionMessage): ChatCall[] {
  const ids = new Set<string>()
  const { tool_calls: calls } = message as { tool_calls?: unknown }
  if (!Array.isArray(calls)) return []
  return calls.flatMap((entry: unknown): ChatCall[] => {
    if (Object(entry) !== entry) return []
    const sent = entry as SentCall
    const id = callId(sent.id, ids)
    if (sent.type === 'custom') {
      const { name = '', input } = sent.custom ?? {}
      const custom = { ...sent.custom, name, input: input ?? '' }
      const call = { type: 'custom', id, name, input: custom.input } as const
      return [{ call, raw: { ...sent, type: 'custom', id, custom } }]
    }
    const { name = '', arguments: written } = sent.function ?? {}
    const json = argumentsText(written)
    const named = { ...sent.function, name, arguments: json }
    const call = { type: 'function', id, name, arguments: json } as const
    return [{ call, raw: { ...sent, type: 'function', id, function: named } }]
  })
}

/** What to send back of a message: not what only the server says, nor nulls, which some refuse. */
export function asParam(
  message: ChatCompletionMessage,
  calls: readonly ChatCall[],
): ChatCompletionAssistantMessageParam {
  const { content, audio, annotations: _annotations, tool_calls: _calls, ...sent } = message
  const rest = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null))
  return {
    ...rest,
    role: 'assistant',
    content: content ?? null,
    ...(audio && { audio: { id: audio.id } }),
    ...(calls.length > 0 && { tool_calls: calls.map(({ raw }) => raw) }),
  }
}
