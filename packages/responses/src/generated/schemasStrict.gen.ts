// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictComparisonFilterSchema,
  StrictCompoundFilterSchema,
  StrictContainerNetworkPolicyAllowlistSchema,
  StrictContainerNetworkPolicyDisabledSchema,
  StrictInlineSkillSchema,
  StrictInputFidelitySchema,
  StrictJsonSchemaSchema,
  StrictPromptCacheBreakpointSchema,
  StrictResponseFormatJsonObjectSchema,
  StrictResponseFormatTextSchema,
  StrictResponseInputTextSchema,
  StrictSkillReferenceSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ApplyPatchTool,
  CallableToolAllowedCaller,
  CodeInterpreterContainerAuto,
  CodeInterpreterTool,
  ComputerEnvironment,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerMemoryLimit,
  CustomTool,
  CustomToolGrammarFormat,
  CustomToolTextFormat,
  EasyInputMessage,
  EmptyObject,
  FileDetail,
  FileSearchFilters,
  FileSearchHybridSearchOptions,
  FileSearchRanker,
  FileSearchRankingOptions,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  GrammarSyntax,
  ImageDetail,
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
  MessagePhase,
  NamespaceFunctionTool,
  NamespaceTool,
  ProgrammaticToolCallingTool,
  ResponseContainerReference,
  ResponseFormatTextConfig,
  ResponseFormatTextJsonSchemaConfig,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputMessageContentList,
  ResponsePromptVariables,
  SearchContentType,
  SearchContextSize,
  Tool,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolSearchExecutionType,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchPreviewUserLocation,
  WebSearchTool,
  WebSearchToolFilters,
  WebSearchUserLocation,
} from './types.gen.ts'

export const StrictImageDetailSchema: v.GenericSchema<unknown, ImageDetail> = /* @__PURE__ */ defer(
  () => v.picklist(['low', 'high', 'auto', 'original']),
)

export const StrictResponseInputImageSchema: v.GenericSchema<unknown, ResponseInputImage> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_image'),
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
    detail: v.optional(StrictImageDetailSchema),
    prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
  }))

export const StrictFileDetailSchema: v.GenericSchema<unknown, FileDetail> = /* @__PURE__ */ defer(
  () => v.picklist(['auto', 'low', 'high']),
)

export const StrictResponseInputFileSchema: v.GenericSchema<unknown, ResponseInputFile> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_file'),
    file_id: v.nullish(v.string()),
    filename: v.optional(v.string()),
    file_data: v.optional(v.string()),
    prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
    file_url: v.optional(v.string()),
    detail: v.optional(StrictFileDetailSchema),
  }))

export const StrictResponseInputContentSchema: v.GenericSchema<unknown, ResponseInputContent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      input_text: StrictResponseInputTextSchema,
      input_image: StrictResponseInputImageSchema,
      input_file: StrictResponseInputFileSchema,
    }),
  )

export const StrictResponseInputMessageContentListSchema: v.GenericSchema<
  unknown,
  ResponseInputMessageContentList
> = /* @__PURE__ */ defer(() => v.array(StrictResponseInputContentSchema))

export const StrictMessagePhaseSchema: v.GenericSchema<unknown, MessagePhase> =
  /* @__PURE__ */ defer(() => v.picklist(['commentary', 'final_answer']))

export const StrictEasyInputMessageSchema: v.GenericSchema<unknown, EasyInputMessage> =
  /* @__PURE__ */ object(() => ({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: union([v.string(), StrictResponseInputMessageContentListSchema]),
    phase: v.nullish(StrictMessagePhaseSchema),
    type: v.optional(v.literal('message')),
  }))

export const StrictResponseFormatTextJsonSchemaConfigSchema: v.GenericSchema<
  unknown,
  ResponseFormatTextJsonSchemaConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('json_schema'),
  description: v.optional(v.string()),
  name: v.string(),
  schema: StrictJsonSchemaSchema,
  strict: v.nullish(v.boolean()),
}))

export const StrictResponseFormatTextConfigSchema: v.GenericSchema<
  unknown,
  ResponseFormatTextConfig
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    text: StrictResponseFormatTextSchema,
    json_schema: StrictResponseFormatTextJsonSchemaConfigSchema,
    json_object: StrictResponseFormatJsonObjectSchema,
  }),
)

