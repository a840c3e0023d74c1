import type { JsonObject } from './fields.ts'

/** One message of a conversation, as far as the mock reads it. */
export interface MockMessage {
  readonly role: string
  /** Text of the message, its text parts joined. */
  readonly text: string
  /** The message, or the item of a response, as it was sent. */
  readonly raw: Readonly<Record<string, unknown>>
}

export interface Tool {
  readonly type: 'function' | 'custom'
  readonly name: string
  readonly parameters: unknown
}

/** Which tools may be called, and whether one must be. */
export interface ToolChoice {
  readonly mode: 'none' | 'auto' | 'required' | 'named'
  readonly tools: readonly Tool[]
}

/** What an answer is made from, whichever endpoint asks for it. */
export interface Prompt {
  /** The whole request body. */
  readonly raw: JsonObject
  readonly messages: readonly MockMessage[]
  readonly tools: readonly Tool[]
  readonly toolChoice: ToolChoice
  readonly parallelToolCalls: boolean
  readonly stop: readonly string[]
  readonly maxTokens: number | undefined
  /** Schema the text has to fit, where JSON is asked for. */
  readonly jsonSchema: unknown
  readonly seed: number | undefined
}
