// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  AuditLogApiKeyCreatedSchema,
  AuditLogApiKeyDeletedSchema,
  AuditLogApiKeyUpdatedSchema,
  AuditLogCheckpointPermissionCreatedSchema,
  AuditLogCheckpointPermissionDeletedSchema,
  AuditLogExternalKeyRegisteredSchema,
  AuditLogExternalKeyRemovedSchema,
  AuditLogGroupCreatedSchema,
  AuditLogGroupDeletedSchema,
  AuditLogGroupUpdatedSchema,
  AuditLogInviteAcceptedSchema,
  AuditLogInviteDeletedSchema,
  AuditLogInviteSentSchema,
  AuditLogIpAllowlistConfigActivatedSchema,
  AuditLogIpAllowlistConfigDeactivatedSchema,
  AuditLogIpAllowlistCreatedSchema,
  AuditLogIpAllowlistDeletedSchema,
  AuditLogIpAllowlistUpdatedSchema,
  AuditLogLoginFailedSchema,
  AuditLogLogoutFailedSchema,
  AuditLogOrganizationUpdatedSchema,
  AuditLogProjectArchivedSchema,
  AuditLogProjectCreatedSchema,
  AuditLogProjectDeletedSchema,
  AuditLogProjectSchema,
  AuditLogProjectUpdatedSchema,
  AuditLogRateLimitDeletedSchema,
  AuditLogRateLimitUpdatedSchema,
  AuditLogRoleAssignmentCreatedSchema,
  AuditLogRoleAssignmentDeletedSchema,
  AuditLogRoleBoundToResourceSchema,
  AuditLogRoleCreatedSchema,
  AuditLogRoleDeletedSchema,
  AuditLogRoleUnboundFromResourceSchema,
  AuditLogRoleUpdatedSchema,
  AuditLogScimDisabledSchema,
  AuditLogScimEnabledSchema,
  AuditLogServiceAccountCreatedSchema,
  AuditLogServiceAccountDeletedSchema,
  AuditLogServiceAccountUpdatedSchema,
  AuditLogUserAddedSchema,
  AuditLogUserDeletedSchema,
  AuditLogUserUpdatedSchema,
  AuditLogWorkloadIdentityProviderCreatedSchema,
  AuditLogWorkloadIdentityProviderDeletedSchema,
  AuditLogWorkloadIdentityProviderMappingCreatedSchema,
  AuditLogWorkloadIdentityProviderMappingDeletedSchema,
  AuditLogWorkloadIdentityProviderMappingUpdatedSchema,
  AuditLogWorkloadIdentityProviderUpdatedSchema,
} from './schemasLenient.gen.ts'
import { defer, map, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  AuditLog,
  AuditLogActor,
  AuditLogActorApiKey,
  AuditLogActorServiceAccount,
  AuditLogActorSession,
  AuditLogActorUser,
  AuditLogCertificateCreated,
  AuditLogCertificateDeleted,
  AuditLogCertificateUpdated,
  AuditLogCertificatesActivated,
  AuditLogCertificatesActivatedCertificate,
  AuditLogCertificatesDeactivated,
  AuditLogCertificatesDeactivatedCertificate,
  AuditLogEventType,
  AuditLogList,
  Certificate,
  CertificateCertificateDetails,
  CertificateDeleted,
  CostsResult,
  CostsResultAmount,
  Group,
  GroupDeleted,
  GroupList,
  GroupMember,
  GroupRoleAssignment,
  GroupSummary,
  GroupUpdated,
  GroupUser,
  GroupUserAssignment,
  GroupUserDeleted,
  HostedToolPermission,
  Invite,
  InviteDeleted,
  InviteList,
  InviteProject,
  OrganizationCertificate,
  OrganizationCertificateActivation,
  OrganizationCertificateCertificateDetails,
  OrganizationCertificateDeactivation,
  OrganizationCertificateList,
  OrganizationDataRetention,
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertList,
  Project,
  ProjectApiKey,
  ProjectApiKeyDeleted,
  ProjectApiKeyOwner,
  ProjectApiKeyOwnerServiceAccount,
  ProjectApiKeyOwnerUser,
  ProjectCertificate,
  ProjectCertificateActivation,
  ProjectCertificateCertificateDetails,
  ProjectCertificateDeactivation,
  ProjectCertificateList,
  ProjectResidency,
  Role,
  RoleAssignmentDeleted,
  SpendAlertBody,
  SpendAlertNotificationChannel,
} from './types.gen.ts'

