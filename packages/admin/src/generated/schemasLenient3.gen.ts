// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { AssignedRoleSchema } from './schemasLenient.gen.ts'
import {
  CostsResultSchema,
  GroupUserSchema,
  HostedToolPermissionSchema,
  ProjectApiKeySchema,
  ProjectSchema,
  RoleSchema,
  SpendAlertNotificationChannelSchema,
} from './schemasLenient2.gen.ts'
import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  AssignRoleBody,
  AssignedRoleList,
  CreateRoleBody,
  GroupUserList,
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  OrganizationUser,
  OrganizationUserDeleted,
  OrganizationUserList,
  OrganizationUserProjects,
  OrganizationUserProjectsData,
  OrganizationUserUser,
  ProjectApiKeyList,
  ProjectDataRetention,
  ProjectGroup,
  ProjectGroupDeleted,
  ProjectGroupList,
  ProjectHostedToolPermissions,
  ProjectList,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
  ProjectRateLimit,
  ProjectRateLimitList,
  ProjectServiceAccount,
  ProjectServiceAccountApiKey,
  ProjectServiceAccountApiKeyWithSecret,
  ProjectServiceAccountDeleted,
  ProjectServiceAccountList,
  ProjectServiceAccountWithSecret,
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertList,
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  ProjectUser,
  ProjectUserDeleted,
  ProjectUserList,
  RoleDeleted,
  RoleList,
  SpendLimitCurrency,
  SpendLimitEnforcement,
  SpendLimitEnforcementStatus,
  SpendLimitInterval,
  ToggleCertificatesBody,
  UpdateRoleBody,
  UsageAudioSpeechesResult,
  UsageAudioTranscriptionsResult,
  UsageBucket,
  UsageCodeInterpreterSessionsResult,
  UsageCompletionsResult,
  UsageEmbeddingsResult,
  UsageFileSearchCallsResult,
  UsageImagesResult,
  UsageModerationsResult,
  UsagePage,
  UsageVectorStoresResult,
  UsageWebSearchCallsResult,
  UserRoleAssignment,
} from './types.gen.ts'

export const ProjectApiKeyListSchema: v.GenericSchema<unknown, ProjectApiKeyList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectApiKeySchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ProjectDataRetentionSchema: v.GenericSchema<unknown, ProjectDataRetention> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.data_retention'),
    type: v.nullish(v.string()),
  }))

export const ProjectGroupSchema: v.GenericSchema<unknown, ProjectGroup> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('project.group'),
    project_id: v.nullish(v.string()),
    group_id: v.nullish(v.string()),
    group_name: v.nullish(v.string()),
    group_type: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
  }),
)

export const ProjectGroupDeletedSchema: v.GenericSchema<unknown, ProjectGroupDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.group.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const ProjectGroupListSchema: v.GenericSchema<unknown, ProjectGroupList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectGroupSchema)),
    has_more: v.nullish(v.boolean()),
    next: v.nullish(v.string()),
  }))

export const ProjectHostedToolPermissionsSchema: v.GenericSchema<
  unknown,
  ProjectHostedToolPermissions
> = /* @__PURE__ */ object(() => ({
  file_search: v.nullish(HostedToolPermissionSchema),
  web_search: v.nullish(HostedToolPermissionSchema),
  image_generation: v.nullish(HostedToolPermissionSchema),
  mcp: v.nullish(HostedToolPermissionSchema),
  code_interpreter: v.nullish(HostedToolPermissionSchema),
}))

export const ProjectListSchema: v.GenericSchema<unknown, ProjectList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const ProjectModelPermissionsSchema: v.GenericSchema<unknown, ProjectModelPermissions> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.model_permissions'),
    mode: v.nullish(v.string()),
    model_ids: v.nullish(v.array(v.string())),
  }))

export const ProjectModelPermissionsDeletedSchema: v.GenericSchema<
  unknown,
  ProjectModelPermissionsDeleted
> = /* @__PURE__ */ object(() => ({
  object: v.literal('project.model_permissions.deleted'),
  deleted: v.nullish(v.boolean()),
}))

export const ProjectRateLimitSchema: v.GenericSchema<unknown, ProjectRateLimit> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.rate_limit'),
    id: v.nullish(v.string()),
    model: v.nullish(v.string()),
    max_requests_per_1_minute: v.nullish(v.number()),
    max_tokens_per_1_minute: v.nullish(v.number()),
    max_images_per_1_minute: v.nullish(v.number()),
    max_audio_megabytes_per_1_minute: v.nullish(v.number()),
    max_requests_per_1_day: v.nullish(v.number()),
    batch_1_day_max_input_tokens: v.nullish(v.number()),
  }))

