// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { characters, defer, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  ActivateOrganizationCertificatesParams,
  ActivateProjectCertificatesParams,
  AddGroupUserParams,
  AddProjectGroupParams,
  ArchiveProjectParams,
  AssignGroupRoleParams,
  AuditLogEventType,
  CreateAdminApiKeyParams,
  CreateGroupParams,
  CreateInviteParams,
  CreateInviteParamsProject,
  CreateProjectParams,
  DeactivateOrganizationCertificatesParams,
  DeactivateProjectCertificatesParams,
  DeleteAdminApiKeyParams,
  DeleteCertificateParams,
  DeleteGroupParams,
  DeleteInviteParams,
  DeleteProjectApiKeyParams,
  HostedToolPermission,
  ListAdminApiKeysParams,
  ListAuditLogsParams,
  ListAuditLogsParamsEffectiveAt,
  ListCostsParams,
  ListGroupRoleAssignmentsParams,
  ListGroupUsersParams,
  ListGroupsParams,
  ListInvitesParams,
  ListOrganizationCertificatesParams,
  ListProjectApiKeysParams,
  ListProjectCertificatesParams,
  ListProjectGroupsParams,
  ListProjectsParams,
  ProjectResidency,
  RemoveGroupUserParams,
  RemoveProjectGroupParams,
  RetrieveAdminApiKeyParams,
  RetrieveCertificateParams,
  RetrieveGroupParams,
  RetrieveGroupRoleParams,
  RetrieveGroupUserParams,
  RetrieveInviteParams,
  RetrieveProjectApiKeyParams,
  RetrieveProjectDataRetentionParams,
  RetrieveProjectGroupParams,
  RetrieveProjectHostedToolPermissionsParams,
  RetrieveProjectParams,
  SpendAlertNotificationChannel,
  UnassignGroupRoleParams,
  UpdateCertificateParams,
  UpdateGroupParams,
  UpdateOrganizationDataRetentionParams,
  UpdateProjectDataRetentionParams,
  UpdateProjectParams,
  UploadCertificateParams,
} from './types.gen.ts'

