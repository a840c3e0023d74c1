export type { CarriesSchema } from './carriedSchema.ts'
export type {
  ChatToolOutput,
  RunChatToolsParams,
  RunChatToolsResult,
  RunChatToolsStep,
} from './chatDialog.ts'
export { chatTool } from './chatTool.ts'
export { type CustomToolDefinition, defineCustomTool } from './defineCustomTool.ts'
export { defineTool, type ToolDefinition } from './defineTool.ts'
export { fromJsonSchema, type FromJsonSchemaParams } from './fromJsonSchema.ts'
export { isStepLimitError } from './isStepLimitError.ts'
export { jsonSchemaOf } from './jsonSchemaOf.ts'
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
  type ResponseToolsEvent,
  streamResponseTools,
  type StreamResponseToolsError,
} from './streamResponseTools.ts'
export type { SchemaInput, SchemaOutput, StructuredSchema } from './structuredSchema.ts'
export type {
  AnyFunctionTool,
  CustomToolFormat,
  DefinedCustomTool,
  DefinedFunctionTool,
  DefinedTool,
  ExecuteTool,
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
export { toStrictJsonSchema } from './toStrictJsonSchema.ts'
export { validateWith } from './validateWith.ts'
