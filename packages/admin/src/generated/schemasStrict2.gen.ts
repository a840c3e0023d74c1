// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  StrictHostedToolPermissionSchema,
  StrictSpendAlertNotificationChannelSchema,
} from './schemasStrict.gen.ts'
import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  AssignProjectGroupRoleParams,
  AssignUserRoleParams,
  CreateOrganizationSpendAlertParams,
  CreateProjectRoleParams,
  CreateProjectServiceAccountParams,
  CreateProjectSpendAlertParams,
  CreateProjectUserParams,
  CreateRoleParams,
  DeleteOrganizationSpendAlertParams,
  DeleteOrganizationUserParams,
  DeleteProjectModelPermissionsParams,
  DeleteProjectServiceAccountParams,
  DeleteProjectSpendAlertParams,
  DeleteProjectUserParams,
  DeleteRoleParams,
  ListAudioSpeechesUsageParams,
  ListAudioTranscriptionsUsageParams,
  ListCodeInterpreterSessionsUsageParams,
  ListCompletionsUsageParams,
  ListEmbeddingsUsageParams,
  ListFileSearchCallsUsageParams,
  ListImagesUsageParams,
  ListModerationsUsageParams,
  ListOrganizationSpendAlertsParams,
  ListOrganizationUsersParams,
  ListProjectGroupRoleAssignmentsParams,
  ListProjectRateLimitsParams,
  ListProjectRolesParams,
  ListProjectServiceAccountsParams,
  ListProjectSpendAlertsParams,
  ListProjectUsersParams,
  ListRolesParams,
  ListUserRoleAssignmentsParams,
  ListVectorStoresUsageParams,
  ListWebSearchCallsUsageParams,
  RetrieveOrganizationSpendAlertParams,
  RetrieveOrganizationUserParams,
  RetrieveProjectGroupRoleParams,
  RetrieveProjectModelPermissionsParams,
  RetrieveProjectRoleParams,
  RetrieveProjectServiceAccountParams,
  RetrieveProjectSpendAlertParams,
  RetrieveProjectUserParams,
  RetrieveRoleParams,
  RetrieveUserRoleParams,
  UnassignProjectGroupRoleParams,
  UnassignUserRoleParams,
  UpdateOrganizationSpendAlertParams,
  UpdateOrganizationUserParams,
  UpdateProjectHostedToolPermissionsParams,
  UpdateProjectModelPermissionsParams,
  UpdateProjectRateLimitParams,
  UpdateProjectServiceAccountParams,
  UpdateProjectSpendAlertParams,
  UpdateProjectUserParams,
  UpdateRoleParams,
} from './types.gen.ts'

export const UpdateProjectHostedToolPermissionsParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectHostedToolPermissionsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  file_search: v.nullish(StrictHostedToolPermissionSchema),
  web_search: v.nullish(StrictHostedToolPermissionSchema),
  image_generation: v.nullish(StrictHostedToolPermissionSchema),
  mcp: v.nullish(StrictHostedToolPermissionSchema),
  code_interpreter: v.nullish(StrictHostedToolPermissionSchema),
}))

export const RetrieveProjectModelPermissionsParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectModelPermissionsParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const UpdateProjectModelPermissionsParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectModelPermissionsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  mode: v.picklist(['allow_list', 'deny_list']),
  model_ids: v.array(v.string()),
}))

export const DeleteProjectModelPermissionsParamsSchema: v.GenericSchema<
  unknown,
  DeleteProjectModelPermissionsParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const ListProjectRateLimitsParamsSchema: v.GenericSchema<
  unknown,
  ListProjectRateLimitsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
}))

export const UpdateProjectRateLimitParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectRateLimitParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  rate_limit_id: v.string(),
  max_requests_per_1_minute: v.optional(v.pipe(v.number(), v.integer())),
  max_tokens_per_1_minute: v.optional(v.pipe(v.number(), v.integer())),
  max_images_per_1_minute: v.optional(v.pipe(v.number(), v.integer())),
  max_audio_megabytes_per_1_minute: v.optional(v.pipe(v.number(), v.integer())),
  max_requests_per_1_day: v.optional(v.pipe(v.number(), v.integer())),
  batch_1_day_max_input_tokens: v.optional(v.pipe(v.number(), v.integer())),
}))

export const ListProjectServiceAccountsParamsSchema: v.GenericSchema<
  unknown,
  ListProjectServiceAccountsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.optional(v.string()),
}))

export const CreateProjectServiceAccountParamsSchema: v.GenericSchema<
  unknown,
  CreateProjectServiceAccountParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  name: v.string(),
  create_service_account_only: v.nullish(v.boolean()),
}))

export const RetrieveProjectServiceAccountParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectServiceAccountParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string(), service_account_id: v.string() }))

export const UpdateProjectServiceAccountParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectServiceAccountParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  service_account_id: v.string(),
  name: v.optional(v.string()),
  role: v.optional(v.picklist(['member', 'owner'])),
}))

export const DeleteProjectServiceAccountParamsSchema: v.GenericSchema<
  unknown,
  DeleteProjectServiceAccountParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string(), service_account_id: v.string() }))