export const ProjectRateLimitListSchema: v.GenericSchema<unknown, ProjectRateLimitList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectRateLimitSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ProjectServiceAccountSchema: v.GenericSchema<unknown, ProjectServiceAccount> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.project.service_account'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    role: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
  }))

export const ProjectServiceAccountApiKeySchema: v.GenericSchema<
  unknown,
  ProjectServiceAccountApiKey
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.service_account.api_key'),
  value: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
}))

export const ProjectServiceAccountWithSecretSchema: v.GenericSchema<
  unknown,
  ProjectServiceAccountWithSecret
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.service_account'),
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  role: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  api_key: v.nullish(ProjectServiceAccountApiKeySchema),
}))

export const ProjectServiceAccountDeletedSchema: v.GenericSchema<
  unknown,
  ProjectServiceAccountDeleted
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.service_account.deleted'),
  id: v.nullish(v.string()),
  deleted: v.nullish(v.boolean()),
}))

export const ProjectServiceAccountListSchema: v.GenericSchema<unknown, ProjectServiceAccountList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectServiceAccountSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ProjectSpendAlertSchema: v.GenericSchema<unknown, ProjectSpendAlert> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('project.spend_alert'),
    threshold_amount: v.nullish(v.number()),
    currency: v.literal('USD'),
    interval: v.literal('month'),
    notification_channel: v.nullish(SpendAlertNotificationChannelSchema),
  }))

export const ProjectSpendAlertDeletedSchema: v.GenericSchema<unknown, ProjectSpendAlertDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('project.spend_alert.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const ProjectSpendAlertListSchema: v.GenericSchema<unknown, ProjectSpendAlertList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ProjectSpendAlertSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ProjectUserSchema: v.GenericSchema<unknown, ProjectUser> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('organization.project.user'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    email: v.nullish(v.string()),
    role: v.nullish(v.string()),
    added_at: v.nullish(v.number()),
  }),
)

export const ProjectUserDeletedSchema: v.GenericSchema<unknown, ProjectUserDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.project.user.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }))

export const ProjectUserListSchema: v.GenericSchema<unknown, ProjectUserList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(ProjectUserSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const AssignRoleBodySchema: v.GenericSchema<unknown, AssignRoleBody> =
  /* @__PURE__ */ object(() => ({ role_id: v.nullish(v.string()) }))

export const CreateRoleBodySchema: v.GenericSchema<unknown, CreateRoleBody> =
  /* @__PURE__ */ object(() => ({
    role_name: v.nullish(v.string()),
    permissions: v.nullish(v.array(v.string())),
    description: v.nullish(v.string()),
  }))

export const RoleListSchema: v.GenericSchema<unknown, RoleList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(RoleSchema)),
  has_more: v.nullish(v.boolean()),
  next: v.nullish(v.string()),
}))

export const UpdateRoleBodySchema: v.GenericSchema<unknown, UpdateRoleBody> =
  /* @__PURE__ */ object(() => ({
    permissions: v.nullish(v.array(v.string())),
    description: v.nullish(v.string()),
    role_name: v.nullish(v.string()),
  }))

export const RoleDeletedSchema: v.GenericSchema<unknown, RoleDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('role.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }),
)

export const AssignedRoleListSchema: v.GenericSchema<unknown, AssignedRoleList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(AssignedRoleSchema)),
    has_more: v.nullish(v.boolean()),
    next: v.nullish(v.string()),
  }))

export const ToggleCertificatesBodySchema: v.GenericSchema<unknown, ToggleCertificatesBody> =
  /* @__PURE__ */ object(() => ({ certificate_ids: v.nullish(v.array(v.string())) }))

export const UsageAudioSpeechesResultSchema: v.GenericSchema<unknown, UsageAudioSpeechesResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.audio_speeches.result'),
    characters: v.nullish(v.number()),
    num_model_requests: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
  }))

export const UsageAudioTranscriptionsResultSchema: v.GenericSchema<
  unknown,
  UsageAudioTranscriptionsResult
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.usage.audio_transcriptions.result'),
  seconds: v.nullish(v.number()),
  num_model_requests: v.nullish(v.number()),
  project_id: v.nullish(v.string()),
  user_id: v.nullish(v.string()),
  api_key_id: v.nullish(v.string()),
  model: v.nullish(v.string()),
}))

