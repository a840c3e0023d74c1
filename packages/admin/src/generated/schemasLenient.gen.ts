// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { map, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  AdminApiKey,
  AdminApiKeyList,
  AdminApiKeyOwner,
  AdminApiKeyWithSecret,
  AdminApiKeyWithSecretOwner,
  AssignedRole,
  AssignedRoleAssignmentSource,
  AuditLogApiKeyCreated,
  AuditLogApiKeyCreatedData,
  AuditLogApiKeyDeleted,
  AuditLogApiKeyUpdated,
  AuditLogApiKeyUpdatedChangesRequested,
  AuditLogCheckpointPermissionCreated,
  AuditLogCheckpointPermissionCreatedData,
  AuditLogCheckpointPermissionDeleted,
  AuditLogExternalKeyRegistered,
  AuditLogExternalKeyRemoved,
  AuditLogGroupCreated,
  AuditLogGroupCreatedData,
  AuditLogGroupDeleted,
  AuditLogGroupUpdated,
  AuditLogGroupUpdatedChangesRequested,
  AuditLogInviteAccepted,
  AuditLogInviteDeleted,
  AuditLogInviteSent,
  AuditLogInviteSentData,
  AuditLogIpAllowlistConfigActivated,
  AuditLogIpAllowlistConfigActivatedConfig,
  AuditLogIpAllowlistConfigDeactivated,
  AuditLogIpAllowlistConfigDeactivatedConfig,
  AuditLogIpAllowlistCreated,
  AuditLogIpAllowlistDeleted,
  AuditLogIpAllowlistUpdated,
  AuditLogLoginFailed,
  AuditLogLogoutFailed,
  AuditLogOrganizationUpdated,
  AuditLogOrganizationUpdatedChangesRequested,
  AuditLogProject,
  AuditLogProjectArchived,
  AuditLogProjectCreated,
  AuditLogProjectCreatedData,
  AuditLogProjectDeleted,
  AuditLogProjectUpdated,
  AuditLogProjectUpdatedChangesRequested,
  AuditLogRateLimitDeleted,
  AuditLogRateLimitUpdated,
  AuditLogRateLimitUpdatedChangesRequested,
  AuditLogRoleAssignmentCreated,
  AuditLogRoleAssignmentDeleted,
  AuditLogRoleBoundToResource,
  AuditLogRoleCreated,
  AuditLogRoleDeleted,
  AuditLogRoleUnboundFromResource,
  AuditLogRoleUpdated,
  AuditLogRoleUpdatedChangesRequested,
  AuditLogScimDisabled,
  AuditLogScimEnabled,
  AuditLogServiceAccountCreated,
  AuditLogServiceAccountCreatedData,
  AuditLogServiceAccountDeleted,
  AuditLogServiceAccountUpdated,
  AuditLogServiceAccountUpdatedChangesRequested,
  AuditLogUserAdded,
  AuditLogUserAddedData,
  AuditLogUserDeleted,
  AuditLogUserUpdated,
  AuditLogUserUpdatedChangesRequested,
  AuditLogWorkloadIdentityProviderCreated,
  AuditLogWorkloadIdentityProviderDeleted,
  AuditLogWorkloadIdentityProviderMappingCreated,
  AuditLogWorkloadIdentityProviderMappingDeleted,
  AuditLogWorkloadIdentityProviderMappingUpdated,
  AuditLogWorkloadIdentityProviderUpdated,
} from './types.gen.ts'

export const AdminApiKeyOwnerSchema: v.GenericSchema<unknown, AdminApiKeyOwner> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    object: v.nullish(v.string()),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    role: v.nullish(v.string()),
  }))

export const AdminApiKeySchema: v.GenericSchema<unknown, AdminApiKey> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('organization.admin_api_key'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    redacted_value: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    expires_at: v.nullish(v.number()),
    last_used_at: v.nullish(v.number()),
    owner: v.nullish(AdminApiKeyOwnerSchema),
  }),
)

export const AdminApiKeyWithSecretOwnerSchema: v.GenericSchema<
  unknown,
  AdminApiKeyWithSecretOwner
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  object: v.nullish(v.string()),
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  role: v.nullish(v.string()),
}))

export const AdminApiKeyWithSecretSchema: v.GenericSchema<unknown, AdminApiKeyWithSecret> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.admin_api_key'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    redacted_value: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    expires_at: v.nullish(v.number()),
    last_used_at: v.nullish(v.number()),
    owner: v.nullish(AdminApiKeyWithSecretOwnerSchema),
    value: v.nullish(v.string()),
  }))

