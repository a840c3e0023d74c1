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

/** Runs Python in a container. */
export interface CodeInterpreterTool {
  type: 'code_interpreter'
  /** ID of a container, or what a new one needs. */
  container: string | CodeInterpreterContainerAuto
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

/** Python that the model ran. */
export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  container_id: string
  code: string | null
  outputs: readonly (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
}

/** Something to do on a screen, told apart by `type`. */
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

/** A picture of the screen. */
export interface ResponseComputerScreenshot {
  type: 'computer_screenshot'
  image_url?: string | undefined
  file_id?: string | undefined
}

/** What the model wants done on a screen. */
export interface ResponseComputerToolCall {
  type: 'computer_call'
  id: string
  call_id: string
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  pending_safety_checks: readonly ResponseComputerSafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete'
}

/** What the screen shows afterwards. */
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

/** Makes and edits images. */
export interface ImageGenerationTool {
  type: 'image_generation'
  /** GPT image model, for example `gpt-image-2`. */
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | undefined
  /**
   * How much care, time and tokens to spend.
   *
   * @defaultValue `'auto'`
   */
  quality?: 'low' | 'medium' | 'high' | 'auto' | undefined
  /**
   * `WIDTHxHEIGHT` or `auto`. The `gpt-image-2` models take any size of sides divisible by 16,
   * between 1:3 and 3:1, up to 3840x2160; other models have a fixed set.
   *
   * @defaultValue `'auto'`
   */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | undefined
  /**
   * File format.
   *
   * @defaultValue `'png'`
   */
  output_format?: 'png' | 'webp' | 'jpeg' | undefined
  /**
   * Quality of the compression, from 0 to 100.
   *
   * @defaultValue `100`
   */
  output_compression?: number | undefined
  /**
   * How strictly content is filtered: `low` lets more through.
   *
   * @defaultValue `'auto'`
   */
  moderation?: 'auto' | 'low' | undefined
  /**
   * Whether the background is see-through, which needs `png` or `webp`.
   *
   * @defaultValue `'auto'`
   */
  background?: 'transparent' | 'opaque' | 'auto' | undefined
  /**
   * How close to stay to the looks of the input, faces above all. Not for `gpt-image-1-mini`.
   *
   * @defaultValue `'low'`
   */
  input_fidelity?: InputFidelity | null | undefined
  /** Confines the edit to where this image is fully transparent. */
  input_image_mask?: ImageGenerationToolInputImageMask | undefined
  /**
   * How many drafts a stream shows, from 0 to 3.
   *
   * @defaultValue `0`
   */
  partial_images?: number | undefined
  /**
   * Whether to make a new image or edit one of the context.
   *
   * @defaultValue `'auto'`
   */
  action?: ImageGenerationAction | undefined
}

/** An image that the model made. */
export interface ResponseImageGenerationCall {
  type: 'image_generation_call'
  id: string
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  result: string | null
}

/** A command for a shell of yours. */
export interface ResponseLocalShellCall {
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellExecAction
  status: 'in_progress' | 'completed' | 'incomplete'
}

/** What the command printed. */
export interface ResponseLocalShellCallOutput {
  type: 'local_shell_call_output'
  id: string
  output: string
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined
}

/** Asks whether an MCP tool may be called. */
export interface ResponseMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

/** Says whether it may. */
export interface ResponseMcpApprovalResponse {
  type: 'mcp_approval_response'
  id?: string | null | undefined
  /** ID of the request that this answers. */
  approval_request_id: string
  /** Whether the call may go ahead. */
  approve: boolean
  /** Why, if you care to say. */
  reason?: string | null | undefined
}

export interface ResponseMcpApprovalResponseItem {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

/** The tools that an MCP server offers. */
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

/** Offers the tools of an MCP server. */
export interface McpTool {
  type: 'mcp'
  /** What you call the server; calls name it. */
  server_label: string
  /** Where the server is. One of this, `connector_id` and `tunnel_id` is needed. */
  server_url?: string | undefined
  /** A service that the API connects to itself, in place of a URL. */
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
  /** A tunnel into your network, in place of a URL: `tunnel_` and 32 letters and digits. */
  tunnel_id?: string | undefined
  /** OAuth access token for the server or connector; getting one is up to you. */
  authorization?: string | undefined
  /** What the server is good for, told to the model. */
  server_description?: string | undefined
  /** Headers to send to the server. */
  headers?: Record<string, string> | null | undefined
  /**
   * Tools that the model gets to see, by name or filter.
   *
   * @defaultValue `all`
   */
  allowed_tools?: readonly string[] | McpToolFilter | null | undefined
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
  /**
   * Which calls need your approval: all, none, or those that a filter picks.
   *
   * @defaultValue `'always'`
   */
  require_approval?:
    | McpToolRequireApprovalMcpToolApprovalFilter
    | 'always'
    | 'never'
    | null
    | undefined
  /** Shows the tool to the model only once tool search has found it. */
  defer_loading?: boolean | undefined
}

/** A call of an MCP tool, and its result. */
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

/** Picks tools of an MCP server. */
export interface McpToolFilter {
  /** Tools of these names. */
  tool_names?: readonly string[] | undefined
  /** Tools that the server marks as changing nothing (`readOnlyHint`), or the others. */
  read_only?: boolean | undefined
}

/** Makes the model use this MCP server, or one tool of it. */
export interface ToolChoiceMcp {
  type: 'mcp'
  /** Server whose tools to use. */
  server_label: string
  /** One tool of it. */
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

/** A warning that a person should see before the action is done. */
export interface ResponseComputerSafetyCheck {
  id: string
  code?: string | null | undefined
  message?: string | null | undefined
}

export type ResponseComputerToolCallOutputStatus = 'completed' | 'incomplete' | 'failed'

/** Works a screen through your code. */
export interface ComputerTool {
  type: 'computer'
}

export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser'

/** Works a screen through your code, in an older version. */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview'
  /** What runs on the screen. */
  environment: ComputerEnvironment
  /** In pixels. */
  display_width: number
  /** In pixels. */
  display_height: number
}

/** What a new container needs. */
export interface CodeInterpreterContainerAuto {
  type: 'auto'
  /** Uploaded files to put into the container, at most 50. */
  file_ids?: readonly string[] | undefined
  /** Memory of the container. */
  memory_limit?: ContainerMemoryLimit | null | undefined
  /** Which hosts the container may reach. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
}

export type ImageGenerationAction = 'generate' | 'edit' | 'auto'

/** Runs commands on a machine of yours. */
export interface LocalShellTool {
  type: 'local_shell'
}

/** Runs commands in a container or on a machine of yours. */
export interface FunctionShellTool {
  type: 'shell'
  /** Where commands run: a new container, one by its ID, or a machine of yours. */
  environment?: ContainerAuto | LocalEnvironment | ResponseContainerReference | null | undefined
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

/** Changes files by patches that your code applies. */
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

/** Commands for a shell. */
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

/** What the commands printed. */
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

/** A change of a file that the model wants made. */
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

/** Whether the change was made. */
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

/** What the screen shows afterwards. */
export interface ResponseComputerToolCallOutputParam {
  id?: string | null | undefined
  /** ID of the call that this answers. */
  call_id: string
  type: 'computer_call_output'
  /** What the screen shows now. */
  output: ResponseComputerScreenshot
  /** Warnings of the call that a person has seen and accepted. */
  acknowledged_safety_checks?: readonly ResponseComputerSafetyCheck[] | null | undefined
  /** Set by the API. */
  status?: ResponseItemStatus | null | undefined
}

export interface ResponseShellActionParam {
  commands: readonly string[]
  timeout_ms?: number | null | undefined
  max_output_length?: number | null | undefined
}

/** Commands for a shell. */
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

/** What the commands printed. */
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

/** A change of a file that the model wants made. */
export interface ResponseApplyPatchToolCallParam {
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallStatus
  operation: ApplyPatchOperationParam
}

/** Whether the change was made. */
export interface ResponseApplyPatchToolCallOutputParam {
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
}

/** Makes the model change files. */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch'
}

/** Makes the model run commands. */
export interface ToolChoiceShell {
  type: 'shell'
}

export interface ShellCallOutputDelta {
  stdout?: string | undefined
  stderr?: string | undefined
}