export const StrictCallableToolAllowedCallerSchema: v.GenericSchema<
  unknown,
  CallableToolAllowedCaller
> = /* @__PURE__ */ defer(() => v.picklist(['direct', 'programmatic']))

export const StrictFunctionToolSchema: v.GenericSchema<unknown, FunctionTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('function'),
    name: v.string(),
    description: v.nullish(v.string()),
    parameters: v.nullable(map(v.unknown())),
    output_schema: v.nullish(map(v.unknown())),
    strict: v.nullish(v.boolean()),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(v.array(StrictCallableToolAllowedCallerSchema)),
  }))

export const StrictFileSearchRankerSchema: v.GenericSchema<unknown, FileSearchRanker> =
  /* @__PURE__ */ defer(() => v.picklist(['auto', 'default-2024-11-15']))

export const StrictFileSearchHybridSearchOptionsSchema: v.GenericSchema<
  unknown,
  FileSearchHybridSearchOptions
> = /* @__PURE__ */ object(() => ({ embedding_weight: v.number(), text_weight: v.number() }))

export const StrictFileSearchRankingOptionsSchema: v.GenericSchema<
  unknown,
  FileSearchRankingOptions
> = /* @__PURE__ */ object(() => ({
  ranker: v.optional(StrictFileSearchRankerSchema),
  score_threshold: v.optional(v.number()),
  hybrid_search: v.optional(StrictFileSearchHybridSearchOptionsSchema),
}))

export const StrictFileSearchFiltersSchema: v.GenericSchema<unknown, FileSearchFilters> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      eq: StrictComparisonFilterSchema,
      ne: StrictComparisonFilterSchema,
      gt: StrictComparisonFilterSchema,
      gte: StrictComparisonFilterSchema,
      lt: StrictComparisonFilterSchema,
      lte: StrictComparisonFilterSchema,
      in: StrictComparisonFilterSchema,
      nin: StrictComparisonFilterSchema,
      and: StrictCompoundFilterSchema,
      or: StrictCompoundFilterSchema,
    }),
  )

export const StrictFileSearchToolSchema: v.GenericSchema<unknown, FileSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_search'),
    vector_store_ids: v.array(v.string()),
    max_num_results: v.optional(v.pipe(v.number(), v.integer())),
    ranking_options: v.optional(StrictFileSearchRankingOptionsSchema),
    filters: v.nullish(StrictFileSearchFiltersSchema),
  }))

export const StrictComputerToolSchema: v.GenericSchema<unknown, ComputerTool> =
  /* @__PURE__ */ object(() => ({ type: v.literal('computer') }))

export const StrictComputerEnvironmentSchema: v.GenericSchema<unknown, ComputerEnvironment> =
  /* @__PURE__ */ defer(() => v.picklist(['windows', 'mac', 'linux', 'ubuntu', 'browser']))

export const StrictComputerUsePreviewToolSchema: v.GenericSchema<unknown, ComputerUsePreviewTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('computer_use_preview'),
    environment: StrictComputerEnvironmentSchema,
    display_width: v.pipe(v.number(), v.integer()),
    display_height: v.pipe(v.number(), v.integer()),
  }))

export const StrictWebSearchToolFiltersSchema: v.GenericSchema<unknown, WebSearchToolFilters> =
  /* @__PURE__ */ object(() => ({ allowed_domains: v.nullish(v.array(v.string())) }))

export const StrictWebSearchUserLocationSchema: v.GenericSchema<unknown, WebSearchUserLocation> =
  /* @__PURE__ */ object(() => ({
    type: v.optional(v.literal('approximate')),
    country: v.nullish(v.string()),
    region: v.nullish(v.string()),
    city: v.nullish(v.string()),
    timezone: v.nullish(v.string()),
  }))

export const StrictWebSearchToolSchema: v.GenericSchema<unknown, WebSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['web_search', 'web_search_2025_08_26']),
    external_web_access: v.optional(v.boolean()),
    filters: v.nullish(StrictWebSearchToolFiltersSchema),
    user_location: v.nullish(StrictWebSearchUserLocationSchema),
    search_context_size: v.optional(v.picklist(['low', 'medium', 'high'])),
  }))