export const AdminApiKeyListSchema: v.GenericSchema<unknown, AdminApiKeyList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(AdminApiKeySchema)),
    has_more: v.nullish(v.boolean()),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
  }))

export const AssignedRoleAssignmentSourceSchema: v.GenericSchema<
  unknown,
  AssignedRoleAssignmentSource
> = /* @__PURE__ */ object(() => ({
  principal_id: v.nullish(v.string()),
  principal_type: v.nullish(v.string()),
}))

export const AssignedRoleSchema: v.GenericSchema<unknown, AssignedRole> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    permissions: v.nullish(v.array(v.string())),
    resource_type: v.nullish(v.string()),
    predefined_role: v.nullish(v.boolean()),
    description: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    updated_at: v.nullish(v.number()),
    created_by: v.nullish(v.string()),
    created_by_user_obj: v.nullish(map(v.unknown())),
    metadata: v.nullish(map(v.unknown())),
    assignment_sources: v.nullish(v.array(AssignedRoleAssignmentSourceSchema)),
  }),
)

export const AuditLogProjectSchema: v.GenericSchema<unknown, AuditLogProject> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogApiKeyCreatedDataSchema: v.GenericSchema<unknown, AuditLogApiKeyCreatedData> =
  /* @__PURE__ */ object(() => ({ scopes: v.nullish(v.array(v.string())) }))

export const AuditLogApiKeyCreatedSchema: v.GenericSchema<unknown, AuditLogApiKeyCreated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(AuditLogApiKeyCreatedDataSchema),
  }))

export const AuditLogApiKeyUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogApiKeyUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({ scopes: v.nullish(v.array(v.string())) }))

export const AuditLogApiKeyUpdatedSchema: v.GenericSchema<unknown, AuditLogApiKeyUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogApiKeyUpdatedChangesRequestedSchema),
  }))

export const AuditLogApiKeyDeletedSchema: v.GenericSchema<unknown, AuditLogApiKeyDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogCheckpointPermissionCreatedDataSchema: v.GenericSchema<
  unknown,
  AuditLogCheckpointPermissionCreatedData
> = /* @__PURE__ */ object(() => ({
  project_id: v.nullish(v.string()),
  fine_tuned_model_checkpoint: v.nullish(v.string()),
}))

export const AuditLogCheckpointPermissionCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogCheckpointPermissionCreated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  data: v.nullish(AuditLogCheckpointPermissionCreatedDataSchema),
}))

export const AuditLogCheckpointPermissionDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogCheckpointPermissionDeleted
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogExternalKeyRegisteredSchema: v.GenericSchema<
  unknown,
  AuditLogExternalKeyRegistered
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), data: v.nullish(map(v.unknown())) }))

export const AuditLogExternalKeyRemovedSchema: v.GenericSchema<
  unknown,
  AuditLogExternalKeyRemoved
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogGroupCreatedDataSchema: v.GenericSchema<unknown, AuditLogGroupCreatedData> =
  /* @__PURE__ */ object(() => ({ group_name: v.nullish(v.string()) }))

export const AuditLogGroupCreatedSchema: v.GenericSchema<unknown, AuditLogGroupCreated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(AuditLogGroupCreatedDataSchema),
  }))

export const AuditLogGroupUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogGroupUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({ group_name: v.nullish(v.string()) }))

export const AuditLogGroupUpdatedSchema: v.GenericSchema<unknown, AuditLogGroupUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogGroupUpdatedChangesRequestedSchema),
  }))

export const AuditLogGroupDeletedSchema: v.GenericSchema<unknown, AuditLogGroupDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogScimEnabledSchema: v.GenericSchema<unknown, AuditLogScimEnabled> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogScimDisabledSchema: v.GenericSchema<unknown, AuditLogScimDisabled> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogInviteSentDataSchema: v.GenericSchema<unknown, AuditLogInviteSentData> =
  /* @__PURE__ */ object(() => ({ email: v.nullish(v.string()), role: v.nullish(v.string()) }))

export const AuditLogInviteSentSchema: v.GenericSchema<unknown, AuditLogInviteSent> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(AuditLogInviteSentDataSchema),
  }))