export const ListProjectSpendAlertsParamsSchema: v.GenericSchema<
  unknown,
  ListProjectSpendAlertsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
}))

export const CreateProjectSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  CreateProjectSpendAlertParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
  notification_channel: StrictSpendAlertNotificationChannelSchema,
}))

export const RetrieveProjectSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectSpendAlertParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string(), alert_id: v.string() }))

export const UpdateProjectSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectSpendAlertParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  alert_id: v.string(),
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
  notification_channel: StrictSpendAlertNotificationChannelSchema,
}))

export const DeleteProjectSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  DeleteProjectSpendAlertParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string(), alert_id: v.string() }))

export const ListProjectUsersParamsSchema: v.GenericSchema<unknown, ListProjectUsersParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    after: v.optional(v.string()),
  }))

export const CreateProjectUserParamsSchema: v.GenericSchema<unknown, CreateProjectUserParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    user_id: v.nullish(v.string()),
    email: v.nullish(v.string()),
    role: v.string(),
  }))

export const RetrieveProjectUserParamsSchema: v.GenericSchema<unknown, RetrieveProjectUserParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), user_id: v.string() }))

export const UpdateProjectUserParamsSchema: v.GenericSchema<unknown, UpdateProjectUserParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    user_id: v.string(),
    role: v.nullish(v.string()),
  }))

export const DeleteProjectUserParamsSchema: v.GenericSchema<unknown, DeleteProjectUserParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), user_id: v.string() }))