export const UsageCodeInterpreterSessionsResultSchema: v.GenericSchema<
  unknown,
  UsageCodeInterpreterSessionsResult
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.usage.code_interpreter_sessions.result'),
  num_sessions: v.nullish(v.number()),
  project_id: v.nullish(v.string()),
}))

export const UsageCompletionsResultSchema: v.GenericSchema<unknown, UsageCompletionsResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.completions.result'),
    input_tokens: v.nullish(v.number()),
    input_cached_tokens: v.nullish(v.number()),
    input_cache_write_tokens: v.nullish(v.number()),
    input_uncached_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
    input_text_tokens: v.nullish(v.number()),
    output_text_tokens: v.nullish(v.number()),
    input_cached_text_tokens: v.nullish(v.number()),
    input_audio_tokens: v.nullish(v.number()),
    input_cached_audio_tokens: v.nullish(v.number()),
    output_audio_tokens: v.nullish(v.number()),
    input_image_tokens: v.nullish(v.number()),
    input_cached_image_tokens: v.nullish(v.number()),
    output_image_tokens: v.nullish(v.number()),
    num_model_requests: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
    batch: v.nullish(v.boolean()),
    service_tier: v.nullish(v.string()),
  }))

export const UsageEmbeddingsResultSchema: v.GenericSchema<unknown, UsageEmbeddingsResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.embeddings.result'),
    input_tokens: v.nullish(v.number()),
    num_model_requests: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
  }))

export const UsageFileSearchCallsResultSchema: v.GenericSchema<
  unknown,
  UsageFileSearchCallsResult
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.usage.file_searches.result'),
  num_requests: v.nullish(v.number()),
  project_id: v.nullish(v.string()),
  user_id: v.nullish(v.string()),
  api_key_id: v.nullish(v.string()),
  vector_store_id: v.nullish(v.string()),
}))

export const UsageImagesResultSchema: v.GenericSchema<unknown, UsageImagesResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.images.result'),
    images: v.nullish(v.number()),
    num_model_requests: v.nullish(v.number()),
    source: v.nullish(v.string()),
    size: v.nullish(v.string()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
  }))

export const UsageModerationsResultSchema: v.GenericSchema<unknown, UsageModerationsResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.moderations.result'),
    input_tokens: v.nullish(v.number()),
    num_model_requests: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
  }))

export const UsageVectorStoresResultSchema: v.GenericSchema<unknown, UsageVectorStoresResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.vector_stores.result'),
    usage_bytes: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
  }))

export const UsageWebSearchCallsResultSchema: v.GenericSchema<unknown, UsageWebSearchCallsResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.usage.web_searches.result'),
    num_model_requests: v.nullish(v.number()),
    num_requests: v.nullish(v.number()),
    project_id: v.nullish(v.string()),
    user_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    model: v.nullish(v.string()),
    context_level: v.nullish(v.string()),
  }))

export const UsageBucketSchema: v.GenericSchema<unknown, UsageBucket> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('bucket'),
    start_time: v.nullish(v.number()),
    end_time: v.nullish(v.number()),
    results: v.nullish(
      v.array(
        taggedUnion(
          'object',
          {
            'organization.usage.completions.result': UsageCompletionsResultSchema,
            'organization.usage.embeddings.result': UsageEmbeddingsResultSchema,
            'organization.usage.moderations.result': UsageModerationsResultSchema,
            'organization.usage.images.result': UsageImagesResultSchema,
            'organization.usage.audio_speeches.result': UsageAudioSpeechesResultSchema,
            'organization.usage.audio_transcriptions.result': UsageAudioTranscriptionsResultSchema,
            'organization.usage.vector_stores.result': UsageVectorStoresResultSchema,
            'organization.usage.code_interpreter_sessions.result':
              UsageCodeInterpreterSessionsResultSchema,
            'organization.usage.file_searches.result': UsageFileSearchCallsResultSchema,
            'organization.usage.web_searches.result': UsageWebSearchCallsResultSchema,
            'organization.costs.result': CostsResultSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }),
)

export const UsagePageSchema: v.GenericSchema<unknown, UsagePage> = /* @__PURE__ */ object(() => ({
  object: v.literal('page'),
  data: v.nullish(v.array(UsageBucketSchema)),
  has_more: v.nullish(v.boolean()),
  next_page: v.nullish(v.string()),
}))

export const OrganizationUserUserSchema: v.GenericSchema<unknown, OrganizationUserUser> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('user'),
    id: v.nullish(v.string()),
    email: v.nullish(v.string()),
    name: v.nullish(v.string()),
    picture: v.nullish(v.string()),
    enabled: v.nullish(v.boolean()),
    banned: v.nullish(v.boolean()),
    banned_at: v.nullish(v.number()),
  }))