export const AuditLogCertificateCreatedSchema: v.GenericSchema<
  unknown,
  AuditLogCertificateCreated
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogCertificateUpdatedSchema: v.GenericSchema<
  unknown,
  AuditLogCertificateUpdated
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogCertificateDeletedSchema: v.GenericSchema<
  unknown,
  AuditLogCertificateDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  certificate: v.nullish(v.string()),
}))

export const AuditLogCertificatesActivatedCertificateSchema: v.GenericSchema<
  unknown,
  AuditLogCertificatesActivatedCertificate
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogCertificatesActivatedSchema: v.GenericSchema<
  unknown,
  AuditLogCertificatesActivated
> = /* @__PURE__ */ object(() => ({
  certificates: v.nullish(v.array(AuditLogCertificatesActivatedCertificateSchema)),
}))

export const AuditLogCertificatesDeactivatedCertificateSchema: v.GenericSchema<
  unknown,
  AuditLogCertificatesDeactivatedCertificate
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), name: v.nullish(v.string()) }))

export const AuditLogCertificatesDeactivatedSchema: v.GenericSchema<
  unknown,
  AuditLogCertificatesDeactivated
> = /* @__PURE__ */ object(() => ({
  certificates: v.nullish(v.array(AuditLogCertificatesDeactivatedCertificateSchema)),
}))

export const AuditLogEventTypeSchema: v.GenericSchema<unknown, AuditLogEventType> =
  /* @__PURE__ */ defer(() => v.string())

export const AuditLogActorUserSchema: v.GenericSchema<unknown, AuditLogActorUser> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), email: v.nullish(v.string()) }))

export const AuditLogActorSessionSchema: v.GenericSchema<unknown, AuditLogActorSession> =
  /* @__PURE__ */ object(() => ({
    user: v.nullish(AuditLogActorUserSchema),
    ip_address: v.nullish(v.string()),
  }))

export const AuditLogActorServiceAccountSchema: v.GenericSchema<
  unknown,
  AuditLogActorServiceAccount
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const AuditLogActorApiKeySchema: v.GenericSchema<unknown, AuditLogActorApiKey> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    type: v.nullish(v.string()),
    user: v.nullish(AuditLogActorUserSchema),
    service_account: v.nullish(AuditLogActorServiceAccountSchema),
  }))

export const AuditLogActorSchema: v.GenericSchema<unknown, AuditLogActor> = /* @__PURE__ */ object(
  () => ({
    type: v.nullish(v.string()),
    session: v.nullish(AuditLogActorSessionSchema),
    api_key: v.nullish(AuditLogActorApiKeySchema),
  }),
)

