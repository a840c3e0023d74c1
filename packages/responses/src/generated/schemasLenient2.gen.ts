// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  CallableToolAllowedCallerSchema,
  ComputerToolSchema,
  ComputerUsePreviewToolSchema,
  ConversationMessageRoleSchema,
  FileSearchToolSchema,
  FunctionToolSchema,
  ResponseItemStatusSchema,
  ResponseReasoningTextSchema,
  ResponseSummaryTextSchema,
  ToolCallCallerSchema,
  ToolSearchExecutionTypeSchema,
  WebSearchToolFiltersSchema,
} from './schemasLenient.gen.ts'
import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ContainerNetworkPolicyAllowlistSchema,
  ContainerNetworkPolicyDisabledSchema,
  InlineSkillSchema,
  InputFidelitySchema,
  SkillReferenceSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ApplyPatchCallOutputStatus,
  ApplyPatchCallStatus,
  ApplyPatchCreateFileOperation,
  ApplyPatchDeleteFileOperation,
  ApplyPatchTool,
  ApplyPatchUpdateFileOperation,
  CodeInterpreterContainerAuto,
  CodeInterpreterTool,
  ContainerAuto,
  ContainerMemoryLimit,
  CustomTool,
  CustomToolGrammarFormat,
  CustomToolTextFormat,
  EmptyObject,
  FunctionShellTool,
  GrammarSyntax,
  ImageGenerationAction,
  ImageGenerationTool,
  ImageGenerationToolInputImageMask,
  LocalEnvironment,
  LocalShellTool,
  LocalSkill,
  McpListToolsTool,
  McpTool,
  McpToolFilter,
  McpToolRequireApprovalMcpToolApprovalFilter,
  NamespaceFunctionTool,
  NamespaceTool,
  ProgramOutputStatus,
  ProgrammaticToolCallingTool,
  ResponseAdditionalTools,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterImage,
  ResponseCodeInterpreterLogs,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItem,
  ResponseContainerReference,
  ResponseLocalEnvironment,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseLocalShellExecAction,
  ResponseMcpApprovalRequest,
  ResponseMcpListTools,
  ResponseProgram,
  ResponseProgramOutput,
  ResponseReasoningItem,
  ResponseShellAction,
  ResponseShellCall,
  ResponseShellCallExitOutcome,
  ResponseShellCallOutput,
  ResponseShellCallOutputContent,
  ResponseShellCallTimeoutOutcome,
  ResponseToolSearchOutputItem,
  SearchContentType,
  SearchContextSize,
  Tool,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchPreviewUserLocation,
  WebSearchTool,
  WebSearchUserLocation,
} from './types.gen.ts'

export const WebSearchUserLocationSchema: v.GenericSchema<unknown, WebSearchUserLocation> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.literal('approximate')),
    country: v.nullish(v.string()),
    region: v.nullish(v.string()),
    city: v.nullish(v.string()),
    timezone: v.nullish(v.string()),
  }))

export const WebSearchToolSchema: v.GenericSchema<unknown, WebSearchTool> = /* @__PURE__ */ object(
  () => ({
    type: v.nullish(v.string()),
    external_web_access: v.nullish(v.boolean()),
    filters: v.nullish(WebSearchToolFiltersSchema),
    user_location: v.nullish(WebSearchUserLocationSchema),
    search_context_size: v.nullish(v.string()),
  }),
)

export const McpToolFilterSchema: v.GenericSchema<unknown, McpToolFilter> = /* @__PURE__ */ object(
  () => ({ tool_names: v.nullish(v.array(v.string())), read_only: v.nullish(v.boolean()) }),
)

export const McpToolRequireApprovalMcpToolApprovalFilterSchema: v.GenericSchema<
  unknown,
  McpToolRequireApprovalMcpToolApprovalFilter
> = /* @__PURE__ */ object(() => ({
  always: v.nullish(McpToolFilterSchema),
  never: v.nullish(McpToolFilterSchema),
}))