export const StrictMcpToolFilterSchema: v.GenericSchema<unknown, McpToolFilter> =
  /* @__PURE__ */ object(() => ({
    tool_names: v.optional(v.array(v.string())),
    read_only: v.optional(v.boolean()),
  }))

export const StrictMcpToolRequireApprovalMcpToolApprovalFilterSchema: v.GenericSchema<
  unknown,
  McpToolRequireApprovalMcpToolApprovalFilter
> = /* @__PURE__ */ object(() => ({
  always: v.optional(StrictMcpToolFilterSchema),
  never: v.optional(StrictMcpToolFilterSchema),
}))

export const StrictMcpToolSchema: v.GenericSchema<unknown, McpTool> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('mcp'),
    server_label: v.string(),
    server_url: v.optional(v.string()),
    connector_id: v.optional(
      v.picklist([
        'connector_dropbox',
        'connector_gmail',
        'connector_googlecalendar',
        'connector_googledrive',
        'connector_microsoftteams',
        'connector_outlookcalendar',
        'connector_outlookemail',
        'connector_sharepoint',
      ]),
    ),
    tunnel_id: v.optional(v.pipe(v.string(), v.regex(/^tunnel_[a-z0-9]{32}$/u))),
    authorization: v.optional(v.string()),
    server_description: v.optional(v.string()),
    headers: v.nullish(map(v.string())),
    allowed_tools: v.nullish(union([v.array(v.string()), StrictMcpToolFilterSchema])),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
    require_approval: v.nullish(
      union([
        v.picklist(['always', 'never']),
        StrictMcpToolRequireApprovalMcpToolApprovalFilterSchema,
      ]),
    ),
    defer_loading: v.optional(v.boolean()),
  }),
)

export const StrictContainerMemoryLimitSchema: v.GenericSchema<unknown, ContainerMemoryLimit> =
  /* @__PURE__ */ defer(() => v.picklist(['1g', '4g', '16g', '64g']))

export const StrictCodeInterpreterContainerAutoSchema: v.GenericSchema<
  unknown,
  CodeInterpreterContainerAuto
> = /* @__PURE__ */ object(() => ({
  type: v.literal('auto'),
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(50))),
  memory_limit: v.nullish(StrictContainerMemoryLimitSchema),
  network_policy: v.optional(
    taggedUnion('type', {
      disabled: StrictContainerNetworkPolicyDisabledSchema,
      allowlist: StrictContainerNetworkPolicyAllowlistSchema,
    }),
  ),
}))

export const StrictCodeInterpreterToolSchema: v.GenericSchema<unknown, CodeInterpreterTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('code_interpreter'),
    container: union([v.string(), StrictCodeInterpreterContainerAutoSchema]),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
  }))

export const StrictProgrammaticToolCallingToolSchema: v.GenericSchema<
  unknown,
  ProgrammaticToolCallingTool
> = /* @__PURE__ */ object(() => ({ type: v.literal('programmatic_tool_calling') }))

export const StrictImageGenerationToolInputImageMaskSchema: v.GenericSchema<
  unknown,
  ImageGenerationToolInputImageMask
> = /* @__PURE__ */ object(() => ({
  image_url: v.optional(v.string()),
  file_id: v.optional(v.string()),
}))

export const StrictImageGenerationActionSchema: v.GenericSchema<unknown, ImageGenerationAction> =
  /* @__PURE__ */ defer(() => v.picklist(['generate', 'edit', 'auto']))

export const StrictImageGenerationToolSchema: v.GenericSchema<unknown, ImageGenerationTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_generation'),
    model: v.optional(v.string()),
    quality: v.optional(v.picklist(['low', 'medium', 'high', 'auto'])),
    size: v.optional(v.string()),
    output_format: v.optional(v.picklist(['png', 'webp', 'jpeg'])),
    output_compression: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    moderation: v.optional(v.picklist(['auto', 'low'])),
    background: v.optional(v.picklist(['transparent', 'opaque', 'auto'])),
    input_fidelity: v.nullish(StrictInputFidelitySchema),
    input_image_mask: v.optional(StrictImageGenerationToolInputImageMaskSchema),
    partial_images: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
    action: v.optional(StrictImageGenerationActionSchema),
  }))