export const StrictAuditLogEventTypeSchema: v.GenericSchema<unknown, AuditLogEventType> =
  /* @__PURE__ */ defer(() =>
    v.picklist([
      'api_key.created',
      'api_key.updated',
      'api_key.deleted',
      'certificate.created',
      'certificate.updated',
      'certificate.deleted',
      'certificates.activated',
      'certificates.deactivated',
      'checkpoint.permission.created',
      'checkpoint.permission.deleted',
      'external_key.registered',
      'external_key.removed',
      'group.created',
      'group.updated',
      'group.deleted',
      'invite.sent',
      'invite.accepted',
      'invite.deleted',
      'ip_allowlist.created',
      'ip_allowlist.updated',
      'ip_allowlist.deleted',
      'ip_allowlist.config.activated',
      'ip_allowlist.config.deactivated',
      'login.succeeded',
      'login.failed',
      'logout.succeeded',
      'logout.failed',
      'organization.updated',
      'project.created',
      'project.updated',
      'project.archived',
      'project.deleted',
      'rate_limit.updated',
      'rate_limit.deleted',
      'resource.deleted',
      'tunnel.created',
      'tunnel.updated',
      'tunnel.deleted',
      'workload_identity_provider.created',
      'workload_identity_provider.updated',
      'workload_identity_provider.deleted',
      'workload_identity_provider_mapping.created',
      'workload_identity_provider_mapping.updated',
      'workload_identity_provider_mapping.deleted',
      'role.created',
      'role.updated',
      'role.deleted',
      'role.assignment.created',
      'role.assignment.deleted',
      'role.bound_to_resource',
      'role.unbound_from_resource',
      'scim.enabled',
      'scim.disabled',
      'service_account.created',
      'service_account.updated',
      'service_account.deleted',
      'user.added',
      'user.updated',
      'user.deleted',
      'tenant.metadata.updated',
      'tenant.microsoft_entra_mapping.upserted',
      'tenant.microsoft_entra_mapping.deleted',
      'tenant.workload_identity.provider.created',
      'tenant.workload_identity.provider.updated',
      'tenant.workload_identity.provider.archived',
      'tenant.workload_identity.mapping.created',
      'tenant.workload_identity.mapping.updated',
      'tenant.workload_identity.mapping.archived',
      'tenant.workload_identity.binding.created',
      'tenant.workload_identity.principal.provisioned',
      'tenant.workload_identity.access_token.issued',
      'tenant.admin_api_key.created',
      'tenant.admin_api_key.updated',
      'tenant.admin_api_key.deleted',
      'tenant.project_api_key.created',
      'tenant.chatgpt_access_token.revoked',
      'tenant.migration.completed',
      'tenant.sso.migrated',
      'tenant.domains.migrated',
      'tenant.sso_connection.created',
      'tenant.sso_connection.updated',
      'tenant.sso_connection.deleted',
      'tenant.sso_connection.setup.started',
      'tenant.policy.created',
      'tenant.policy.updated',
      'tenant.policy.deleted',
      'tenant.policy.attached',
      'tenant.policy.detached',
      'tenant.principal_authentication_policy.resolved',
      'tenant.scim.setup.started',
      'tenant.scim.deletion.requested',
      'tenant.scim.directory.created',
      'tenant.product_access_policy.updated',
      'tenant.resource_share_grant.created',
      'tenant.resource_share_grant.updated',
      'tenant.resource_share_grant.accepted',
      'tenant.resource_share_grant.declined',
      'tenant.resource_share_grant.revoked',
      'tenant.resource_share_grant.deleted',
      'tenant.service_account.updated',
      'tenant.service_account.deleted',
      'tenant.service_account.token.revoked',
      'tenant.billing.overage_limit.updated',
      'tenant.billing.alerts.updated',
      'tenant.billing.info.updated',
      'tenant.usage_limit.workspace.updated',
      'tenant.usage_limit.group.updated',
      'tenant.usage_limit.user.updated',
      'tenant.usage_limit.increase_request.updated',
      'tenant.usage_limit.increase_request.resolved',
      'tenant.group.created',
      'tenant.group.updated',
      'tenant.group.deleted',
      'tenant.group.member.added',
      'tenant.group.member.removed',
      'tenant.migration_rollout.status.updated',
      'tenant.migration_rollout.tier.updated',
      'tenant.role.metadata.updated',
      'tenant.custom_role.created',
      'tenant.custom_role.updated',
      'tenant.custom_role.deleted',
      'tenant.role_assignment.created',
      'tenant.role_assignment.deleted',
      'tenant.resource_role_assignment.created',
      'tenant.resource_role_assignment.deleted',
      'tenant.resource_access.updated',
      'tenant.resource_access.deleted',
      'tenant.ads_account.onboarding.redemption',
      'tenant.session_policy.created',
      'tenant.session_policy.updated',
      'tenant.session_policy.deleted',
      'tenant.session_revocation.started',
      'tenant.third_party_app_policy.updated',
      'tenant.user.added',
      'tenant.user.updated',
      'tenant.user.removed',
      'tenant.user.looked_up',
      'tenant.user.invited',
      'tenant.membership.revoked',
      'tenant.api_organization_invite.upserted',
      'tenant.api_organization_invite.deleted',
      'tenant.chatgpt_workspace_invite.upserted',
      'tenant.membership.accepted',
      'tenant.membership.declined',
      'tenant.workspace_invite_email_settings.updated',
    ]),
  )

export const StrictHostedToolPermissionSchema: v.GenericSchema<unknown, HostedToolPermission> =
  /* @__PURE__ */ object(() => ({ enabled: v.boolean() }))

export const StrictSpendAlertNotificationChannelSchema: v.GenericSchema<
  unknown,
  SpendAlertNotificationChannel
> = /* @__PURE__ */ object(() => ({
  type: v.literal('email'),
  recipients: v.array(v.string()),
  subject_prefix: v.nullish(v.string()),
}))

export const StrictProjectResidencySchema: v.GenericSchema<unknown, ProjectResidency> =
  /* @__PURE__ */ defer(() =>
    v.picklist([
      'GLOBAL',
      'US_STORAGE_PROCESSING',
      'EU_STORAGE_PROCESSING',
      'JP_STORAGE',
      'KR_STORAGE',
      'CA_STORAGE',
      'SG_STORAGE',
      'IN_STORAGE',
      'AU_STORAGE',
      'GB_STORAGE',
      'AE_STORAGE',
      'AE_STORAGE_PROCESSING',
    ]),
  )

export const ListAdminApiKeysParamsSchema: v.GenericSchema<unknown, ListAdminApiKeysParams> =
  /* @__PURE__ */ object(() => ({
    after: v.nullish(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
    limit: v.optional(v.pipe(v.number(), v.integer())),
  }))

export const CreateAdminApiKeyParamsSchema: v.GenericSchema<unknown, CreateAdminApiKeyParams> =
  /* @__PURE__ */ object(() => ({
    name: v.string(),
    expires_in_seconds: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31536000)),
    ),
  }))

export const RetrieveAdminApiKeyParamsSchema: v.GenericSchema<unknown, RetrieveAdminApiKeyParams> =
  /* @__PURE__ */ object(() => ({ key_id: v.string() }))

export const DeleteAdminApiKeyParamsSchema: v.GenericSchema<unknown, DeleteAdminApiKeyParams> =
  /* @__PURE__ */ object(() => ({ key_id: v.string() }))