export const McpToolSchema: v.GenericSchema<unknown, McpTool> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp'),
  server_label: v.nullish(v.string()),
  server_url: v.nullish(v.string()),
  connector_id: v.nullish(v.string()),
  tunnel_id: v.nullish(v.string()),
  authorization: v.nullish(v.string()),
  server_description: v.nullish(v.string()),
  headers: v.nullish(map(v.nullish(v.string()))),
  allowed_tools: v.nullish(union([v.array(v.string()), McpToolFilterSchema])),
  allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  require_approval: v.nullish(
    union([v.string(), McpToolRequireApprovalMcpToolApprovalFilterSchema]),
  ),
  defer_loading: v.nullish(v.boolean()),
}))

export const ContainerMemoryLimitSchema: v.GenericSchema<unknown, ContainerMemoryLimit> =
  /* @__PURE__ */ defer(() => v.string())

export const CodeInterpreterContainerAutoSchema: v.GenericSchema<
  unknown,
  CodeInterpreterContainerAuto
> = /* @__PURE__ */ object(() => ({
  type: v.literal('auto'),
  file_ids: v.nullish(v.array(v.string())),
  memory_limit: v.nullish(ContainerMemoryLimitSchema),
  network_policy: v.nullish(
    taggedUnion(
      'type',
      {
        disabled: ContainerNetworkPolicyDisabledSchema,
        allowlist: ContainerNetworkPolicyAllowlistSchema,
      },
      { isOpen: true },
    ),
  ),
}))

export const CodeInterpreterToolSchema: v.GenericSchema<unknown, CodeInterpreterTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('code_interpreter'),
    container: v.nullish(union([v.string(), CodeInterpreterContainerAutoSchema])),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }))

export const ProgrammaticToolCallingToolSchema: v.GenericSchema<
  unknown,
  ProgrammaticToolCallingTool
> = /* @__PURE__ */ object(() => ({ type: v.literal('programmatic_tool_calling') }))

export const ImageGenerationToolInputImageMaskSchema: v.GenericSchema<
  unknown,
  ImageGenerationToolInputImageMask
> = /* @__PURE__ */ object(() => ({
  image_url: v.nullish(v.string()),
  file_id: v.nullish(v.string()),
}))

export const ImageGenerationActionSchema: v.GenericSchema<unknown, ImageGenerationAction> =
  /* @__PURE__ */ defer(() => v.string())

export const ImageGenerationToolSchema: v.GenericSchema<unknown, ImageGenerationTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_generation'),
    model: v.nullish(v.string()),
    quality: v.nullish(v.string()),
    size: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    output_compression: v.nullish(v.number()),
    moderation: v.nullish(v.string()),
    background: v.nullish(v.string()),
    input_fidelity: v.nullish(InputFidelitySchema),
    input_image_mask: v.nullish(ImageGenerationToolInputImageMaskSchema),
    partial_images: v.nullish(v.number()),
    action: v.nullish(ImageGenerationActionSchema),
  }))

export const LocalShellToolSchema: v.GenericSchema<unknown, LocalShellTool> =
  /* @__PURE__ */ object(() => ({ type: v.literal('local_shell') }))

export const ContainerAutoSchema: v.GenericSchema<unknown, ContainerAuto> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('container_auto'),
    file_ids: v.nullish(v.array(v.string())),
    memory_limit: v.nullish(ContainerMemoryLimitSchema),
    network_policy: v.nullish(
      taggedUnion(
        'type',
        {
          disabled: ContainerNetworkPolicyDisabledSchema,
          allowlist: ContainerNetworkPolicyAllowlistSchema,
        },
        { isOpen: true },
      ),
    ),
    skills: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { skill_reference: SkillReferenceSchema, inline: InlineSkillSchema },
          { isOpen: true },
        ),
      ),
    ),
  }),
)

export const LocalSkillSchema: v.GenericSchema<unknown, LocalSkill> = /* @__PURE__ */ object(
  () => ({
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    path: v.nullish(v.string()),
  }),
)

export const LocalEnvironmentSchema: v.GenericSchema<unknown, LocalEnvironment> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('local'),
    skills: v.nullish(v.array(LocalSkillSchema)),
  }))

export const ResponseContainerReferenceSchema: v.GenericSchema<
  unknown,
  ResponseContainerReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_reference'),
  container_id: v.nullish(v.string()),
}))

export const FunctionShellToolSchema: v.GenericSchema<unknown, FunctionShellTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('shell'),
    environment: v.nullish(
      taggedUnion(
        'type',
        {
          container_auto: ContainerAutoSchema,
          local: LocalEnvironmentSchema,
          container_reference: ResponseContainerReferenceSchema,
        },
        { isOpen: true },
      ),
    ),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }))