export const AuditLogSchema: v.GenericSchema<unknown, AuditLog> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.nullish(AuditLogEventTypeSchema),
  effective_at: v.nullish(v.number()),
  project: v.nullish(AuditLogProjectSchema),
  actor: v.nullish(AuditLogActorSchema),
  'api_key.created': v.nullish(AuditLogApiKeyCreatedSchema),
  'api_key.updated': v.nullish(AuditLogApiKeyUpdatedSchema),
  'api_key.deleted': v.nullish(AuditLogApiKeyDeletedSchema),
  'checkpoint.permission.created': v.nullish(AuditLogCheckpointPermissionCreatedSchema),
  'checkpoint.permission.deleted': v.nullish(AuditLogCheckpointPermissionDeletedSchema),
  'external_key.registered': v.nullish(AuditLogExternalKeyRegisteredSchema),
  'external_key.removed': v.nullish(AuditLogExternalKeyRemovedSchema),
  'group.created': v.nullish(AuditLogGroupCreatedSchema),
  'group.updated': v.nullish(AuditLogGroupUpdatedSchema),
  'group.deleted': v.nullish(AuditLogGroupDeletedSchema),
  'scim.enabled': v.nullish(AuditLogScimEnabledSchema),
  'scim.disabled': v.nullish(AuditLogScimDisabledSchema),
  'invite.sent': v.nullish(AuditLogInviteSentSchema),
  'invite.accepted': v.nullish(AuditLogInviteAcceptedSchema),
  'invite.deleted': v.nullish(AuditLogInviteDeletedSchema),
  'ip_allowlist.created': v.nullish(AuditLogIpAllowlistCreatedSchema),
  'ip_allowlist.updated': v.nullish(AuditLogIpAllowlistUpdatedSchema),
  'ip_allowlist.deleted': v.nullish(AuditLogIpAllowlistDeletedSchema),
  'ip_allowlist.config.activated': v.nullish(AuditLogIpAllowlistConfigActivatedSchema),
  'ip_allowlist.config.deactivated': v.nullish(AuditLogIpAllowlistConfigDeactivatedSchema),
  'login.succeeded': v.nullish(map(v.unknown())),
  'login.failed': v.nullish(AuditLogLoginFailedSchema),
  'logout.succeeded': v.nullish(map(v.unknown())),
  'logout.failed': v.nullish(AuditLogLogoutFailedSchema),
  'organization.updated': v.nullish(AuditLogOrganizationUpdatedSchema),
  'project.created': v.nullish(AuditLogProjectCreatedSchema),
  'project.updated': v.nullish(AuditLogProjectUpdatedSchema),
  'project.archived': v.nullish(AuditLogProjectArchivedSchema),
  'project.deleted': v.nullish(AuditLogProjectDeletedSchema),
  'rate_limit.updated': v.nullish(AuditLogRateLimitUpdatedSchema),
  'rate_limit.deleted': v.nullish(AuditLogRateLimitDeletedSchema),
  'role.created': v.nullish(AuditLogRoleCreatedSchema),
  'role.updated': v.nullish(AuditLogRoleUpdatedSchema),
  'role.deleted': v.nullish(AuditLogRoleDeletedSchema),
  'role.assignment.created': v.nullish(AuditLogRoleAssignmentCreatedSchema),
  'role.assignment.deleted': v.nullish(AuditLogRoleAssignmentDeletedSchema),
  'role.bound_to_resource': v.nullish(AuditLogRoleBoundToResourceSchema),
  'role.unbound_from_resource': v.nullish(AuditLogRoleUnboundFromResourceSchema),
  'service_account.created': v.nullish(AuditLogServiceAccountCreatedSchema),
  'service_account.updated': v.nullish(AuditLogServiceAccountUpdatedSchema),
  'service_account.deleted': v.nullish(AuditLogServiceAccountDeletedSchema),
  'workload_identity_provider.created': v.nullish(AuditLogWorkloadIdentityProviderCreatedSchema),
  'workload_identity_provider.updated': v.nullish(AuditLogWorkloadIdentityProviderUpdatedSchema),
  'workload_identity_provider.deleted': v.nullish(AuditLogWorkloadIdentityProviderDeletedSchema),
  'workload_identity_provider_mapping.created': v.nullish(
    AuditLogWorkloadIdentityProviderMappingCreatedSchema,
  ),
  'workload_identity_provider_mapping.updated': v.nullish(
    AuditLogWorkloadIdentityProviderMappingUpdatedSchema,
  ),
  'workload_identity_provider_mapping.deleted': v.nullish(
    AuditLogWorkloadIdentityProviderMappingDeletedSchema,
  ),
  'user.added': v.nullish(AuditLogUserAddedSchema),
  'user.updated': v.nullish(AuditLogUserUpdatedSchema),
  'user.deleted': v.nullish(AuditLogUserDeletedSchema),
  'certificate.created': v.nullish(AuditLogCertificateCreatedSchema),
  'certificate.updated': v.nullish(AuditLogCertificateUpdatedSchema),
  'certificate.deleted': v.nullish(AuditLogCertificateDeletedSchema),
  'certificates.activated': v.nullish(AuditLogCertificatesActivatedSchema),
  'certificates.deactivated': v.nullish(AuditLogCertificatesDeactivatedSchema),
}))

export const CertificateCertificateDetailsSchema: v.GenericSchema<
  unknown,
  CertificateCertificateDetails
> = /* @__PURE__ */ object(() => ({
  valid_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
  content: v.nullish(v.string()),
}))

export const CertificateSchema: v.GenericSchema<unknown, Certificate> = /* @__PURE__ */ object(
  () => ({
    object: v.nullish(v.string()),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    certificate_details: v.nullish(CertificateCertificateDetailsSchema),
    active: v.nullish(v.boolean()),
  }),
)

export const CostsResultAmountSchema: v.GenericSchema<unknown, CostsResultAmount> =
  /* @__PURE__ */ object(() => ({ value: v.nullish(v.number()), currency: v.nullish(v.string()) }))

export const CostsResultSchema: v.GenericSchema<unknown, CostsResult> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('organization.costs.result'),
    amount: v.nullish(CostsResultAmountSchema),
    line_item: v.nullish(v.string()),
    project_id: v.nullish(v.string()),
    api_key_id: v.nullish(v.string()),
    quantity: v.nullish(v.number()),
    quantity_unit: v.nullish(v.string()),
  }),
)

