// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

export interface AuditLogProject {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogApiKeyCreatedData {
  scopes?: string[] | undefined
}

export interface AuditLogApiKeyCreated {
  id?: string | undefined
  data?: AuditLogApiKeyCreatedData | undefined
}

export interface AuditLogApiKeyUpdatedChangesRequested {
  scopes?: string[] | undefined
}

export interface AuditLogApiKeyUpdated {
  id?: string | undefined
  changes_requested?: AuditLogApiKeyUpdatedChangesRequested | undefined
}

export interface AuditLogApiKeyDeleted {
  id?: string | undefined
}

export interface AuditLogCheckpointPermissionCreatedData {
  project_id?: string | undefined
  fine_tuned_model_checkpoint?: string | undefined
}

export interface AuditLogCheckpointPermissionCreated {
  id?: string | undefined
  data?: AuditLogCheckpointPermissionCreatedData | undefined
}

export interface AuditLogCheckpointPermissionDeleted {
  id?: string | undefined
}

export interface AuditLogExternalKeyRegistered {
  id?: string | undefined
  data?: Record<string, unknown> | undefined
}

export interface AuditLogExternalKeyRemoved {
  id?: string | undefined
}

export interface AuditLogGroupCreatedData {
  group_name?: string | undefined
}

export interface AuditLogGroupCreated {
  id?: string | undefined
  data?: AuditLogGroupCreatedData | undefined
}

export interface AuditLogGroupUpdatedChangesRequested {
  group_name?: string | undefined
}

export interface AuditLogGroupUpdated {
  id?: string | undefined
  changes_requested?: AuditLogGroupUpdatedChangesRequested | undefined
}

export interface AuditLogGroupDeleted {
  id?: string | undefined
}

export interface AuditLogScimEnabled {
  id?: string | undefined
}

export interface AuditLogScimDisabled {
  id?: string | undefined
}

export interface AuditLogInviteSentData {
  email?: string | undefined
  role?: string | undefined
}

export interface AuditLogInviteSent {
  id?: string | undefined
  data?: AuditLogInviteSentData | undefined
}

export interface AuditLogInviteAccepted {
  id?: string | undefined
}

export interface AuditLogInviteDeleted {
  id?: string | undefined
}

export interface AuditLogIpAllowlistCreated {
  id?: string | undefined
  name?: string | undefined
  allowed_ips?: string[] | undefined
}

export interface AuditLogIpAllowlistUpdated {
  id?: string | undefined
  allowed_ips?: string[] | undefined
}

export interface AuditLogIpAllowlistDeleted {
  id?: string | undefined
  name?: string | undefined
  allowed_ips?: string[] | undefined
}

export interface AuditLogIpAllowlistConfigActivatedConfig {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogIpAllowlistConfigActivated {
  configs?: AuditLogIpAllowlistConfigActivatedConfig[] | undefined
}

export interface AuditLogIpAllowlistConfigDeactivatedConfig {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogIpAllowlistConfigDeactivated {
  configs?: AuditLogIpAllowlistConfigDeactivatedConfig[] | undefined
}

export interface AuditLogLoginFailed {
  error_code?: string | undefined
  error_message?: string | undefined
}

export interface AuditLogLogoutFailed {
  error_code?: string | undefined
  error_message?: string | undefined
}

export interface AuditLogOrganizationUpdatedChangesRequested {
  title?: string | undefined
  description?: string | undefined
  name?: string | undefined
  threads_ui_visibility?: string | undefined
  usage_dashboard_visibility?: string | undefined
  api_call_logging?: string | undefined
  api_call_logging_project_ids?: string | undefined
}

export interface AuditLogOrganizationUpdated {
  id?: string | undefined
  changes_requested?: AuditLogOrganizationUpdatedChangesRequested | undefined
}

export interface AuditLogProjectCreatedData {
  name?: string | undefined
  title?: string | undefined
}

export interface AuditLogProjectCreated {
  id?: string | undefined
  data?: AuditLogProjectCreatedData | undefined
}

export interface AuditLogProjectUpdatedChangesRequested {
  title?: string | undefined
}

export interface AuditLogProjectUpdated {
  id?: string | undefined
  changes_requested?: AuditLogProjectUpdatedChangesRequested | undefined
}

export interface AuditLogProjectArchived {
  id?: string | undefined
}

export interface AuditLogProjectDeleted {
  id?: string | undefined
}

export interface AuditLogRateLimitUpdatedChangesRequested {
  max_requests_per_1_minute?: number | undefined
  max_tokens_per_1_minute?: number | undefined
  max_images_per_1_minute?: number | undefined
  max_audio_megabytes_per_1_minute?: number | undefined
  max_requests_per_1_day?: number | undefined
  batch_1_day_max_input_tokens?: number | undefined
}

export interface AuditLogRateLimitUpdated {
  id?: string | undefined
  changes_requested?: AuditLogRateLimitUpdatedChangesRequested | undefined
}

export interface AuditLogRateLimitDeleted {
  id?: string | undefined
}

export interface AuditLogRoleCreated {
  id?: string | undefined
  role_name?: string | undefined
  permissions?: string[] | undefined
  resource_type?: string | undefined
  resource_id?: string | undefined
}

export interface AuditLogRoleUpdatedChangesRequested {
  role_name?: string | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  permissions_added?: string[] | undefined
  permissions_removed?: string[] | undefined
  description?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface AuditLogRoleUpdated {
  id?: string | undefined
  changes_requested?: AuditLogRoleUpdatedChangesRequested | undefined
}

export interface AuditLogRoleDeleted {
  id?: string | undefined
}

export interface AuditLogRoleAssignmentCreated {
  id?: string | undefined
  principal_id?: string | undefined
  principal_type?: string | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
}

export interface AuditLogRoleAssignmentDeleted {
  id?: string | undefined
  principal_id?: string | undefined
  principal_type?: string | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
}

export interface AuditLogRoleBoundToResource {
  id?: string | undefined
  role_id?: string | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  permissions?: string[] | undefined
  workspace_id?: string | undefined
  connector_id?: string | undefined
  connector_name?: string | undefined
  enabled?: boolean | undefined
  source?:
    | 'role_toggle'
    | 'role_connector_update'
    | 'role_delete'
    | 'workspace_permissions'
    | 'connector_publish'
    | undefined
}

export interface AuditLogRoleUnboundFromResource {
  id?: string | undefined
  role_id?: string | undefined
  resource_id?: string | undefined
  resource_type?: string | undefined
  permissions?: string[] | undefined
  workspace_id?: string | undefined
  connector_id?: string | undefined
  connector_name?: string | undefined
  enabled?: boolean | undefined
  source?:
    | 'role_toggle'
    | 'role_connector_update'
    | 'role_delete'
    | 'workspace_permissions'
    | 'connector_publish'
    | undefined
}

export interface AuditLogServiceAccountCreatedData {
  role?: string | undefined
}

export interface AuditLogServiceAccountCreated {
  id?: string | undefined
  data?: AuditLogServiceAccountCreatedData | undefined
}

export interface AuditLogServiceAccountUpdatedChangesRequested {
  role?: string | undefined
}

export interface AuditLogServiceAccountUpdated {
  id?: string | undefined
  changes_requested?: AuditLogServiceAccountUpdatedChangesRequested | undefined
}

export interface AuditLogServiceAccountDeleted {
  id?: string | undefined
}

export interface AuditLogWorkloadIdentityProviderCreated {
  id?: string | undefined
  data?: Record<string, unknown> | undefined
}

export interface AuditLogWorkloadIdentityProviderUpdated {
  id?: string | undefined
  changes_requested?: Record<string, unknown> | undefined
}

export interface AuditLogWorkloadIdentityProviderDeleted {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogWorkloadIdentityProviderMappingCreated {
  id?: string | undefined
  identity_provider_id?: string | undefined
  data?: Record<string, unknown> | undefined
}

export interface AuditLogWorkloadIdentityProviderMappingUpdated {
  id?: string | undefined
  identity_provider_id?: string | undefined
  changes_requested?: Record<string, unknown> | undefined
}

export interface AuditLogWorkloadIdentityProviderMappingDeleted {
  id?: string | undefined
  identity_provider_id?: string | undefined
  project_id?: string | undefined
  service_account_id?: string | undefined
}

export interface AuditLogUserAddedData {
  role?: string | undefined
}

export interface AuditLogUserAdded {
  id?: string | undefined
  data?: AuditLogUserAddedData | undefined
}

export interface AuditLogUserUpdatedChangesRequested {
  role?: string | undefined
}

export interface AuditLogUserUpdated {
  id?: string | undefined
  changes_requested?: AuditLogUserUpdatedChangesRequested | undefined
}

export interface AuditLogUserDeleted {
  id?: string | undefined
}

export interface AuditLogCertificateCreated {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogCertificateUpdated {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogCertificateDeleted {
  id?: string | undefined
  name?: string | undefined
  certificate?: string | undefined
}

export interface AuditLogCertificatesActivatedCertificate {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogCertificatesActivated {
  certificates?: AuditLogCertificatesActivatedCertificate[] | undefined
}

export interface AuditLogCertificatesDeactivatedCertificate {
  id?: string | undefined
  name?: string | undefined
}

export interface AuditLogCertificatesDeactivated {
  certificates?: AuditLogCertificatesDeactivatedCertificate[] | undefined
}

export interface AuditLog {
  id: string
  type: AuditLogEventType
  effective_at: number
  project?: AuditLogProject | undefined
  actor?: AuditLogActor | null | undefined
  'api_key.created'?: AuditLogApiKeyCreated | undefined
  'api_key.updated'?: AuditLogApiKeyUpdated | undefined
  'api_key.deleted'?: AuditLogApiKeyDeleted | undefined
  'checkpoint.permission.created'?: AuditLogCheckpointPermissionCreated | undefined
  'checkpoint.permission.deleted'?: AuditLogCheckpointPermissionDeleted | undefined
  'external_key.registered'?: AuditLogExternalKeyRegistered | undefined
  'external_key.removed'?: AuditLogExternalKeyRemoved | undefined
  'group.created'?: AuditLogGroupCreated | undefined
  'group.updated'?: AuditLogGroupUpdated | undefined
  'group.deleted'?: AuditLogGroupDeleted | undefined
  'scim.enabled'?: AuditLogScimEnabled | undefined
  'scim.disabled'?: AuditLogScimDisabled | undefined
  'invite.sent'?: AuditLogInviteSent | undefined
  'invite.accepted'?: AuditLogInviteAccepted | undefined
  'invite.deleted'?: AuditLogInviteDeleted | undefined
  'ip_allowlist.created'?: AuditLogIpAllowlistCreated | undefined
  'ip_allowlist.updated'?: AuditLogIpAllowlistUpdated | undefined
  'ip_allowlist.deleted'?: AuditLogIpAllowlistDeleted | undefined
  'ip_allowlist.config.activated'?: AuditLogIpAllowlistConfigActivated | undefined
  'ip_allowlist.config.deactivated'?: AuditLogIpAllowlistConfigDeactivated | undefined
  'login.succeeded'?: Record<string, unknown> | undefined
  'login.failed'?: AuditLogLoginFailed | undefined
  'logout.succeeded'?: Record<string, unknown> | undefined
  'logout.failed'?: AuditLogLogoutFailed | undefined
  'organization.updated'?: AuditLogOrganizationUpdated | undefined
  'project.created'?: AuditLogProjectCreated | undefined
  'project.updated'?: AuditLogProjectUpdated | undefined
  'project.archived'?: AuditLogProjectArchived | undefined
  'project.deleted'?: AuditLogProjectDeleted | undefined
  'rate_limit.updated'?: AuditLogRateLimitUpdated | undefined
  'rate_limit.deleted'?: AuditLogRateLimitDeleted | undefined
  'role.created'?: AuditLogRoleCreated | undefined
  'role.updated'?: AuditLogRoleUpdated | undefined
  'role.deleted'?: AuditLogRoleDeleted | undefined
  'role.assignment.created'?: AuditLogRoleAssignmentCreated | undefined
  'role.assignment.deleted'?: AuditLogRoleAssignmentDeleted | undefined
  'role.bound_to_resource'?: AuditLogRoleBoundToResource | undefined
  'role.unbound_from_resource'?: AuditLogRoleUnboundFromResource | undefined
  'service_account.created'?: AuditLogServiceAccountCreated | undefined
  'service_account.updated'?: AuditLogServiceAccountUpdated | undefined
  'service_account.deleted'?: AuditLogServiceAccountDeleted | undefined
  'workload_identity_provider.created'?: AuditLogWorkloadIdentityProviderCreated | undefined
  'workload_identity_provider.updated'?: AuditLogWorkloadIdentityProviderUpdated | undefined
  'workload_identity_provider.deleted'?: AuditLogWorkloadIdentityProviderDeleted | undefined
  'workload_identity_provider_mapping.created'?:
    | AuditLogWorkloadIdentityProviderMappingCreated
    | undefined
  'workload_identity_provider_mapping.updated'?:
    | AuditLogWorkloadIdentityProviderMappingUpdated
    | undefined
  'workload_identity_provider_mapping.deleted'?:
    | AuditLogWorkloadIdentityProviderMappingDeleted
    | undefined
  'user.added'?: AuditLogUserAdded | undefined
  'user.updated'?: AuditLogUserUpdated | undefined
  'user.deleted'?: AuditLogUserDeleted | undefined
  'certificate.created'?: AuditLogCertificateCreated | undefined
  'certificate.updated'?: AuditLogCertificateUpdated | undefined
  'certificate.deleted'?: AuditLogCertificateDeleted | undefined
  'certificates.activated'?: AuditLogCertificatesActivated | undefined
  'certificates.deactivated'?: AuditLogCertificatesDeactivated | undefined
}

export interface AuditLogActor {
  type?: 'session' | 'api_key' | undefined
  session?: AuditLogActorSession | undefined
  api_key?: AuditLogActorApiKey | undefined
}

export interface AuditLogActorApiKey {
  id?: string | undefined
  type?: 'user' | 'service_account' | undefined
  user?: AuditLogActorUser | undefined
  service_account?: AuditLogActorServiceAccount | undefined
}

export interface AuditLogActorServiceAccount {
  id?: string | undefined
}

export interface AuditLogActorSession {
  user?: AuditLogActorUser | undefined
  ip_address?: string | undefined
}

export interface AuditLogActorUser {
  id?: string | undefined
  email?: string | undefined
}

export type AuditLogEventType =
  | 'api_key.created'
  | 'api_key.updated'
  | 'api_key.deleted'
  | 'certificate.created'
  | 'certificate.updated'
  | 'certificate.deleted'
  | 'certificates.activated'
  | 'certificates.deactivated'
  | 'checkpoint.permission.created'
  | 'checkpoint.permission.deleted'
  | 'external_key.registered'
  | 'external_key.removed'
  | 'group.created'
  | 'group.updated'
  | 'group.deleted'
  | 'invite.sent'
  | 'invite.accepted'
  | 'invite.deleted'
  | 'ip_allowlist.created'
  | 'ip_allowlist.updated'
  | 'ip_allowlist.deleted'
  | 'ip_allowlist.config.activated'
  | 'ip_allowlist.config.deactivated'
  | 'login.succeeded'
  | 'login.failed'
  | 'logout.succeeded'
  | 'logout.failed'
  | 'organization.updated'
  | 'project.created'
  | 'project.updated'
  | 'project.archived'
  | 'project.deleted'
  | 'rate_limit.updated'
  | 'rate_limit.deleted'
  | 'resource.deleted'
  | 'tunnel.created'
  | 'tunnel.updated'
  | 'tunnel.deleted'
  | 'workload_identity_provider.created'
  | 'workload_identity_provider.updated'
  | 'workload_identity_provider.deleted'
  | 'workload_identity_provider_mapping.created'
  | 'workload_identity_provider_mapping.updated'
  | 'workload_identity_provider_mapping.deleted'
  | 'role.created'
  | 'role.updated'
  | 'role.deleted'
  | 'role.assignment.created'
  | 'role.assignment.deleted'
  | 'role.bound_to_resource'
  | 'role.unbound_from_resource'
  | 'scim.enabled'
  | 'scim.disabled'
  | 'service_account.created'
  | 'service_account.updated'
  | 'service_account.deleted'
  | 'user.added'
  | 'user.updated'
  | 'user.deleted'
  | 'tenant.metadata.updated'
  | 'tenant.microsoft_entra_mapping.upserted'
  | 'tenant.microsoft_entra_mapping.deleted'
  | 'tenant.workload_identity.provider.created'
  | 'tenant.workload_identity.provider.updated'
  | 'tenant.workload_identity.provider.archived'
  | 'tenant.workload_identity.mapping.created'
  | 'tenant.workload_identity.mapping.updated'
  | 'tenant.workload_identity.mapping.archived'
  | 'tenant.workload_identity.binding.created'
  | 'tenant.workload_identity.principal.provisioned'
  | 'tenant.workload_identity.access_token.issued'
  | 'tenant.admin_api_key.created'
  | 'tenant.admin_api_key.updated'
  | 'tenant.admin_api_key.deleted'
  | 'tenant.project_api_key.created'
  | 'tenant.chatgpt_access_token.revoked'
  | 'tenant.migration.completed'
  | 'tenant.sso.migrated'
  | 'tenant.domains.migrated'
  | 'tenant.sso_connection.created'
  | 'tenant.sso_connection.updated'
  | 'tenant.sso_connection.deleted'
  | 'tenant.sso_connection.setup.started'
  | 'tenant.policy.created'
  | 'tenant.policy.updated'
  | 'tenant.policy.deleted'
  | 'tenant.policy.attached'
  | 'tenant.policy.detached'
  | 'tenant.principal_authentication_policy.resolved'
  | 'tenant.scim.setup.started'
  | 'tenant.scim.deletion.requested'
  | 'tenant.scim.directory.created'
  | 'tenant.product_access_policy.updated'
  | 'tenant.resource_share_grant.created'
  | 'tenant.resource_share_grant.updated'
  | 'tenant.resource_share_grant.accepted'
  | 'tenant.resource_share_grant.declined'
  | 'tenant.resource_share_grant.revoked'
  | 'tenant.resource_share_grant.deleted'
  | 'tenant.service_account.updated'
  | 'tenant.service_account.deleted'
  | 'tenant.service_account.token.revoked'
  | 'tenant.billing.overage_limit.updated'
  | 'tenant.billing.alerts.updated'
  | 'tenant.billing.info.updated'
  | 'tenant.usage_limit.workspace.updated'
  | 'tenant.usage_limit.group.updated'
  | 'tenant.usage_limit.user.updated'
  | 'tenant.usage_limit.increase_request.updated'
  | 'tenant.usage_limit.increase_request.resolved'
  | 'tenant.group.created'
  | 'tenant.group.updated'
  | 'tenant.group.deleted'
  | 'tenant.group.member.added'
  | 'tenant.group.member.removed'
  | 'tenant.migration_rollout.status.updated'
  | 'tenant.migration_rollout.tier.updated'
  | 'tenant.role.metadata.updated'
  | 'tenant.custom_role.created'
  | 'tenant.custom_role.updated'
  | 'tenant.custom_role.deleted'
  | 'tenant.role_assignment.created'
  | 'tenant.role_assignment.deleted'
  | 'tenant.resource_role_assignment.created'
  | 'tenant.resource_role_assignment.deleted'
  | 'tenant.resource_access.updated'
  | 'tenant.resource_access.deleted'
  | 'tenant.ads_account.onboarding.redemption'
  | 'tenant.session_policy.created'
  | 'tenant.session_policy.updated'
  | 'tenant.session_policy.deleted'
  | 'tenant.session_revocation.started'
  | 'tenant.third_party_app_policy.updated'
  | 'tenant.user.added'
  | 'tenant.user.updated'
  | 'tenant.user.removed'
  | 'tenant.user.looked_up'
  | 'tenant.user.invited'
  | 'tenant.membership.revoked'
  | 'tenant.api_organization_invite.upserted'
  | 'tenant.api_organization_invite.deleted'
  | 'tenant.chatgpt_workspace_invite.upserted'
  | 'tenant.membership.accepted'
  | 'tenant.membership.declined'
  | 'tenant.workspace_invite_email_settings.updated'

/** One page of audit log entries. */
export interface AuditLogList {
  object: 'list'
  data: AuditLog[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}