export const CustomToolTextFormatSchema: v.GenericSchema<unknown, CustomToolTextFormat> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text') }))

export const GrammarSyntaxSchema: v.GenericSchema<unknown, GrammarSyntax> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const CustomToolGrammarFormatSchema: v.GenericSchema<unknown, CustomToolGrammarFormat> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('grammar'),
    syntax: v.nullish(GrammarSyntaxSchema),
    definition: v.nullish(v.string()),
  }))

export const CustomToolSchema: v.GenericSchema<unknown, CustomTool> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('custom'),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    format: v.nullish(
      taggedUnion(
        'type',
        { text: CustomToolTextFormatSchema, grammar: CustomToolGrammarFormatSchema },
        { isOpen: true },
      ),
    ),
    defer_loading: v.nullish(v.boolean()),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }),
)

export const EmptyObjectSchema: v.GenericSchema<unknown, EmptyObject> = /* @__PURE__ */ defer(() =>
  map(v.unknown()),
)

export const NamespaceFunctionToolSchema: v.GenericSchema<unknown, NamespaceFunctionTool> =
  /* @__PURE__ */ object(() => ({
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    parameters: v.nullish(EmptyObjectSchema),
    strict: v.nullish(v.boolean()),
    type: v.literal('function'),
    output_schema: v.nullish(map(v.unknown())),
    defer_loading: v.nullish(v.boolean()),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }))

export const NamespaceToolSchema: v.GenericSchema<unknown, NamespaceTool> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('namespace'),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    tools: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { function: NamespaceFunctionToolSchema, custom: CustomToolSchema },
          { isOpen: true },
        ),
      ),
    ),
  }),
)

export const ToolSearchToolSchema: v.GenericSchema<unknown, ToolSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tool_search'),
    execution: v.nullish(ToolSearchExecutionTypeSchema),
    description: v.nullish(v.string()),
    parameters: v.nullish(EmptyObjectSchema),
  }))

export const WebSearchPreviewUserLocationSchema: v.GenericSchema<
  unknown,
  WebSearchPreviewUserLocation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('approximate'),
  country: v.nullish(v.string()),
  region: v.nullish(v.string()),
  city: v.nullish(v.string()),
  timezone: v.nullish(v.string()),
}))

export const SearchContextSizeSchema: v.GenericSchema<unknown, SearchContextSize> =
  /* @__PURE__ */ defer(() => v.string())

export const SearchContentTypeSchema: v.GenericSchema<unknown, SearchContentType> =
  /* @__PURE__ */ defer(() => v.string())

export const WebSearchPreviewToolSchema: v.GenericSchema<unknown, WebSearchPreviewTool> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    user_location: v.nullish(WebSearchPreviewUserLocationSchema),
    search_context_size: v.nullish(SearchContextSizeSchema),
    search_content_types: v.nullish(v.array(SearchContentTypeSchema)),
  }))

export const ApplyPatchToolSchema: v.GenericSchema<unknown, ApplyPatchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('apply_patch'),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }))

export const ToolSchema: v.GenericSchema<unknown, Tool> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    {
      function: FunctionToolSchema,
      file_search: FileSearchToolSchema,
      computer: ComputerToolSchema,
      computer_use_preview: ComputerUsePreviewToolSchema,
      web_search: WebSearchToolSchema,
      web_search_2025_08_26: WebSearchToolSchema,
      mcp: McpToolSchema,
      code_interpreter: CodeInterpreterToolSchema,
      programmatic_tool_calling: ProgrammaticToolCallingToolSchema,
      image_generation: ImageGenerationToolSchema,
      local_shell: LocalShellToolSchema,
      shell: FunctionShellToolSchema,
      custom: CustomToolSchema,
      namespace: NamespaceToolSchema,
      tool_search: ToolSearchToolSchema,
      web_search_preview: WebSearchPreviewToolSchema,
      web_search_preview_2025_03_11: WebSearchPreviewToolSchema,
      apply_patch: ApplyPatchToolSchema,
    },
    { isOpen: true },
  ),
)

export const ResponseToolSearchOutputItemSchema: v.GenericSchema<
  unknown,
  ResponseToolSearchOutputItem
