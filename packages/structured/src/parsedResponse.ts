import type {
  CreateResponseParams,
  ResponseFormatTextConfig,
  ResponseFormatTextJsonSchemaConfig,
  ResponseFunctionToolCall,
  ResponseObject,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseTextConfig,
  Tool as ResponseTool,
} from '@bonsai-ai/responses'
import type { ArgumentsOf } from './parsing.ts'
import type { TextFormat } from './textFormat.ts'

/** What to ask for, with formats of `textFormat` and tools of `responseTool`. */
export interface ParseResponseParams<Output, Input, Tool extends ResponseTool> extends Omit<
  CreateResponseParams,
  'text' | 'tools'
> {
  /** What the text must be, and how long-winded. */
  text?: ParsedTextConfig<Output, Input> | undefined
  /** What the model may use: tools that the API runs, MCP servers, and functions of your own. */
  tools?: readonly Tool[] | undefined
}

/** What the text of a response must be. */
export interface ParsedTextConfig<Output, Input> extends Omit<ResponseTextConfig, 'format'> {
  /**
   * Made by `textFormat`, or no JSON Schema at all.
   *
   * @defaultValue `{ type: 'text' }`
   */
  format?:
    | TextFormat<Output, Input>
    | Exclude<ResponseFormatTextConfig, ResponseFormatTextJsonSchemaConfig>
    | undefined
}

/** The part of the params that says how to parse. */
export type ParsedResponseFormat<Output, Input, Tool extends ResponseTool> = Pick<
  ParseResponseParams<Output, Input, Tool>,
  'text' | 'tools'
>

/** A response with what is in its JSON. */
export interface ParsedResponse<Output, Tool = ResponseTool> extends Omit<
  ResponseObject,
  'output'
> {
  output: ParsedResponseOutputItem<Output, Tool>[]
  /** The checked text of the final answer. Null when the model refused or called tools instead. */
  output_parsed: Output | null
}

/** Something that the model wrote, thought or called, told apart by `type`. */
export type ParsedResponseOutputItem<Output, Tool = ResponseTool> =
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>
  | ParsedResponseOutputMessage<Output>
  | ParsedResponseFunctionToolCall<Tool>

/** What the model said. */
export interface ParsedResponseOutputMessage<Output> extends Omit<
  ResponseOutputMessage,
  'content'
> {
  content: readonly (ParsedResponseOutputText<Output> | ResponseOutputRefusal)[]
}

/** A piece of text. */
export interface ParsedResponseOutputText<Output> extends ResponseOutputText {
  /** What the schema makes of it. Null in a message that is not the final answer. */
  parsed: Output | null
}

/** The call of a function. */
export interface ParsedResponseFunctionToolCall<Tool> extends ResponseFunctionToolCall {
  /**
   * The checked arguments, or what is in the JSON of another function that is `strict`. Null for
   * any other.
   */
  parsed_arguments: ArgumentsOf<Extract<Tool, { type: 'function' }>> | null
}