export const ListAuditLogsParamsEffectiveAtSchema: v.GenericSchema<
  unknown,
  ListAuditLogsParamsEffectiveAt
> = /* @__PURE__ */ object(() => ({
  gt: v.optional(v.pipe(v.number(), v.integer())),
  gte: v.optional(v.pipe(v.number(), v.integer())),
  lt: v.optional(v.pipe(v.number(), v.integer())),
  lte: v.optional(v.pipe(v.number(), v.integer())),
}))

export const ListAuditLogsParamsSchema: v.GenericSchema<unknown, ListAuditLogsParams> =
  /* @__PURE__ */ object(() => ({
    effective_at: v.optional(ListAuditLogsParamsEffectiveAtSchema),
    project_ids: v.optional(v.array(v.string())),
    event_types: v.optional(v.array(StrictAuditLogEventTypeSchema)),
    actor_ids: v.optional(v.array(v.string())),
    actor_emails: v.optional(v.array(v.string())),
    resource_ids: v.optional(v.array(v.string())),
    tenant_only: v.optional(v.boolean()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }))

export const ListOrganizationCertificatesParamsSchema: v.GenericSchema<
  unknown,
  ListOrganizationCertificatesParams
> = /* @__PURE__ */ object(() => ({
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const UploadCertificateParamsSchema: v.GenericSchema<unknown, UploadCertificateParams> =
  /* @__PURE__ */ object(() => ({ name: v.optional(v.string()), certificate: v.string() }))

export const ActivateOrganizationCertificatesParamsSchema: v.GenericSchema<
  unknown,
  ActivateOrganizationCertificatesParams
> = /* @__PURE__ */ object(() => ({
  certificate_ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
}))

export const DeactivateOrganizationCertificatesParamsSchema: v.GenericSchema<
  unknown,
  DeactivateOrganizationCertificatesParams
> = /* @__PURE__ */ object(() => ({
  certificate_ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
}))

export const RetrieveCertificateParamsSchema: v.GenericSchema<unknown, RetrieveCertificateParams> =
  /* @__PURE__ */ object(() => ({
    certificate_id: v.string(),
    include: v.optional(v.array(v.literal('content'))),
  }))

export const UpdateCertificateParamsSchema: v.GenericSchema<unknown, UpdateCertificateParams> =
  /* @__PURE__ */ object(() => ({ certificate_id: v.string(), name: v.optional(v.string()) }))

export const DeleteCertificateParamsSchema: v.GenericSchema<unknown, DeleteCertificateParams> =
  /* @__PURE__ */ object(() => ({ certificate_id: v.string() }))

export const ListCostsParamsSchema: v.GenericSchema<unknown, ListCostsParams> =
  /* @__PURE__ */ object(() => ({
    start_time: v.pipe(v.number(), v.integer()),
    end_time: v.optional(v.pipe(v.number(), v.integer())),
    bucket_width: v.optional(v.literal('1d')),
    project_ids: v.optional(v.array(v.string())),
    api_key_ids: v.optional(v.array(v.string())),
    group_by: v.optional(v.array(v.picklist(['project_id', 'line_item', 'api_key_id']))),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    page: v.optional(v.string()),
  }))

export const UpdateOrganizationDataRetentionParamsSchema: v.GenericSchema<
  unknown,
  UpdateOrganizationDataRetentionParams
> = /* @__PURE__ */ object(() => ({
  retention_type: v.picklist([
    'zero_data_retention',
    'modified_abuse_monitoring',
    'enhanced_zero_data_retention',
    'enhanced_modified_abuse_monitoring',
  ]),
}))

export const ListGroupsParamsSchema: v.GenericSchema<unknown, ListGroupsParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    after: v.optional(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const CreateGroupParamsSchema: v.GenericSchema<unknown, CreateGroupParams> =
  /* @__PURE__ */ object(() => ({ name: v.pipe(v.string(), characters(1, 255)) }))

export const RetrieveGroupParamsSchema: v.GenericSchema<unknown, RetrieveGroupParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string() }))

export const UpdateGroupParamsSchema: v.GenericSchema<unknown, UpdateGroupParams> =
  /* @__PURE__ */ object(() => ({
    group_id: v.string(),
    name: v.pipe(v.string(), characters(1, 255)),
  }))

export const DeleteGroupParamsSchema: v.GenericSchema<unknown, DeleteGroupParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string() }))

export const ListGroupRoleAssignmentsParamsSchema: v.GenericSchema<
  unknown,
  ListGroupRoleAssignmentsParams
> = /* @__PURE__ */ object(() => ({
  group_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const AssignGroupRoleParamsSchema: v.GenericSchema<unknown, AssignGroupRoleParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), role_id: v.string() }))

export const RetrieveGroupRoleParamsSchema: v.GenericSchema<unknown, RetrieveGroupRoleParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), role_id: v.string() }))