export const StrictLocalShellToolSchema: v.GenericSchema<unknown, LocalShellTool> =
  /* @__PURE__ */ object(() => ({ type: v.literal('local_shell') }))

export const StrictContainerAutoSchema: v.GenericSchema<unknown, ContainerAuto> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('container_auto'),
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(50))),
    memory_limit: v.nullish(StrictContainerMemoryLimitSchema),
    network_policy: v.optional(
      taggedUnion('type', {
        disabled: StrictContainerNetworkPolicyDisabledSchema,
        allowlist: StrictContainerNetworkPolicyAllowlistSchema,
      }),
    ),
    skills: v.optional(
      v.pipe(
        v.array(
          taggedUnion('type', {
            skill_reference: StrictSkillReferenceSchema,
            inline: StrictInlineSkillSchema,
          }),
        ),
        v.maxLength(200),
      ),
    ),
  }))

export const StrictLocalSkillSchema: v.GenericSchema<unknown, LocalSkill> = /* @__PURE__ */ object(
  () => ({ name: v.string(), description: v.string(), path: v.string() }),
)

export const StrictLocalEnvironmentSchema: v.GenericSchema<unknown, LocalEnvironment> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('local'),
    skills: v.optional(v.pipe(v.array(StrictLocalSkillSchema), v.maxLength(200))),
  }))

export const StrictResponseContainerReferenceSchema: v.GenericSchema<
  unknown,
  ResponseContainerReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_reference'),
  container_id: v.string(),
}))

export const StrictFunctionShellToolSchema: v.GenericSchema<unknown, FunctionShellTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('shell'),
    environment: v.nullish(
      taggedUnion('type', {
        container_auto: StrictContainerAutoSchema,
        local: StrictLocalEnvironmentSchema,
        container_reference: StrictResponseContainerReferenceSchema,
      }),
    ),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
  }))

export const StrictCustomToolTextFormatSchema: v.GenericSchema<unknown, CustomToolTextFormat> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text') }))

export const StrictGrammarSyntaxSchema: v.GenericSchema<unknown, GrammarSyntax> =
  /* @__PURE__ */ defer(() => v.picklist(['lark', 'regex']))

export const StrictCustomToolGrammarFormatSchema: v.GenericSchema<
  unknown,
  CustomToolGrammarFormat
> = /* @__PURE__ */ object(() => ({
  type: v.literal('grammar'),
  syntax: StrictGrammarSyntaxSchema,
  definition: v.string(),
}))

export const StrictCustomToolSchema: v.GenericSchema<unknown, CustomTool> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('custom'),
    name: v.string(),
    description: v.optional(v.string()),
    format: v.optional(
      taggedUnion('type', {
        text: StrictCustomToolTextFormatSchema,
        grammar: StrictCustomToolGrammarFormatSchema,
      }),
    ),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
  }),
)

export const StrictEmptyObjectSchema: v.GenericSchema<unknown, EmptyObject> = /* @__PURE__ */ defer(
  () => map(v.unknown()),
)

export const StrictNamespaceFunctionToolSchema: v.GenericSchema<unknown, NamespaceFunctionTool> =
  /* @__PURE__ */ object(() => ({
    name: v.pipe(v.string(), characters(1, 128), v.regex(/^[a-zA-Z0-9_-]+$/u)),
    description: v.nullish(v.string()),
    parameters: v.nullish(StrictEmptyObjectSchema),
    strict: v.nullish(v.boolean()),
    type: v.literal('function'),
    output_schema: v.nullish(map(v.unknown())),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
  }))

export const StrictNamespaceToolSchema: v.GenericSchema<unknown, NamespaceTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('namespace'),
    name: v.pipe(v.string(), characters(1)),
    description: v.string(),
    tools: v.pipe(
      v.array(
        taggedUnion('type', {
          function: StrictNamespaceFunctionToolSchema,
          custom: StrictCustomToolSchema,
        }),
      ),
      v.minLength(1),
    ),
  }))

export const StrictToolSearchExecutionTypeSchema: v.GenericSchema<
  unknown,
  ToolSearchExecutionType