> = /* @__PURE__ */ object(() => ({
  type: v.literal('tool_search_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  execution: v.nullish(ToolSearchExecutionTypeSchema),
  tools: v.nullish(v.array(ToolSchema)),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const ResponseAdditionalToolsSchema: v.GenericSchema<unknown, ResponseAdditionalTools> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('additional_tools'),
    id: v.nullish(v.string()),
    role: v.nullish(ConversationMessageRoleSchema),
    tools: v.nullish(v.array(ToolSchema)),
  }))

export const ResponseReasoningItemSchema: v.GenericSchema<unknown, ResponseReasoningItem> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('reasoning'),
    id: v.nullish(v.string()),
    encrypted_content: v.nullish(v.string()),
    summary: v.nullish(v.array(ResponseSummaryTextSchema)),
    content: v.nullish(v.array(ResponseReasoningTextSchema)),
    status: v.nullish(v.string()),
  }))

export const ResponseProgramSchema: v.GenericSchema<unknown, ResponseProgram> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('program'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    code: v.nullish(v.string()),
    fingerprint: v.nullish(v.string()),
  }))

export const ProgramOutputStatusSchema: v.GenericSchema<unknown, ProgramOutputStatus> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseProgramOutputSchema: v.GenericSchema<unknown, ResponseProgramOutput> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('program_output'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    result: v.nullish(v.string()),
    status: v.nullish(ProgramOutputStatusSchema),
  }))

export const ResponseCompactionItemSchema: v.GenericSchema<unknown, ResponseCompactionItem> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('compaction'),
    id: v.nullish(v.string()),
    encrypted_content: v.nullish(v.string()),
    created_by: v.nullish(v.string()),
  }))

export const ResponseCodeInterpreterLogsSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterLogs
> = /* @__PURE__ */ object(() => ({ type: v.literal('logs'), logs: v.nullish(v.string()) }))

export const ResponseCodeInterpreterImageSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterImage
> = /* @__PURE__ */ object(() => ({ type: v.literal('image'), url: v.nullish(v.string()) }))

export const ResponseCodeInterpreterToolCallSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterToolCall
> = /* @__PURE__ */ object(() => ({
  type: v.literal('code_interpreter_call'),
  id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  container_id: v.nullish(v.string()),
  code: v.nullish(v.string()),
  outputs: v.nullish(
    v.array(
      taggedUnion(
        'type',
        { logs: ResponseCodeInterpreterLogsSchema, image: ResponseCodeInterpreterImageSchema },
        { isOpen: true },
      ),
    ),
  ),
}))

export const ResponseLocalShellExecActionSchema: v.GenericSchema<
  unknown,
  ResponseLocalShellExecAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('exec'),
  command: v.nullish(v.array(v.string())),
  timeout_ms: v.nullish(v.number()),
  working_directory: v.nullish(v.string()),
  env: v.nullish(map(v.nullish(v.string()))),
  user: v.nullish(v.string()),
}))

export const ResponseLocalShellCallSchema: v.GenericSchema<unknown, ResponseLocalShellCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('local_shell_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    action: v.nullish(ResponseLocalShellExecActionSchema),
    status: v.nullish(v.string()),
  }))

export const ResponseLocalShellCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseLocalShellCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('local_shell_call_output'),
  id: v.nullish(v.string()),
  output: v.nullish(v.string()),
  status: v.nullish(v.string()),
}))

export const ResponseShellActionSchema: v.GenericSchema<unknown, ResponseShellAction> =
  /* @__PURE__ */ object(() => ({
    commands: v.nullish(v.array(v.string())),
    timeout_ms: v.nullish(v.number()),
    max_output_length: v.nullish(v.number()),
  }))

export const ResponseLocalEnvironmentSchema: v.GenericSchema<unknown, ResponseLocalEnvironment> =
  /* @__PURE__ */ object(() => ({ type: v.literal('local') }))

export const ResponseShellCallSchema: v.GenericSchema<unknown, ResponseShellCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('shell_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    caller: v.nullish(ToolCallCallerSchema),
    action: v.nullish(ResponseShellActionSchema),
    status: v.nullish(ResponseItemStatusSchema),
    environment: v.nullish(
      taggedUnion(
        'type',
        {
          local: ResponseLocalEnvironmentSchema,
          container_reference: ResponseContainerReferenceSchema,
        },
        { isOpen: true },
      ),
    ),
    created_by: v.nullish(v.string()),
  }))