export const ListRolesParamsSchema: v.GenericSchema<unknown, ListRolesParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    after: v.optional(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const CreateRoleParamsSchema: v.GenericSchema<unknown, CreateRoleParams> =
  /* @__PURE__ */ object(() => ({
    role_name: v.string(),
    permissions: v.array(v.string()),
    description: v.nullish(v.string()),
  }))

export const RetrieveRoleParamsSchema: v.GenericSchema<unknown, RetrieveRoleParams> =
  /* @__PURE__ */ object(() => ({ role_id: v.string() }))

export const UpdateRoleParamsSchema: v.GenericSchema<unknown, UpdateRoleParams> =
  /* @__PURE__ */ object(() => ({
    role_id: v.string(),
    permissions: v.nullish(v.array(v.string())),
    description: v.nullish(v.string()),
    role_name: v.nullish(v.string()),
  }))

export const DeleteRoleParamsSchema: v.GenericSchema<unknown, DeleteRoleParams> =
  /* @__PURE__ */ object(() => ({ role_id: v.string() }))

export const ListOrganizationSpendAlertsParamsSchema: v.GenericSchema<
  unknown,
  ListOrganizationSpendAlertsParams
> = /* @__PURE__ */ object(() => ({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
}))

export const CreateOrganizationSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  CreateOrganizationSpendAlertParams
> = /* @__PURE__ */ object(() => ({
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
  notification_channel: StrictSpendAlertNotificationChannelSchema,
}))

export const RetrieveOrganizationSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  RetrieveOrganizationSpendAlertParams
> = /* @__PURE__ */ object(() => ({ alert_id: v.string() }))

export const UpdateOrganizationSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  UpdateOrganizationSpendAlertParams
> = /* @__PURE__ */ object(() => ({
  alert_id: v.string(),
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
  notification_channel: StrictSpendAlertNotificationChannelSchema,
}))

export const DeleteOrganizationSpendAlertParamsSchema: v.GenericSchema<
  unknown,
  DeleteOrganizationSpendAlertParams
> = /* @__PURE__ */ object(() => ({ alert_id: v.string() }))

export const ListAudioSpeechesUsageParamsSchema: v.GenericSchema<
  unknown,
  ListAudioSpeechesUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  models: v.optional(v.array(v.string())),
  group_by: v.optional(v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model']))),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListAudioTranscriptionsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListAudioTranscriptionsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  models: v.optional(v.array(v.string())),
  group_by: v.optional(v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model']))),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListCodeInterpreterSessionsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListCodeInterpreterSessionsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  group_by: v.optional(v.array(v.literal('project_id'))),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListCompletionsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListCompletionsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  models: v.optional(v.array(v.string())),
  batch: v.optional(v.boolean()),
  group_by: v.optional(
    v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier'])),
  ),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListEmbeddingsUsageParamsSchema: v.GenericSchema<unknown, ListEmbeddingsUsageParams> =
  /* @__PURE__ */ object(() => ({
    start_time: v.pipe(v.number(), v.integer()),
    end_time: v.optional(v.pipe(v.number(), v.integer())),
    bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
    project_ids: v.optional(v.array(v.string())),
    user_ids: v.optional(v.array(v.string())),
    api_key_ids: v.optional(v.array(v.string())),
    models: v.optional(v.array(v.string())),
    group_by: v.optional(v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model']))),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    page: v.optional(v.string()),
  }))

export const ListFileSearchCallsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListFileSearchCallsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  vector_store_ids: v.optional(v.array(v.string())),
  group_by: v.optional(
    v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'vector_store_id'])),
  ),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListImagesUsageParamsSchema: v.GenericSchema<unknown, ListImagesUsageParams> =
  /* @__PURE__ */ object(() => ({
    start_time: v.pipe(v.number(), v.integer()),
    end_time: v.optional(v.pipe(v.number(), v.integer())),
    bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
    sources: v.optional(v.array(v.picklist(['image.generation', 'image.edit', 'image.variation']))),
    sizes: v.optional(
      v.array(v.picklist(['256x256', '512x512', '1024x1024', '1792x1792', '1024x1792'])),
    ),
    project_ids: v.optional(v.array(v.string())),
    user_ids: v.optional(v.array(v.string())),
    api_key_ids: v.optional(v.array(v.string())),
    models: v.optional(v.array(v.string())),
    group_by: v.optional(
      v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model', 'size', 'source'])),
    ),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    page: v.optional(v.string()),
  }))

export const ListModerationsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListModerationsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  models: v.optional(v.array(v.string())),
  group_by: v.optional(v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model']))),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListVectorStoresUsageParamsSchema: v.GenericSchema<
  unknown,
  ListVectorStoresUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  group_by: v.optional(v.array(v.literal('project_id'))),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListWebSearchCallsUsageParamsSchema: v.GenericSchema<
  unknown,
  ListWebSearchCallsUsageParams
> = /* @__PURE__ */ object(() => ({
  start_time: v.pipe(v.number(), v.integer()),
  end_time: v.optional(v.pipe(v.number(), v.integer())),
  bucket_width: v.optional(v.picklist(['1m', '1h', '1d'])),
  project_ids: v.optional(v.array(v.string())),
  user_ids: v.optional(v.array(v.string())),
  api_key_ids: v.optional(v.array(v.string())),
  models: v.optional(v.array(v.string())),
  context_levels: v.optional(v.array(v.picklist(['low', 'medium', 'high']))),
  group_by: v.optional(
    v.array(v.picklist(['project_id', 'user_id', 'api_key_id', 'model', 'context_level'])),
  ),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  page: v.optional(v.string()),
}))

export const ListOrganizationUsersParamsSchema: v.GenericSchema<
  unknown,
  ListOrganizationUsersParams
> = /* @__PURE__ */ object(() => ({
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.optional(v.string()),
  emails: v.optional(v.array(v.string())),
}))

export const RetrieveOrganizationUserParamsSchema: v.GenericSchema<
  unknown,
  RetrieveOrganizationUserParams
> = /* @__PURE__ */ object(() => ({ user_id: v.string() }))

export const UpdateOrganizationUserParamsSchema: v.GenericSchema<
  unknown,
  UpdateOrganizationUserParams
> = /* @__PURE__ */ object(() => ({
  user_id: v.string(),
  role: v.nullish(v.string()),
  role_id: v.nullish(v.string()),
  technical_level: v.nullish(v.string()),
  developer_persona: v.nullish(v.string()),
}))

export const DeleteOrganizationUserParamsSchema: v.GenericSchema<
  unknown,
  DeleteOrganizationUserParams
> = /* @__PURE__ */ object(() => ({ user_id: v.string() }))

export const ListUserRoleAssignmentsParamsSchema: v.GenericSchema<
  unknown,
  ListUserRoleAssignmentsParams
> = /* @__PURE__ */ object(() => ({
  user_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const AssignUserRoleParamsSchema: v.GenericSchema<unknown, AssignUserRoleParams> =
  /* @__PURE__ */ object(() => ({ user_id: v.string(), role_id: v.string() }))

export const RetrieveUserRoleParamsSchema: v.GenericSchema<unknown, RetrieveUserRoleParams> =
  /* @__PURE__ */ object(() => ({ user_id: v.string(), role_id: v.string() }))

export const UnassignUserRoleParamsSchema: v.GenericSchema<unknown, UnassignUserRoleParams> =
  /* @__PURE__ */ object(() => ({ user_id: v.string(), role_id: v.string() }))

export const ListProjectGroupRoleAssignmentsParamsSchema: v.GenericSchema<
  unknown,
  ListProjectGroupRoleAssignmentsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  group_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const AssignProjectGroupRoleParamsSchema: v.GenericSchema<
  unknown,
  AssignProjectGroupRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  group_id: v.string(),
  role_id: v.string(),
}))

export const RetrieveProjectGroupRoleParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectGroupRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  group_id: v.string(),
  role_id: v.string(),
}))

export const UnassignProjectGroupRoleParamsSchema: v.GenericSchema<
  unknown,
  UnassignProjectGroupRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  group_id: v.string(),
  role_id: v.string(),
}))

export const ListProjectRolesParamsSchema: v.GenericSchema<unknown, ListProjectRolesParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    after: v.optional(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const CreateProjectRoleParamsSchema: v.GenericSchema<unknown, CreateProjectRoleParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    role_name: v.string(),
    permissions: v.array(v.string()),
    description: v.nullish(v.string()),
  }))

export const RetrieveProjectRoleParamsSchema: v.GenericSchema<unknown, RetrieveProjectRoleParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), role_id: v.string() }))