export const SpendAlertNotificationChannelSchema: v.GenericSchema<
  unknown,
  SpendAlertNotificationChannel
> = /* @__PURE__ */ object(() => ({
  type: v.literal('email'),
  recipients: v.nullish(v.array(v.string())),
  subject_prefix: v.nullish(v.string()),
}))

export const SpendAlertBodySchema: v.GenericSchema<unknown, SpendAlertBody> =
  /* @__PURE__ */ object(() => ({
    threshold_amount: v.nullish(v.number()),
    currency: v.literal('USD'),
    interval: v.literal('month'),
    notification_channel: v.nullish(SpendAlertNotificationChannelSchema),
  }))

export const CertificateDeletedSchema: v.GenericSchema<unknown, CertificateDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('certificate.deleted'),
    id: v.nullish(v.string()),
  }))

export const RoleAssignmentDeletedSchema: v.GenericSchema<unknown, RoleAssignmentDeleted> =
  /* @__PURE__ */ object(() => ({ object: v.nullish(v.string()), deleted: v.nullish(v.boolean()) }))

export const GroupSummarySchema: v.GenericSchema<unknown, GroupSummary> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('group'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    scim_managed: v.nullish(v.boolean()),
  }),
)

export const GroupDeletedSchema: v.GenericSchema<unknown, GroupDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('group.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }),
)

export const GroupSchema: v.GenericSchema<unknown, Group> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  is_scim_managed: v.nullish(v.boolean()),
  group_type: v.nullish(v.string()),
}))

export const GroupListSchema: v.GenericSchema<unknown, GroupList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(GroupSchema)),
  has_more: v.nullish(v.boolean()),
  next: v.nullish(v.string()),
}))

export const GroupMemberSchema: v.GenericSchema<unknown, GroupMember> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    email: v.nullish(v.string()),
    picture: v.nullish(v.string()),
    is_service_account: v.nullish(v.boolean()),
    user_type: v.nullish(v.string()),
  }),
)

export const GroupUpdatedSchema: v.GenericSchema<unknown, GroupUpdated> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    is_scim_managed: v.nullish(v.boolean()),
  }),
)

export const RoleSchema: v.GenericSchema<unknown, Role> = /* @__PURE__ */ object(() => ({
  object: v.literal('role'),
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  description: v.nullish(v.string()),
  permissions: v.nullish(v.array(v.string())),
  resource_type: v.nullish(v.string()),
  predefined_role: v.nullish(v.boolean()),
}))

export const GroupRoleAssignmentSchema: v.GenericSchema<unknown, GroupRoleAssignment> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('group.role'),
    group: v.nullish(GroupSummarySchema),
    role: v.nullish(RoleSchema),
  }))

export const GroupUserSchema: v.GenericSchema<unknown, GroupUser> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  email: v.nullish(v.string()),
}))

export const GroupUserAssignmentSchema: v.GenericSchema<unknown, GroupUserAssignment> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('group.user'),
    user_id: v.nullish(v.string()),
    group_id: v.nullish(v.string()),
  }))

export const GroupUserDeletedSchema: v.GenericSchema<unknown, GroupUserDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('group.user.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const HostedToolPermissionSchema: v.GenericSchema<unknown, HostedToolPermission> =
  /* @__PURE__ */ object(() => ({ enabled: v.nullish(v.boolean()) }))

export const InviteProjectSchema: v.GenericSchema<unknown, InviteProject> = /* @__PURE__ */ object(
  () => ({ id: v.nullish(v.string()), role: v.nullish(v.string()) }),
)

export const InviteSchema: v.GenericSchema<unknown, Invite> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.invite'),
  id: v.nullish(v.string()),
  email: v.nullish(v.string()),
  role: v.nullish(v.string()),
  status: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
  accepted_at: v.nullish(v.number()),
  projects: v.nullish(v.array(InviteProjectSchema)),
}))

export const InviteDeletedSchema: v.GenericSchema<unknown, InviteDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('organization.invite.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }),
)

export const InviteListSchema: v.GenericSchema<unknown, InviteList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(InviteSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const AuditLogListSchema: v.GenericSchema<unknown, AuditLogList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(AuditLogSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const OrganizationCertificateCertificateDetailsSchema: v.GenericSchema<
  unknown,
  OrganizationCertificateCertificateDetails
> = /* @__PURE__ */ object(() => ({
  valid_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
}))

export const OrganizationCertificateSchema: v.GenericSchema<unknown, OrganizationCertificate> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.certificate'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    certificate_details: v.nullish(OrganizationCertificateCertificateDetailsSchema),
    active: v.nullish(v.boolean()),
  }))