export const ResponseShellCallTimeoutOutcomeSchema: v.GenericSchema<
  unknown,
  ResponseShellCallTimeoutOutcome
> = /* @__PURE__ */ object(() => ({ type: v.literal('timeout') }))

export const ResponseShellCallExitOutcomeSchema: v.GenericSchema<
  unknown,
  ResponseShellCallExitOutcome
> = /* @__PURE__ */ object(() => ({ type: v.literal('exit'), exit_code: v.nullish(v.number()) }))

export const ResponseShellCallOutputContentSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputContent
> = /* @__PURE__ */ object(() => ({
  stdout: v.nullish(v.string()),
  stderr: v.nullish(v.string()),
  outcome: v.nullish(
    taggedUnion(
      'type',
      { timeout: ResponseShellCallTimeoutOutcomeSchema, exit: ResponseShellCallExitOutcomeSchema },
      { isOpen: true },
    ),
  ),
  created_by: v.nullish(v.string()),
}))

export const ResponseShellCallOutputSchema: v.GenericSchema<unknown, ResponseShellCallOutput> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('shell_call_output'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    caller: v.nullish(ToolCallCallerSchema),
    status: v.nullish(ResponseItemStatusSchema),
    output: v.nullish(v.array(ResponseShellCallOutputContentSchema)),
    max_output_length: v.nullish(v.number()),
    created_by: v.nullish(v.string()),
  }))

export const ApplyPatchCallStatusSchema: v.GenericSchema<unknown, ApplyPatchCallStatus> =
  /* @__PURE__ */ defer(() => v.string())

export const ApplyPatchCreateFileOperationSchema: v.GenericSchema<
  unknown,
  ApplyPatchCreateFileOperation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('create_file'),
  path: v.nullish(v.string()),
  diff: v.nullish(v.string()),
}))

export const ApplyPatchDeleteFileOperationSchema: v.GenericSchema<
  unknown,
  ApplyPatchDeleteFileOperation
> = /* @__PURE__ */ object(() => ({ type: v.literal('delete_file'), path: v.nullish(v.string()) }))

export const ApplyPatchUpdateFileOperationSchema: v.GenericSchema<
  unknown,
  ApplyPatchUpdateFileOperation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('update_file'),
  path: v.nullish(v.string()),
  diff: v.nullish(v.string()),
}))

export const ResponseApplyPatchToolCallSchema: v.GenericSchema<
  unknown,
  ResponseApplyPatchToolCall
> = /* @__PURE__ */ object(() => ({
  type: v.literal('apply_patch_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  status: v.nullish(ApplyPatchCallStatusSchema),
  operation: v.nullish(
    taggedUnion(
      'type',
      {
        create_file: ApplyPatchCreateFileOperationSchema,
        delete_file: ApplyPatchDeleteFileOperationSchema,
        update_file: ApplyPatchUpdateFileOperationSchema,
      },
      { isOpen: true },
    ),
  ),
  created_by: v.nullish(v.string()),
}))

export const ApplyPatchCallOutputStatusSchema: v.GenericSchema<
  unknown,
  ApplyPatchCallOutputStatus
> = /* @__PURE__ */ defer(() => v.string())

export const ResponseApplyPatchToolCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseApplyPatchToolCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('apply_patch_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  status: v.nullish(ApplyPatchCallOutputStatusSchema),
  output: v.nullish(v.string()),
  created_by: v.nullish(v.string()),
}))

export const McpListToolsToolSchema: v.GenericSchema<unknown, McpListToolsTool> =
  /* @__PURE__ */ object(() => ({
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    input_schema: v.nullish(map(v.unknown())),
    annotations: v.nullish(map(v.unknown())),
  }))

export const ResponseMcpListToolsSchema: v.GenericSchema<unknown, ResponseMcpListTools> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_list_tools'),
    id: v.nullish(v.string()),
    server_label: v.nullish(v.string()),
    tools: v.nullish(v.array(McpListToolsToolSchema)),
    error: v.nullish(v.string()),
  }))

export const ResponseMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  ResponseMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_request'),
  id: v.nullish(v.string()),
  server_label: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))