export const UnassignGroupRoleParamsSchema: v.GenericSchema<unknown, UnassignGroupRoleParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), role_id: v.string() }))

export const ListGroupUsersParamsSchema: v.GenericSchema<unknown, ListGroupUsersParams> =
  /* @__PURE__ */ object(() => ({
    group_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    after: v.optional(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const AddGroupUserParamsSchema: v.GenericSchema<unknown, AddGroupUserParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), user_id: v.string() }))

export const RetrieveGroupUserParamsSchema: v.GenericSchema<unknown, RetrieveGroupUserParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), user_id: v.string() }))

export const RemoveGroupUserParamsSchema: v.GenericSchema<unknown, RemoveGroupUserParams> =
  /* @__PURE__ */ object(() => ({ group_id: v.string(), user_id: v.string() }))

export const ListInvitesParamsSchema: v.GenericSchema<unknown, ListInvitesParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    after: v.optional(v.string()),
  }))

export const CreateInviteParamsProjectSchema: v.GenericSchema<unknown, CreateInviteParamsProject> =
  /* @__PURE__ */ object(() => ({ id: v.string(), role: v.picklist(['member', 'owner']) }))

export const CreateInviteParamsSchema: v.GenericSchema<unknown, CreateInviteParams> =
  /* @__PURE__ */ object(() => ({
    email: v.string(),
    role: v.picklist(['reader', 'owner']),
    projects: v.optional(v.array(CreateInviteParamsProjectSchema)),
  }))

export const RetrieveInviteParamsSchema: v.GenericSchema<unknown, RetrieveInviteParams> =
  /* @__PURE__ */ object(() => ({ invite_id: v.string() }))

export const DeleteInviteParamsSchema: v.GenericSchema<unknown, DeleteInviteParams> =
  /* @__PURE__ */ object(() => ({ invite_id: v.string() }))

export const ListProjectsParamsSchema: v.GenericSchema<unknown, ListProjectsParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    after: v.optional(v.string()),
    include_archived: v.optional(v.boolean()),
  }))

export const CreateProjectParamsSchema: v.GenericSchema<unknown, CreateProjectParams> =
  /* @__PURE__ */ object(() => ({
    name: v.string(),
    residency: v.nullish(StrictProjectResidencySchema),
    external_key_id: v.nullish(v.string()),
  }))

export const RetrieveProjectParamsSchema: v.GenericSchema<unknown, RetrieveProjectParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const UpdateProjectParamsSchema: v.GenericSchema<unknown, UpdateProjectParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    name: v.nullish(v.string()),
    external_key_id: v.nullish(v.string()),
  }))

export const ListProjectApiKeysParamsSchema: v.GenericSchema<unknown, ListProjectApiKeysParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    after: v.optional(v.string()),
    owner_project_access: v.optional(v.picklist(['active', 'inactive', 'any'])),
  }))

export const RetrieveProjectApiKeyParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectApiKeyParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string(), api_key_id: v.string() }))

export const DeleteProjectApiKeyParamsSchema: v.GenericSchema<unknown, DeleteProjectApiKeyParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), api_key_id: v.string() }))

export const ArchiveProjectParamsSchema: v.GenericSchema<unknown, ArchiveProjectParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const ListProjectCertificatesParamsSchema: v.GenericSchema<
  unknown,
  ListProjectCertificatesParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const ActivateProjectCertificatesParamsSchema: v.GenericSchema<
  unknown,
  ActivateProjectCertificatesParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  certificate_ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
}))

export const DeactivateProjectCertificatesParamsSchema: v.GenericSchema<
  unknown,
  DeactivateProjectCertificatesParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  certificate_ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
}))

export const RetrieveProjectDataRetentionParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectDataRetentionParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const UpdateProjectDataRetentionParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectDataRetentionParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  retention_type: v.picklist([
    'organization_default',
    'none',
    'zero_data_retention',
    'modified_abuse_monitoring',
    'enhanced_zero_data_retention',
    'enhanced_modified_abuse_monitoring',
  ]),
}))

export const ListProjectGroupsParamsSchema: v.GenericSchema<unknown, ListProjectGroupsParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    after: v.optional(v.string()),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const AddProjectGroupParamsSchema: v.GenericSchema<unknown, AddProjectGroupParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), group_id: v.string(), role: v.string() }))

export const RetrieveProjectGroupParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectGroupParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  group_id: v.string(),
  group_type: v.optional(v.picklist(['group', 'tenant_group'])),
}))

export const RemoveProjectGroupParamsSchema: v.GenericSchema<unknown, RemoveProjectGroupParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), group_id: v.string() }))

export const RetrieveProjectHostedToolPermissionsParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectHostedToolPermissionsParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))