export const OrganizationCertificateListSchema: v.GenericSchema<
  unknown,
  OrganizationCertificateList
> = /* @__PURE__ */ object(() => ({
  data: v.nullish(v.array(OrganizationCertificateSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
  object: v.literal('list'),
}))

export const ProjectCertificateCertificateDetailsSchema: v.GenericSchema<
  unknown,
  ProjectCertificateCertificateDetails
> = /* @__PURE__ */ object(() => ({
  valid_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
}))

export const ProjectCertificateSchema: v.GenericSchema<unknown, ProjectCertificate> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.project.certificate'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    certificate_details: v.nullish(ProjectCertificateCertificateDetailsSchema),
    active: v.nullish(v.boolean()),
  }))

export const ProjectCertificateListSchema: v.GenericSchema<unknown, ProjectCertificateList> =
  /* @__PURE__ */ object(() => ({
    data: v.nullish(v.array(ProjectCertificateSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
    object: v.literal('list'),
  }))

export const OrganizationCertificateActivationSchema: v.GenericSchema<
  unknown,
  OrganizationCertificateActivation
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.certificate.activation'),
  data: v.nullish(v.array(OrganizationCertificateSchema)),
}))

export const OrganizationCertificateDeactivationSchema: v.GenericSchema<
  unknown,
  OrganizationCertificateDeactivation
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.certificate.deactivation'),
  data: v.nullish(v.array(OrganizationCertificateSchema)),
}))

export const OrganizationDataRetentionSchema: v.GenericSchema<unknown, OrganizationDataRetention> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.data_retention'),
    type: v.nullish(v.string()),
  }))

export const ProjectCertificateActivationSchema: v.GenericSchema<
  unknown,
  ProjectCertificateActivation
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.certificate.activation'),
  data: v.nullish(v.array(ProjectCertificateSchema)),
}))

export const ProjectCertificateDeactivationSchema: v.GenericSchema<
  unknown,
  ProjectCertificateDeactivation
> = /* @__PURE__ */ object(() => ({
  object: v.literal('organization.project.certificate.deactivation'),
  data: v.nullish(v.array(ProjectCertificateSchema)),
}))

export const OrganizationSpendAlertSchema: v.GenericSchema<unknown, OrganizationSpendAlert> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('organization.spend_alert'),
    threshold_amount: v.nullish(v.number()),
    currency: v.literal('USD'),
    interval: v.literal('month'),
    notification_channel: v.nullish(SpendAlertNotificationChannelSchema),
  }))

export const OrganizationSpendAlertDeletedSchema: v.GenericSchema<
  unknown,
  OrganizationSpendAlertDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('organization.spend_alert.deleted'),
  deleted: v.nullish(v.boolean()),
}))

export const OrganizationSpendAlertListSchema: v.GenericSchema<
  unknown,
  OrganizationSpendAlertList
> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(OrganizationSpendAlertSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const ProjectResidencySchema: v.GenericSchema<unknown, ProjectResidency> =
  /* @__PURE__ */ defer(() => v.string())

export const ProjectSchema: v.GenericSchema<unknown, Project> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('organization.project'),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  archived_at: v.nullish(v.number()),
  status: v.nullish(v.string()),
  external_key_id: v.nullish(v.string()),
  residency: v.nullish(ProjectResidencySchema),
}))

export const ProjectApiKeyOwnerUserSchema: v.GenericSchema<unknown, ProjectApiKeyOwnerUser> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    email: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    role: v.nullish(v.string()),
  }))

export const ProjectApiKeyOwnerServiceAccountSchema: v.GenericSchema<
  unknown,
  ProjectApiKeyOwnerServiceAccount
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  role: v.nullish(v.string()),
}))

export const ProjectApiKeyOwnerSchema: v.GenericSchema<unknown, ProjectApiKeyOwner> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    user: v.nullish(ProjectApiKeyOwnerUserSchema),
    service_account: v.nullish(ProjectApiKeyOwnerServiceAccountSchema),
  }))

export const ProjectApiKeySchema: v.GenericSchema<unknown, ProjectApiKey> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('organization.project.api_key'),
    redacted_value: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    last_used_at: v.nullish(v.number()),
    id: v.nullish(v.string()),
    owner_project_access: v.nullish(v.string()),
    owner: v.nullish(ProjectApiKeyOwnerSchema),
  }),
)

export const ProjectApiKeyDeletedSchema: v.GenericSchema<unknown, ProjectApiKeyDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('organization.project.api_key.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }))