export const OrganizationUserProjectsDataSchema: v.GenericSchema<
  unknown,
  OrganizationUserProjectsData
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  role: v.nullish(v.string()),
}))

export const OrganizationUserProjectsSchema: v.GenericSchema<unknown, OrganizationUserProjects> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(OrganizationUserProjectsDataSchema)),
  }))

export const OrganizationUserSchema: v.GenericSchema<unknown, OrganizationUser> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.user'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    email: v.nullish(v.string()),
    role: v.nullish(v.string()),
    added_at: v.nullish(v.number()),
    is_default: v.nullish(v.boolean()),
    created: v.nullish(v.number()),
    user: v.nullish(OrganizationUserUserSchema),
    is_service_account: v.nullish(v.boolean()),
    is_scale_tier_authorized_purchaser: v.nullish(v.boolean()),
    is_scim_managed: v.nullish(v.boolean()),
    api_key_last_used_at: v.nullish(v.number()),
    technical_level: v.nullish(v.string()),
    developer_persona: v.nullish(v.string()),
    projects: v.nullish(OrganizationUserProjectsSchema),
  }))

export const OrganizationUserDeletedSchema: v.GenericSchema<unknown, OrganizationUserDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.user.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }))

export const GroupUserListSchema: v.GenericSchema<unknown, GroupUserList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(GroupUserSchema)),
    has_more: v.nullish(v.boolean()),
    next: v.nullish(v.string()),
  }),
)

export const OrganizationUserListSchema: v.GenericSchema<unknown, OrganizationUserList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(OrganizationUserSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const UserRoleAssignmentSchema: v.GenericSchema<unknown, UserRoleAssignment> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('user.role'),
    user: v.nullish(OrganizationUserSchema),
    role: v.nullish(RoleSchema),
  }))

export const SpendLimitCurrencySchema: v.GenericSchema<unknown, SpendLimitCurrency> =
  /* @__PURE__ */ defer(() => v.string())

export const SpendLimitIntervalSchema: v.GenericSchema<unknown, SpendLimitInterval> =
  /* @__PURE__ */ defer(() => v.string())

export const SpendLimitEnforcementStatusSchema: v.GenericSchema<
  unknown,
  SpendLimitEnforcementStatus
> = /* @__PURE__ */ defer(() => v.string())

export const SpendLimitEnforcementSchema: v.GenericSchema<unknown, SpendLimitEnforcement> =
  /* @__PURE__ */ object(() => ({ status: v.nullish(SpendLimitEnforcementStatusSchema) }))

export const OrganizationSpendLimitSchema: v.GenericSchema<unknown, OrganizationSpendLimit> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.spend_limit'),
    threshold_amount: v.nullish(v.number()),
    currency: v.nullish(SpendLimitCurrencySchema),
    interval: v.nullish(SpendLimitIntervalSchema),
    enforcement: v.nullish(SpendLimitEnforcementSchema),
  }))

export const OrganizationSpendLimitDeletedSchema: v.GenericSchema<
  unknown,
  OrganizationSpendLimitDeleted
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.spend_limit.deleted'),
  deleted: v.nullish(v.boolean()),
}))

export const ProjectSpendLimitSchema: v.GenericSchema<unknown, ProjectSpendLimit> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.spend_limit'),
    threshold_amount: v.nullish(v.number()),
    currency: v.nullish(SpendLimitCurrencySchema),
    interval: v.nullish(SpendLimitIntervalSchema),
    enforcement: v.nullish(SpendLimitEnforcementSchema),
  }))

export const ProjectSpendLimitDeletedSchema: v.GenericSchema<unknown, ProjectSpendLimitDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('project.spend_limit.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const ProjectServiceAccountApiKeyWithSecretSchema: v.GenericSchema<
  unknown,
  ProjectServiceAccountApiKeyWithSecret
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.service_account.api_key'),
  value: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
}))
