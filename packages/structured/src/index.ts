export type { CarriesSchema } from './carriedSchema.ts'
export type {
  ChatToolOutput,
  RunChatToolsParams,
  RunChatToolsResult,
  RunChatToolsStep,
} from './chatDialog.ts'
export { chatFormat, type ChatFormat } from './chatFormat.ts'
export { chatTool } from './chatTool.ts'
export type { DeepPartial, PartialOf } from './deepPartial.ts'
export { type CustomToolDefinition, defineCustomTool } from './defineCustomTool.ts'
export { defineTool, type ToolDefinition } from './defineTool.ts'
export type { FormatOptions } from './formatFields.ts'
export { fromJsonSchema, type FromJsonSchemaParams } from './fromJsonSchema.ts'
export { IncompleteError } from './IncompleteError.ts'
export { isIncompleteError } from './isIncompleteError.ts'
export { isStepLimitError } from './isStepLimitError.ts'
export { jsonSchemaOf } from './jsonSchemaOf.ts'
export { parseChatCompletion, type ParseChatCompletionError } from './parseChatCompletion.ts'
export type {
  ParsedChatCompletionFormat,
  ParseChatCompletionParams,
  ParsedChatCompletion,
  ParsedChatCompletionChoice,
  ParsedChatCompletionFunctionCall,
  ParsedChatCompletionFunctionToolCall,
  ParsedChatCompletionMessage,
  ParsedChatCompletionToolCall,
} from './parsedChatCompletion.ts'
export {
  parsedChatCompletionEvents,
  type ParsedArgumentsDeltaEvent,
  type ParsedChatCompletionDoneEvent,
  type ParsedChatCompletionEvent,
  type ParsedChatCompletionEventsError,
  type ParsedContentDeltaEvent,
  type ParsedInputDeltaEvent,
  type ParsedRefusalDeltaEvent,
} from './parsedChatCompletionEvents.ts'
export type {
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ParsedTextConfig,
  ParseResponseParams,
  ParsedResponseFormat,
} from './parsedResponse.ts'
export {
  parsedResponseEvents,
  type ParsedFunctionCallArgumentsDeltaEvent,
  type ParsedOutputTextDeltaEvent,
  type ParsedResponseCompletedEvent,
  type ParsedResponseEvent,
  type ParsedResponseEventsError,
} from './parsedResponseEvents.ts'
export { parseJson } from './parseJson.ts'
export { parseResponse, type ParseResponseError } from './parseResponse.ts'
export type { ArgumentsOf } from './parsing.ts'
export { partialJson } from './partialJson.ts'
export type {
  NextResponseParams,
  ResponseToolOutput,
  RunResponseToolsParams,
  RunResponseToolsResult,
  RunResponseToolsStep,
} from './responseDialog.ts'
export { responseTool } from './responseTool.ts'
export { runChatTools, type RunChatToolsError } from './runChatTools.ts'
export { runResponseTools, type RunResponseToolsError } from './runResponseTools.ts'
export { StepLimitError } from './StepLimitError.ts'
export {
  type ChatToolsEvent,
  streamChatTools,
  type StreamChatToolsError,
} from './streamChatTools.ts'
export {
  streamParsedChatCompletion,
  type StreamParsedChatCompletionError,
} from './streamParsedChatCompletion.ts'
export { streamParsedResponse, type StreamParsedResponseError } from './streamParsedResponse.ts'
export {
  type ResponseToolsEvent,
  streamResponseTools,
  type StreamResponseToolsError,
} from './streamResponseTools.ts'
export type { SchemaInput, SchemaOutput, StructuredSchema } from './structuredSchema.ts'
export { textFormat, type TextFormat } from './textFormat.ts'
export type {
  AnyFunctionTool,
  CustomToolFormat,
  DefinedCustomTool,
  DefinedFunctionTool,
  DefinedTool,
  ExecuteTool,
  ResponseToolSettings,
  ToolCallers,
  ToolContentPart,
  ToolContext,
} from './tool.ts'
export type {
  CustomToolCall,
  FunctionToolCall,
  OnToolError,
  ToolAnswer,
  ToolCall,
  ToolEvent,
} from './toolCalls.ts'
export type { ToolRun } from './toolRun.ts'
export type { StepChange, ToolRunEnd, ToolRunOptions, ToolRunRest } from './toolSteps.ts'
export {
  toParsedChatCompletion,
  type ToParsedChatCompletionError,
} from './toParsedChatCompletion.ts'
export { toParsedResponse, type ToParsedResponseError } from './toParsedResponse.ts'
export { toStrictJsonSchema } from './toStrictJsonSchema.ts'
export { validateJsonSchema } from './validateJsonSchema.ts'
export { validateWith } from './validateWith.ts'
