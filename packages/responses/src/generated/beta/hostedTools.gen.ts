// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type { BetaAgentTag } from './items.gen.ts'

import type {
  ApplyPatchCallOutputStatus,
  ApplyPatchCallStatus,
  ApplyPatchCreateFileOperation,
  ApplyPatchDeleteFileOperation,
  ApplyPatchOperationParam,
  ApplyPatchUpdateFileOperation,
  ComputerAction,
  ComputerActionList,
  LocalEnvironment,
  McpListToolsTool,
  McpToolCallError,
  McpToolCallStatus,
  ResponseCodeInterpreterImage,
  ResponseCodeInterpreterLogs,
  ResponseComputerSafetyCheck,
  ResponseComputerScreenshot,
  ResponseComputerToolCallOutputStatus,
  ResponseContainerReference,
  ResponseItemStatus,
  ResponseLocalEnvironment,
  ResponseLocalShellExecAction,
  ResponseShellAction,
  ResponseShellActionParam,
  ResponseShellCallOutputContent,
  ResponseShellCallOutputContentParam,
  ToolCallCaller,
  ToolCallCallerParam,
} from '@bonsai-ai/responses'

export interface BetaResponseMcpCall {
  agent?: BetaAgentTag | null | undefined
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

export interface BetaResponseMcpApprovalResponse {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_response'
  id?: string | null | undefined
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface BetaResponseMcpApprovalRequest {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

export interface BetaResponseMcpListTools {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_list_tools'
  id: string
  server_label: string
  tools: readonly McpListToolsTool[]
  error?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallParam {
  agent?: BetaAgentTag | null | undefined
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallStatus
  operation: ApplyPatchOperationParam
}

export interface BetaResponseShellCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call_output'
  output: readonly ResponseShellCallOutputContentParam[]
  status?: ResponseItemStatus | null | undefined
  max_output_length?: number | null | undefined
}

export interface BetaResponseShellCallParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call'
  action: ResponseShellActionParam
  status?: ResponseItemStatus | null | undefined
  environment?: LocalEnvironment | ResponseContainerReference | null | undefined
}

export interface BetaResponseLocalShellCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'local_shell_call_output'
  id: string
  output: string
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined
}

export interface BetaResponseLocalShellCall {
  agent?: BetaAgentTag | null | undefined
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellExecAction
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface BetaResponseCodeInterpreterToolCall {
  agent?: BetaAgentTag | null | undefined
  type: 'code_interpreter_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  container_id: string
  code: string | null
  outputs: readonly (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
}

export interface BetaResponseImageGenerationCall {
  agent?: BetaAgentTag | null | undefined
  type: 'image_generation_call'
  id: string
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  result: string | null
}

export interface BetaResponseComputerToolCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  type: 'computer_call_output'
  output: ResponseComputerScreenshot
  acknowledged_safety_checks?: readonly ResponseComputerSafetyCheck[] | null | undefined
  status?: ResponseItemStatus | null | undefined
}

export interface BetaResponseComputerToolCall {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call'
  id: string
  call_id: string
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  pending_safety_checks: readonly ResponseComputerSafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface BetaResponseMcpApprovalResponseItem {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallOutput {
  agent?: BetaAgentTag | undefined
  type: 'apply_patch_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
  created_by?: string | undefined
}

export interface BetaResponseApplyPatchToolCall {
  agent?: BetaAgentTag | undefined
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

export interface BetaResponseShellCallOutput {
  agent?: BetaAgentTag | undefined
  type: 'shell_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ResponseItemStatus
  output: ResponseShellCallOutputContent[]
  max_output_length: number | null
  created_by?: string | undefined
}

export interface BetaResponseShellCall {
  agent?: BetaAgentTag | undefined
  type: 'shell_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  action: ResponseShellAction
  status: ResponseItemStatus
  environment: ResponseLocalEnvironment | ResponseContainerReference | null
  created_by?: string | undefined
}

export interface BetaResponseComputerToolCallOutputItem {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call_output'
  id: string
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status: ResponseComputerToolCallOutputStatus
  created_by?: string | undefined
}

export interface BetaResponseComputerToolCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call_output'
  id?: string | undefined
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}
