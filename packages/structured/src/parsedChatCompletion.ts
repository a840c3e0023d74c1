import type {
  ChatCompletion,
  ChatCompletionChoice,
  ChatCompletionFunctionCall,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionTool,
  CreateChatCompletionParams,
} from '@bonsai-ai/chat'
import type { ResponseFormatJsonSchema } from '@bonsai-ai/shared'
import type { ChatFormat } from './chatFormat.ts'
import type { ArgumentsOf } from './parsing.ts'

/** What to ask for, with formats of `chatFormat` and tools of `chatTool`. */
export interface ParseChatCompletionParams<
  Output,
  Input,
  Tool extends ChatCompletionTool,
> extends Omit<CreateChatCompletionParams, 'response_format' | 'tools'> {
  /**
   * What the answer must be: made by `chatFormat`, or no JSON Schema at all.
   *
   * @defaultValue `{ type: 'text' }`
   */
  response_format?:
    | ChatFormat<Output, Input>
    | Exclude<CreateChatCompletionParams['response_format'], ResponseFormatJsonSchema>
  /** Functions and custom tools that the model may call. */
  tools?: readonly Tool[] | undefined
}

/** The part of the params that says how to parse. */
export type ParsedChatCompletionFormat<Output, Input, Tool extends ChatCompletionTool> = Pick<
  ParseChatCompletionParams<Output, Input, Tool>,
  'response_format' | 'tools'
>

/** A completion with what is in its JSON. */
export interface ParsedChatCompletion<Output, Tool = ChatCompletionTool> extends Omit<
  ChatCompletion,
  'choices'
> {
  choices: ParsedChatCompletionChoice<Output, Tool>[]
}

/** One answer. */
export interface ParsedChatCompletionChoice<Output, Tool = ChatCompletionTool> extends Omit<
  ChatCompletionChoice,
  'message'
> {
  message: ParsedChatCompletionMessage<Output, Tool>
}

/** What the model said or called. */
export interface ParsedChatCompletionMessage<Output, Tool = ChatCompletionTool> extends Omit<
  ChatCompletionMessage,
  'tool_calls'
> {
  /** The checked answer. Null when the model refused or called tools instead. */
  parsed: Output | null
  tool_calls?: readonly ParsedChatCompletionToolCall<Tool>[] | undefined
}

/** The call of a tool, told apart by `type`. */
export type ParsedChatCompletionToolCall<Tool> =
  | ParsedChatCompletionFunctionToolCall<Tool>
  | ChatCompletionMessageCustomToolCall

/** The call of a function. */
export interface ParsedChatCompletionFunctionToolCall<Tool> extends Omit<
  ChatCompletionMessageFunctionToolCall,
  'function'
> {
  function: ParsedChatCompletionFunctionCall<Tool>
}

/** Which function is called with what. */
export interface ParsedChatCompletionFunctionCall<Tool> extends ChatCompletionFunctionCall {
  /**
   * The checked arguments, or what is in the JSON of another function that is `strict`. Null for
   * any other.
   */
  parsed_arguments: ArgumentsOf<Extract<Tool, { type: 'function' }>> | null
}