export const AuditLogInviteAcceptedSchema: v.GenericSchema<unknown, AuditLogInviteAccepted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogInviteDeletedSchema: v.GenericSchema<unknown, AuditLogInviteDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogIpAllowlistCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistCreated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  allowed_ips: v.nullish(v.array(v.string())),
}))

export const AuditLogIpAllowlistUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistUpdated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  allowed_ips: v.nullish(v.array(v.string())),
}))

export const AuditLogIpAllowlistDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  allowed_ips: v.nullish(v.array(v.string())),
}))

export const AuditLogIpAllowlistConfigActivatedConfigSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistConfigActivatedConfig
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogIpAllowlistConfigActivatedSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistConfigActivated
> = /* @__PURE__ */ object(() => ({
  configs: v.nullish(v.array(AuditLogIpAllowlistConfigActivatedConfigSchema)),
}))

export const AuditLogIpAllowlistConfigDeactivatedConfigSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistConfigDeactivatedConfig
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogIpAllowlistConfigDeactivatedSchema: v.GenericSchema<
  unknown,
  AuditLogIpAllowlistConfigDeactivated
> = /* @__PURE__ */ object(() => ({
  configs: v.nullish(v.array(AuditLogIpAllowlistConfigDeactivatedConfigSchema)),
}))

export const AuditLogLoginFailedSchema: v.GenericSchema<unknown, AuditLogLoginFailed> =
  /* @__PURE__ */ object(() => ({
    error_code: v.nullish(v.string()),
    error_message: v.nullish(v.string()),
  }))

export const AuditLogLogoutFailedSchema: v.GenericSchema<unknown, AuditLogLogoutFailed> =
  /* @__PURE__ */ object(() => ({
    error_code: v.nullish(v.string()),
    error_message: v.nullish(v.string()),
  }))

export const AuditLogOrganizationUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogOrganizationUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({
  title: v.nullish(v.string()),
  description: v.nullish(v.string()),
  name: v.nullish(v.string()),
  threads_ui_visibility: v.nullish(v.string()),
  usage_dashboard_visibility: v.nullish(v.string()),
  api_call_logging: v.nullish(v.string()),
  api_call_logging_project_ids: v.nullish(v.string()),
}))

export const AuditLogOrganizationUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogOrganizationUpdated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  changes_requested: v.nullish(AuditLogOrganizationUpdatedChangesRequestedSchema),
}))

export const AuditLogProjectCreatedDataSchema: v.GenericSchema<
  unknown,
  AuditLogProjectCreatedData
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()), title: v.nullish(v.string()) }))

export const AuditLogProjectCreatedSchema: v.GenericSchema<unknown, AuditLogProjectCreated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(AuditLogProjectCreatedDataSchema),
  }))

export const AuditLogProjectUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogProjectUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({ title: v.nullish(v.string()) }))

export const AuditLogProjectUpdatedSchema: v.GenericSchema<unknown, AuditLogProjectUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogProjectUpdatedChangesRequestedSchema),
  }))

export const AuditLogProjectArchivedSchema: v.GenericSchema<unknown, AuditLogProjectArchived> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogProjectDeletedSchema: v.GenericSchema<unknown, AuditLogProjectDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogRateLimitUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogRateLimitUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({
  max_requests_per_1_minute: v.nullish(v.number()),
  max_tokens_per_1_minute: v.nullish(v.number()),
  max_images_per_1_minute: v.nullish(v.number()),
  max_audio_megabytes_per_1_minute: v.nullish(v.number()),
  max_requests_per_1_day: v.nullish(v.number()),
  batch_1_day_max_input_tokens: v.nullish(v.number()),
}))

export const AuditLogRateLimitUpdatedSchema: v.GenericSchema<unknown, AuditLogRateLimitUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogRateLimitUpdatedChangesRequestedSchema),
  }))

export const AuditLogRateLimitDeletedSchema: v.GenericSchema<unknown, AuditLogRateLimitDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogRoleCreatedSchema: v.GenericSchema<unknown, AuditLogRoleCreated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    role_name: v.nullish(v.string()),
    permissions: v.nullish(v.array(v.string())),
    resource_type: v.nullish(v.string()),
    resource_id: v.nullish(v.string()),
  }))

export const AuditLogRoleUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogRoleUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({
  role_name: v.nullish(v.string()),
  resource_id: v.nullish(v.string()),
  resource_type: v.nullish(v.string()),
  permissions_added: v.nullish(v.array(v.string())),
  permissions_removed: v.nullish(v.array(v.string())),
  description: v.nullish(v.string()),
  metadata: v.nullish(map(v.unknown())),
}))