> = /* @__PURE__ */ defer(() => v.picklist(['server', 'client']))

export const StrictToolSearchToolSchema: v.GenericSchema<unknown, ToolSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tool_search'),
    execution: v.optional(StrictToolSearchExecutionTypeSchema),
    description: v.nullish(v.string()),
    parameters: v.nullish(StrictEmptyObjectSchema),
  }))

export const StrictWebSearchPreviewUserLocationSchema: v.GenericSchema<
  unknown,
  WebSearchPreviewUserLocation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('approximate'),
  country: v.nullish(v.string()),
  region: v.nullish(v.string()),
  city: v.nullish(v.string()),
  timezone: v.nullish(v.string()),
}))

export const StrictSearchContextSizeSchema: v.GenericSchema<unknown, SearchContextSize> =
  /* @__PURE__ */ defer(() => v.picklist(['low', 'medium', 'high']))

export const StrictSearchContentTypeSchema: v.GenericSchema<unknown, SearchContentType> =
  /* @__PURE__ */ defer(() => v.picklist(['text', 'image']))

export const StrictWebSearchPreviewToolSchema: v.GenericSchema<unknown, WebSearchPreviewTool> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['web_search_preview', 'web_search_preview_2025_03_11']),
    user_location: v.nullish(StrictWebSearchPreviewUserLocationSchema),
    search_context_size: v.optional(StrictSearchContextSizeSchema),
    search_content_types: v.optional(v.array(StrictSearchContentTypeSchema)),
  }))

export const StrictApplyPatchToolSchema: v.GenericSchema<unknown, ApplyPatchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('apply_patch'),
    allowed_callers: v.nullish(
      v.pipe(v.array(StrictCallableToolAllowedCallerSchema), v.minLength(1)),
    ),
  }))

export const StrictToolSchema: v.GenericSchema<unknown, Tool> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    function: StrictFunctionToolSchema,
    file_search: StrictFileSearchToolSchema,
    computer: StrictComputerToolSchema,
    computer_use_preview: StrictComputerUsePreviewToolSchema,
    web_search: StrictWebSearchToolSchema,
    web_search_2025_08_26: StrictWebSearchToolSchema,
    mcp: StrictMcpToolSchema,
    code_interpreter: StrictCodeInterpreterToolSchema,
    programmatic_tool_calling: StrictProgrammaticToolCallingToolSchema,
    image_generation: StrictImageGenerationToolSchema,
    local_shell: StrictLocalShellToolSchema,
    shell: StrictFunctionShellToolSchema,
    custom: StrictCustomToolSchema,
    namespace: StrictNamespaceToolSchema,
    tool_search: StrictToolSearchToolSchema,
    web_search_preview: StrictWebSearchPreviewToolSchema,
    web_search_preview_2025_03_11: StrictWebSearchPreviewToolSchema,
    apply_patch: StrictApplyPatchToolSchema,
  }),
)

export const StrictMcpListToolsToolSchema: v.GenericSchema<unknown, McpListToolsTool> =
  /* @__PURE__ */ object(() => ({
    name: v.string(),
    description: v.nullish(v.string()),
    input_schema: map(v.unknown()),
    annotations: v.nullish(map(v.unknown())),
  }))

export const StrictToolChoiceOptionsSchema: v.GenericSchema<unknown, ToolChoiceOptions> =
  /* @__PURE__ */ defer(() => v.picklist(['none', 'auto', 'required']))

export const StrictToolChoiceFunctionSchema: v.GenericSchema<unknown, ToolChoiceFunction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('function'), name: v.string() }))

export const StrictToolChoiceMcpSchema: v.GenericSchema<unknown, ToolChoiceMcp> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp'),
    server_label: v.string(),
    name: v.nullish(v.string()),
  }))

export const StrictResponsePromptVariablesSchema: v.GenericSchema<
  unknown,
  ResponsePromptVariables
> = /* @__PURE__ */ defer(() =>
  map(
    union([
      v.string(),
      taggedUnion('type', {
        input_text: StrictResponseInputTextSchema,
        input_image: StrictResponseInputImageSchema,
        input_file: StrictResponseInputFileSchema,
      }),
    ]),
  ),
)
