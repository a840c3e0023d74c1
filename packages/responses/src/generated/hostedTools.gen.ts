// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type { ResponseItemStatus } from './items.gen.ts'

import type { CallableToolAllowedCaller, ToolCallCaller, ToolCallCallerParam } from './tools.gen.ts'

import type {
  ContainerAuto,
  ContainerMemoryLimit,
  ImageDetail,
  LocalEnvironment,
  ResponseContainerReference,
  ResponseLocalEnvironment,
} from './types.gen.ts'

import type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InputFidelity,
  PromptCacheBreakpoint,
} from '@bonsai-ai/shared'

export interface CodeInterpreterTool {
  type: 'code_interpreter'
  container: string | CodeInterpreterContainerAuto
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  container_id: string
  code: string | null
  outputs: readonly (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
}

export type ComputerAction =
  | ComputerClickAction
  | ComputerDoubleClickAction
  | ComputerDragAction
  | ComputerKeypressAction
  | ComputerMoveAction
  | ComputerScreenshotAction
  | ComputerScrollAction
  | ComputerTypeAction
  | ComputerWaitAction

export type ComputerActionList = readonly ComputerAction[]

export interface ResponseComputerScreenshot {
  type: 'computer_screenshot'
  image_url?: string | undefined
  file_id?: string | undefined
}

export interface ResponseComputerToolCall {
  type: 'computer_call'
  id: string
  call_id: string
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  pending_safety_checks: readonly ResponseComputerSafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface ResponseComputerToolCallOutput {
  type: 'computer_call_output'
  id?: string | undefined
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface ResponseComputerToolCallOutputItem {
  type: 'computer_call_output'
  id: string
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status: ResponseComputerToolCallOutputStatus
  created_by?: string | undefined
}

export interface ImageGenerationToolInputImageMask {
  image_url?: string | undefined
  file_id?: string | undefined
}

export interface ImageGenerationTool {
  type: 'image_generation'
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | undefined
  quality?: 'low' | 'medium' | 'high' | 'auto' | undefined
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | undefined
  output_compression?: number | undefined
  moderation?: 'auto' | 'low' | undefined
  background?: 'transparent' | 'opaque' | 'auto' | undefined
  input_fidelity?: InputFidelity | null | undefined
  input_image_mask?: ImageGenerationToolInputImageMask | undefined
  partial_images?: number | undefined
  action?: ImageGenerationAction | undefined
}

export interface ResponseImageGenerationCall {
  type: 'image_generation_call'
  id: string
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  result: string | null
}

export interface ResponseLocalShellCall {
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellExecAction
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface ResponseLocalShellCallOutput {
  type: 'local_shell_call_output'
  id: string
  output: string
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined
}

export interface ResponseMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

export interface ResponseMcpApprovalResponse {
  type: 'mcp_approval_response'
  id?: string | null | undefined
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface ResponseMcpApprovalResponseItem {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface ResponseMcpListTools {
  type: 'mcp_list_tools'
  id: string
  server_label: string
  tools: readonly McpListToolsTool[]
  error?: string | null | undefined
}

export interface McpListToolsTool {
  name: string
  description?: string | null | undefined
  input_schema: Record<string, unknown>
  annotations?: Record<string, unknown> | null | undefined
}

export interface McpToolRequireApprovalMcpToolApprovalFilter {
  always?: McpToolFilter | undefined
  never?: McpToolFilter | undefined
}

export interface McpTool {
  type: 'mcp'
  server_label: string
  server_url?: string | undefined
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | undefined
  tunnel_id?: string | undefined
  authorization?: string | undefined
  server_description?: string | undefined
  headers?: Record<string, string> | null | undefined
  allowed_tools?: readonly string[] | McpToolFilter | null | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
  require_approval?:
    | McpToolRequireApprovalMcpToolApprovalFilter
    | 'always'
    | 'never'
    | null
    | undefined
  defer_loading?: boolean | undefined
}

export interface ResponseMcpCall {
  type: 'mcp_call'
  id: string
  server_label: string
  name: string
  arguments: string
  output?: string | null | undefined
  error?: McpToolCallError | null | undefined
  status?: McpToolCallStatus | undefined
  approval_request_id?: string | null | undefined
}

export type McpToolCallError = McpProtocolError | McpToolExecutionError | McpHttpError

export interface McpToolFilter {
  tool_names?: readonly string[] | undefined
  read_only?: boolean | undefined
}

export interface ToolChoiceMcp {
  type: 'mcp'
  server_label: string
  name?: string | null | undefined
}

export interface ResponseComputerScreenshotContent {
  type: 'computer_screenshot'
  image_url: string | null
  file_id: string | null
  detail: ImageDetail
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export type ComputerClickButton = 'left' | 'right' | 'wheel' | 'back' | 'forward'

export interface ComputerClickAction {
  type: 'click'
  button: ComputerClickButton
  x: number
  y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerDoubleClickAction {
  type: 'double_click'
  x: number
  y: number
  keys: readonly string[] | null
}

export interface ComputerCoordinate {
  x: number
  y: number
}

export interface ComputerDragAction {
  type: 'drag'
  path: readonly ComputerCoordinate[]
  keys?: readonly string[] | null | undefined
}

export interface ComputerKeypressAction {
  type: 'keypress'
  keys: readonly string[]
}

export interface ComputerMoveAction {
  type: 'move'
  x: number
  y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerScreenshotAction {
  type: 'screenshot'
}

export interface ComputerScrollAction {
  type: 'scroll'
  x: number
  y: number
  scroll_x: number
  scroll_y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerTypeAction {
  type: 'type'
  text: string
}

export interface ComputerWaitAction {
  type: 'wait'
}

export interface ResponseComputerSafetyCheck {
  id: string
  code?: string | null | undefined
  message?: string | null | undefined
}

export type ResponseComputerToolCallOutputStatus = 'completed' | 'incomplete' | 'failed'

export interface ComputerTool {
  type: 'computer'
}

export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser'

export interface ComputerUsePreviewTool {
  type: 'computer_use_preview'
  environment: ComputerEnvironment
  display_width: number
  display_height: number
}

export interface CodeInterpreterContainerAuto {
  type: 'auto'
  file_ids?: readonly string[] | undefined
  memory_limit?: ContainerMemoryLimit | null | undefined
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
}

export type ImageGenerationAction = 'generate' | 'edit' | 'auto'

export interface LocalShellTool {
  type: 'local_shell'
}

export interface FunctionShellTool {
  type: 'shell'
  environment?: ContainerAuto | LocalEnvironment | ResponseContainerReference | null | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface ApplyPatchTool {
  type: 'apply_patch'
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface ResponseCodeInterpreterLogs {
  type: 'logs'
  logs: string
}

export interface ResponseCodeInterpreterImage {
  type: 'image'
  url: string
}

export interface ResponseLocalShellExecAction {
  type: 'exec'
  command: readonly string[]
  timeout_ms?: number | null | undefined
  working_directory?: string | null | undefined
  env: Record<string, string>
  user?: string | null | undefined
}

export interface ResponseShellAction {
  commands: string[]
  timeout_ms: number | null
  max_output_length: number | null
}

export interface ResponseShellCall {
  type: 'shell_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  action: ResponseShellAction
  status: ResponseItemStatus
  environment: ResponseLocalEnvironment | ResponseContainerReference | null
  created_by?: string | undefined
}

export interface ResponseShellCallTimeoutOutcome {
  type: 'timeout'
}

export interface ResponseShellCallExitOutcome {
  type: 'exit'
  exit_code: number
}

export interface ResponseShellCallOutputContent {
  stdout: string
  stderr: string
  outcome: ResponseShellCallTimeoutOutcome | ResponseShellCallExitOutcome
  created_by?: string | undefined
}

export interface ResponseShellCallOutput {
  type: 'shell_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ResponseItemStatus
  output: ResponseShellCallOutputContent[]
  max_output_length: number | null
  created_by?: string | undefined
}

export type ApplyPatchCallStatus = 'in_progress' | 'completed'

export interface ApplyPatchCreateFileOperation {
  type: 'create_file'
  path: string
  diff: string
}

export interface ApplyPatchDeleteFileOperation {
  type: 'delete_file'
  path: string
}

export interface ApplyPatchUpdateFileOperation {
  type: 'update_file'
  path: string
  diff: string
}

export interface ResponseApplyPatchToolCall {
  type: 'apply_patch_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallStatus
  operation:
    | ApplyPatchCreateFileOperation
    | ApplyPatchDeleteFileOperation
    | ApplyPatchUpdateFileOperation
  created_by?: string | undefined
}

export type ApplyPatchCallOutputStatus = 'completed' | 'failed'

export interface ResponseApplyPatchToolCallOutput {
  type: 'apply_patch_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
  created_by?: string | undefined
}

export interface McpProtocolError {
  type: 'mcp_protocol_error'
  code: number
  message: string
}

export interface McpToolExecutionError {
  type: 'mcp_tool_execution_error'
  content: unknown
}

export interface McpHttpError {
  type: 'http_error'
  code: number
  message: string
}

export type McpToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed'

export interface ResponseComputerToolCallOutputParam {
  id?: string | null | undefined
  call_id: string
  type: 'computer_call_output'
  output: ResponseComputerScreenshot
  acknowledged_safety_checks?: readonly ResponseComputerSafetyCheck[] | null | undefined
  status?: ResponseItemStatus | null | undefined
}

export interface ResponseShellActionParam {
  commands: readonly string[]
  timeout_ms?: number | null | undefined
  max_output_length?: number | null | undefined
}

export interface ResponseShellCallParam {
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call'
  action: ResponseShellActionParam
  status?: ResponseItemStatus | null | undefined
  environment?: LocalEnvironment | ResponseContainerReference | null | undefined
}

export type ResponseShellCallOutcomeParam =
  | ResponseShellCallTimeoutOutcome
  | ResponseShellCallExitOutcome

export interface ResponseShellCallOutputContentParam {
  stdout: string
  stderr: string
  outcome: ResponseShellCallOutcomeParam
}

export interface ResponseShellCallOutputParam {
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call_output'
  output: readonly ResponseShellCallOutputContentParam[]
  status?: ResponseItemStatus | null | undefined
  max_output_length?: number | null | undefined
}

export interface ApplyPatchCreateFileOperationParam {
  type: 'create_file'
  path: string
  diff: string
}

export interface ApplyPatchDeleteFileOperationParam {
  type: 'delete_file'
  path: string
}

export interface ApplyPatchUpdateFileOperationParam {
  type: 'update_file'
  path: string
  diff: string
}

export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam

export interface ResponseApplyPatchToolCallParam {
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallStatus
  operation: ApplyPatchOperationParam
}

export interface ResponseApplyPatchToolCallOutputParam {
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
}

export interface ToolChoiceApplyPatch {
  type: 'apply_patch'
}

export interface ToolChoiceShell {
  type: 'shell'
}

export interface ShellCallOutputDelta {
  stdout?: string | undefined
  stderr?: string | undefined
}
