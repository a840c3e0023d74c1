import type {
  ChatCompletionContentPartText,
  ChatCompletionCustomToolDefinition,
  ChatCompletionMessageParam,
} from '@bonsai-ai/chat'
import type {
  CustomTool,
  FunctionTool,
  ResponseInputContent,
  ResponseInputItem,
} from '@bonsai-ai/responses'
import type { JsonSchema } from '@bonsai-ai/shared'
import type { StructuredSchema } from './structuredSchema.ts'

/** What a tool is told of its call, besides the arguments. */
export interface ToolContext<Data = unknown> {
  /** Fires when the run ends before its time; its `reason` says why. Pass it on to what you call. */
  readonly signal: AbortSignal
  /** The call's id, by which it is answered. */
  readonly callId: string
  /** Which request of the run made the call, from 0. */
  readonly step: number
  /** What that request sent: messages of a chat, or input items of a response. */
  readonly messages: readonly ChatCompletionMessageParam[] | readonly ResponseInputItem[]
  /** The run's option of that name. */
  readonly data: Data
}

/**
 * A part of what a tool gives back. Chat completions take texts only; `text` and `input_text` are
 * the same, and each API is sent its own.
 */
export type ToolContentPart = ChatCompletionContentPartText | ResponseInputContent

/**
 * Does the work of a tool.
 *
 * Texts go to the model as they are, an array of {@link ToolContentPart} as parts, everything else
 * as JSON; nothing at all as `null`. What JSON keeps nothing of, such as a `Response`, is an error.
 */
export type ExecuteTool<Input, Data = unknown> = (
  input: Input,
  context: ToolContext<Data>,
) => unknown

/** Who may call a tool of a response: the model itself, or programs that it writes. */
export type ToolCallers = NonNullable<FunctionTool['allowed_callers']>

/** What responses know of a tool and chat completions do not. */
export interface ResponseToolSettings {
  /** Shows the tool to the model only once tool search has found it. Responses only. */
  readonly defer_loading?: boolean | undefined
  /** Whether the model calls it itself, or from a program that it writes. Responses only. */
  readonly allowed_callers?: ToolCallers | undefined
}

/** A function that the model may call, made by `defineTool`. */
export interface DefinedFunctionTool<Args, Data = unknown> {
  readonly type: 'function'
  readonly name: string
  readonly description: string | undefined
  /** The JSON Schema that the model is given. */
  readonly parameters: JsonSchema
  readonly strict: boolean
  readonly defer_loading: boolean | undefined
  readonly allowed_callers: ToolCallers | undefined
  /** Checks the arguments. */
  readonly schema: StructuredSchema<unknown, Args>
  /** Missing where the calls are for the caller to answer. */
  readonly execute: ExecuteTool<Args, Data> | undefined
}

/** What a custom tool's input must look like. The two APIs say it in different ways. */
export type CustomToolFormat = NonNullable<CustomTool['format']>

/** The same, as chat completions say it. */
export type ChatCustomToolFormat = NonNullable<ChatCompletionCustomToolDefinition['format']>

/** A tool that the model calls with a text, made by `defineCustomTool`. */
export interface DefinedCustomTool<Data = unknown> {
  readonly type: 'custom'
  readonly name: string
  readonly description: string | undefined
  readonly format: CustomToolFormat | undefined
  readonly defer_loading: boolean | undefined
  readonly allowed_callers: ToolCallers | undefined
  /** Missing where the calls are for the caller to answer. */
  readonly execute: ExecuteTool<string, Data> | undefined
}

/** Any function of `defineTool`, whatever its arguments. */
export interface AnyFunctionTool<Data = unknown> extends Omit<
  DefinedFunctionTool<never, Data>,
  'schema'
> {
  readonly schema: StructuredSchema
}

/** Any tool of `defineTool` and `defineCustomTool`. */
export type DefinedTool<Data = unknown> = AnyFunctionTool<Data> | DefinedCustomTool<Data>

/** Refuses names that the API refuses. */
export function checkToolName(name: unknown): void {
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name))
    throw new TypeError(
      `a tool's name is 1 to 64 letters, digits, _ and -: ${JSON.stringify(name)} is none`,
    )
}