export const AuditLogRoleUpdatedSchema: v.GenericSchema<unknown, AuditLogRoleUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogRoleUpdatedChangesRequestedSchema),
  }))

export const AuditLogRoleDeletedSchema: v.GenericSchema<unknown, AuditLogRoleDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogRoleAssignmentCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogRoleAssignmentCreated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  principal_id: v.nullish(v.string()),
  principal_type: v.nullish(v.string()),
  resource_id: v.nullish(v.string()),
  resource_type: v.nullish(v.string()),
}))

export const AuditLogRoleAssignmentDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogRoleAssignmentDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  principal_id: v.nullish(v.string()),
  principal_type: v.nullish(v.string()),
  resource_id: v.nullish(v.string()),
  resource_type: v.nullish(v.string()),
}))

export const AuditLogRoleBoundToResourceSchema: v.GenericSchema<
  unknown,
  AuditLogRoleBoundToResource
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  role_id: v.nullish(v.string()),
  resource_id: v.nullish(v.string()),
  resource_type: v.nullish(v.string()),
  permissions: v.nullish(v.array(v.string())),
  workspace_id: v.nullish(v.string()),
  connector_id: v.nullish(v.string()),
  connector_name: v.nullish(v.string()),
  enabled: v.nullish(v.boolean()),
  source: v.nullish(v.string()),
}))

export const AuditLogRoleUnboundFromResourceSchema: v.GenericSchema<
  unknown,
  AuditLogRoleUnboundFromResource
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  role_id: v.nullish(v.string()),
  resource_id: v.nullish(v.string()),
  resource_type: v.nullish(v.string()),
  permissions: v.nullish(v.array(v.string())),
  workspace_id: v.nullish(v.string()),
  connector_id: v.nullish(v.string()),
  connector_name: v.nullish(v.string()),
  enabled: v.nullish(v.boolean()),
  source: v.nullish(v.string()),
}))

export const AuditLogServiceAccountCreatedDataSchema: v.GenericSchema<
  unknown,
  AuditLogServiceAccountCreatedData
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()) }))

export const AuditLogServiceAccountCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogServiceAccountCreated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  data: v.nullish(AuditLogServiceAccountCreatedDataSchema),
}))

export const AuditLogServiceAccountUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogServiceAccountUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()) }))

export const AuditLogServiceAccountUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogServiceAccountUpdated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  changes_requested: v.nullish(AuditLogServiceAccountUpdatedChangesRequestedSchema),
}))

export const AuditLogServiceAccountDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogServiceAccountDeleted
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogWorkloadIdentityProviderCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderCreated
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), data: v.nullish(map(v.unknown())) }))

export const AuditLogWorkloadIdentityProviderUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderUpdated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  changes_requested: v.nullish(map(v.unknown())),
}))

export const AuditLogWorkloadIdentityProviderDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderDeleted
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogWorkloadIdentityProviderMappingCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderMappingCreated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  identity_provider_id: v.nullish(v.string()),
  data: v.nullish(map(v.unknown())),
}))

export const AuditLogWorkloadIdentityProviderMappingUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderMappingUpdated
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  identity_provider_id: v.nullish(v.string()),
  changes_requested: v.nullish(map(v.unknown())),
}))

export const AuditLogWorkloadIdentityProviderMappingDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogWorkloadIdentityProviderMappingDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  identity_provider_id: v.nullish(v.string()),
  project_id: v.nullish(v.string()),
  service_account_id: v.nullish(v.string()),
}))

export const AuditLogUserAddedDataSchema: v.GenericSchema<unknown, AuditLogUserAddedData> =
  /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()) }))

export const AuditLogUserAddedSchema: v.GenericSchema<unknown, AuditLogUserAdded> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(AuditLogUserAddedDataSchema),
  }))

export const AuditLogUserUpdatedChangesRequestedSchema: v.GenericSchema<
  unknown,
  AuditLogUserUpdatedChangesRequested
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()) }))

export const AuditLogUserUpdatedSchema: v.GenericSchema<unknown, AuditLogUserUpdated> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    changes_requested: v.nullish(AuditLogUserUpdatedChangesRequestedSchema),
  }))

export const AuditLogUserDeletedSchema: v.GenericSchema<unknown, AuditLogUserDeleted> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))
