// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

export interface AdminApiKeyOwner {
  type?: string | undefined
  object?: string | undefined
  id?: string | undefined
  name?: string | undefined
  created_at?: number | undefined
  role?: string | undefined
}

export interface AdminApiKey {
  object: 'organization.admin_api_key'
  id: string
  name?: string | null | undefined
  redacted_value: string
  created_at: number
  expires_at: number | null
  last_used_at?: number | null | undefined
  owner: AdminApiKeyOwner
}

export interface AdminApiKeyWithSecretOwner {
  type?: string | undefined
  object?: string | undefined
  id?: string | undefined
  name?: string | undefined
  created_at?: number | undefined
  role?: string | undefined
}

export interface AdminApiKeyWithSecret {
  object: 'organization.admin_api_key'
  id: string
  name?: string | null | undefined
  redacted_value: string
  created_at: number
  expires_at: number | null
  last_used_at?: number | null | undefined
  owner: AdminApiKeyWithSecretOwner
  value: string
}

export interface AdminApiKeyList {
  object: 'list'
  data: AdminApiKey[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

export interface AssignedRoleAssignmentSource {
  principal_id: string
  principal_type: string
}

export interface AssignedRole {
  id: string
  name: string
  permissions: string[]
  resource_type: string
  predefined_role: boolean
  description: string | null
  created_at: number | null
  updated_at: number | null
  created_by: string | null
  created_by_user_obj: Record<string, unknown> | null
  metadata: Record<string, unknown> | null
  assignment_sources: AssignedRoleAssignmentSource[] | null
}

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

export interface CertificateCertificateDetails {
  valid_at?: number | undefined
  expires_at?: number | undefined
  content?: string | undefined
}

export interface Certificate {
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate'
  id: string
  name: string | null
  created_at: number
  certificate_details: CertificateCertificateDetails
  active?: boolean | undefined
}

export interface CostsResultAmount {
  value?: number | undefined
  currency?: string | undefined
}

export interface CostsResult {
  object: 'organization.costs.result'
  amount?: CostsResultAmount | undefined
  line_item?: string | null | undefined
  project_id?: string | null | undefined
  api_key_id?: string | null | undefined
  quantity?: number | null | undefined
  quantity_unit?:
    | (string & {})
    | 'tokens'
    | '1000_tokens'
    | 'duration_seconds'
    | 'duration_minutes'
    | 'duration_hours'
    | 'gibibyte_hours'
    | 'images'
    | 'characters'
    | null
    | undefined
}

export interface SpendAlertBody {
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

export interface CertificateDeleted {
  object: 'certificate.deleted'
  id: string
}

export interface RoleAssignmentDeleted {
  object: string
  deleted: boolean
}

export interface GroupSummary {
  object: 'group'
  id: string
  name: string
  created_at: number
  scim_managed: boolean
}

export interface GroupDeleted {
  object: 'group.deleted'
  id: string
  deleted: boolean
}

export interface GroupList {
  object: 'list'
  data: Group[]
  has_more: boolean
  next: string | null
}

export interface GroupMember {
  id: string
  name: string
  email: string | null
  picture: string | null
  is_service_account: boolean | null
  user_type: 'user' | 'tenant_user'
}

export interface GroupUpdated {
  id: string
  name: string
  created_at: number
  is_scim_managed: boolean
}

export interface Group {
  id: string
  name: string
  created_at: number
  is_scim_managed: boolean
  group_type: 'group' | 'tenant_group'
}

export interface GroupRoleAssignment {
  object: 'group.role'
  group: GroupSummary
  role: Role
}

export interface GroupUser {
  id: string
  name: string
  email: string | null
}

export interface GroupUserAssignment {
  object: 'group.user'
  user_id: string
  group_id: string
}

export interface GroupUserDeleted {
  object: 'group.user.deleted'
  deleted: boolean
}

export interface HostedToolPermission {
  enabled: boolean
}

export interface InviteProject {
  id: string
  role: 'member' | 'owner'
}

export interface Invite {
  object: 'organization.invite'
  id: string
  email: string
  role: 'owner' | 'reader'
  status: 'accepted' | 'expired' | 'pending'
  created_at: number
  expires_at?: number | null | undefined
  accepted_at?: number | null | undefined
  projects: InviteProject[]
}

export interface InviteDeleted {
  object: 'organization.invite.deleted'
  id: string
  deleted: boolean
}

export interface InviteList {
  object: 'list'
  data: Invite[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface AuditLogList {
  object: 'list'
  data: AuditLog[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface OrganizationCertificateList {
  data: OrganizationCertificate[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
  object: 'list'
}

export interface ProjectCertificateList {
  data: ProjectCertificate[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
  object: 'list'
}

export interface OrganizationCertificateCertificateDetails {
  valid_at?: number | undefined
  expires_at?: number | undefined
}

export interface OrganizationCertificate {
  object: 'organization.certificate'
  id: string
  name: string | null
  created_at: number
  certificate_details: OrganizationCertificateCertificateDetails
  active: boolean
}

export interface OrganizationCertificateActivation {
  object: 'organization.certificate.activation'
  data: OrganizationCertificate[]
}

export interface OrganizationCertificateDeactivation {
  object: 'organization.certificate.deactivation'
  data: OrganizationCertificate[]
}

export interface OrganizationDataRetention {
  object: 'organization.data_retention'
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
}

export interface ProjectCertificateCertificateDetails {
  valid_at?: number | undefined
  expires_at?: number | undefined
}

export interface ProjectCertificate {
  object: 'organization.project.certificate'
  id: string
  name: string | null
  created_at: number
  certificate_details: ProjectCertificateCertificateDetails
  active: boolean
}

export interface ProjectCertificateActivation {
  object: 'organization.project.certificate.activation'
  data: ProjectCertificate[]
}

export interface ProjectCertificateDeactivation {
  object: 'organization.project.certificate.deactivation'
  data: ProjectCertificate[]
}

export interface OrganizationSpendAlert {
  id: string
  object: 'organization.spend_alert'
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

export interface OrganizationSpendAlertDeleted {
  id: string
  object: 'organization.spend_alert.deleted'
  deleted: boolean
}

export interface OrganizationSpendAlertList {
  object: 'list'
  data: OrganizationSpendAlert[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface Project {
  id: string
  object: 'organization.project'
  name?: string | null | undefined
  created_at: number
  archived_at?: number | null | undefined
  status?: string | null | undefined
  external_key_id?: string | null | undefined
  residency?: ProjectResidency | undefined
}

export interface ProjectApiKeyOwner {
  type?: 'user' | 'service_account' | undefined
  user?: ProjectApiKeyOwnerUser | undefined
  service_account?: ProjectApiKeyOwnerServiceAccount | undefined
}

export interface ProjectApiKey {
  object: 'organization.project.api_key'
  redacted_value: string
  name: string
  created_at: number
  last_used_at: number | null
  id: string
  owner_project_access: 'active' | 'inactive'
  owner: ProjectApiKeyOwner
}

export interface ProjectApiKeyDeleted {
  object: 'organization.project.api_key.deleted'
  id: string
  deleted: boolean
}

export interface ProjectApiKeyList {
  object: 'list'
  data: ProjectApiKey[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ProjectApiKeyOwnerServiceAccount {
  id: string
  name: string
  created_at: number
  role: string
}

export interface ProjectApiKeyOwnerUser {
  id: string
  email: string
  name: string
  created_at: number
  role: string
}

export interface ProjectDataRetention {
  object: 'project.data_retention'
  type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
}

export interface ProjectGroup {
  object: 'project.group'
  project_id: string
  group_id: string
  group_name: string
  group_type: 'group' | 'tenant_group'
  created_at: number
}

export interface ProjectGroupDeleted {
  object: 'project.group.deleted'
  deleted: boolean
}

export interface ProjectGroupList {
  object: 'list'
  data: ProjectGroup[]
  has_more: boolean
  next: string | null
}

export interface ProjectHostedToolPermissions {
  file_search: HostedToolPermission
  web_search: HostedToolPermission
  image_generation: HostedToolPermission
  mcp: HostedToolPermission
  code_interpreter: HostedToolPermission
}

export interface ProjectList {
  object: 'list'
  data: Project[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ProjectModelPermissions {
  object: 'project.model_permissions'
  mode: 'allow_list' | 'deny_list'
  model_ids: string[]
}

export interface ProjectModelPermissionsDeleted {
  object: 'project.model_permissions.deleted'
  deleted: boolean
}

export interface ProjectRateLimit {
  object: 'project.rate_limit'
  id: string
  model: string
  max_requests_per_1_minute: number
  max_tokens_per_1_minute: number
  max_images_per_1_minute?: number | undefined
  max_audio_megabytes_per_1_minute?: number | undefined
  max_requests_per_1_day?: number | undefined
  batch_1_day_max_input_tokens?: number | undefined
}

export interface ProjectRateLimitList {
  object: 'list'
  data: ProjectRateLimit[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ProjectServiceAccount {
  object: 'organization.project.service_account'
  id: string
  name: string
  role: 'owner' | 'member' | 'none'
  created_at: number
}

export interface ProjectServiceAccountApiKey {
  object: 'organization.project.service_account.api_key'
  value: string
  name: string
  created_at: number
  id: string
}

export interface ProjectServiceAccountWithSecret {
  object: 'organization.project.service_account'
  id: string
  name: string
  role: 'member' | 'none'
  created_at: number
  api_key: ProjectServiceAccountApiKey | null
}

export interface ProjectServiceAccountDeleted {
  object: 'organization.project.service_account.deleted'
  id: string
  deleted: boolean
}

export interface ProjectServiceAccountList {
  object: 'list'
  data: ProjectServiceAccount[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ProjectSpendAlert {
  id: string
  object: 'project.spend_alert'
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

export interface ProjectSpendAlertDeleted {
  id: string
  object: 'project.spend_alert.deleted'
  deleted: boolean
}

export interface ProjectSpendAlertList {
  object: 'list'
  data: ProjectSpendAlert[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ProjectUser {
  object: 'organization.project.user'
  id: string
  name?: string | null | undefined
  email?: string | null | undefined
  role: string
  added_at: number
}

export interface ProjectUserDeleted {
  object: 'organization.project.user.deleted'
  id: string
  deleted: boolean
}

export interface ProjectUserList {
  object: string
  data: ProjectUser[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface AssignRoleBody {
  role_id: string
}

export interface CreateRoleBody {
  role_name: string
  permissions: string[]
  description?: string | null | undefined
}

export interface RoleList {
  object: 'list'
  data: Role[]
  has_more: boolean
  next: string | null
}

export interface UpdateRoleBody {
  permissions?: string[] | null | undefined
  description?: string | null | undefined
  role_name?: string | null | undefined
}

export interface Role {
  object: 'role'
  id: string
  name: string
  description: string | null
  permissions: string[]
  resource_type: string
  predefined_role: boolean
}

export interface RoleDeleted {
  object: 'role.deleted'
  id: string
  deleted: boolean
}

export interface AssignedRoleList {
  object: 'list'
  data: AssignedRole[]
  has_more: boolean
  next: string | null
}

export interface SpendAlertNotificationChannel {
  type: 'email'
  recipients: readonly string[]
  subject_prefix?: string | null | undefined
}

export interface ToggleCertificatesBody {
  certificate_ids: string[]
}

export interface UsageAudioSpeechesResult {
  object: 'organization.usage.audio_speeches.result'
  characters: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageAudioTranscriptionsResult {
  object: 'organization.usage.audio_transcriptions.result'
  seconds: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageCodeInterpreterSessionsResult {
  object: 'organization.usage.code_interpreter_sessions.result'
  num_sessions: number
  project_id?: string | null | undefined
}

export interface UsageCompletionsResult {
  object: 'organization.usage.completions.result'
  input_tokens: number
  input_cached_tokens?: number | undefined
  input_cache_write_tokens?: number | undefined
  input_uncached_tokens?: number | undefined
  output_tokens: number
  input_text_tokens?: number | undefined
  output_text_tokens?: number | undefined
  input_cached_text_tokens?: number | undefined
  input_audio_tokens?: number | undefined
  input_cached_audio_tokens?: number | undefined
  output_audio_tokens?: number | undefined
  input_image_tokens?: number | undefined
  input_cached_image_tokens?: number | undefined
  output_image_tokens?: number | undefined
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
  batch?: boolean | null | undefined
  service_tier?: string | null | undefined
}

export interface UsageEmbeddingsResult {
  object: 'organization.usage.embeddings.result'
  input_tokens: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageFileSearchCallsResult {
  object: 'organization.usage.file_searches.result'
  num_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  vector_store_id?: string | null | undefined
}

export interface UsageImagesResult {
  object: 'organization.usage.images.result'
  images: number
  num_model_requests: number
  source?: string | null | undefined
  size?: string | null | undefined
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageModerationsResult {
  object: 'organization.usage.moderations.result'
  input_tokens: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsagePage {
  object: 'page'
  data: UsageBucket[]
  has_more: boolean
  next_page: string | null
}

export interface UsageBucket {
  object: 'bucket'
  start_time: number
  end_time: number
  results: (
    | UsageCompletionsResult
    | UsageEmbeddingsResult
    | UsageModerationsResult
    | UsageImagesResult
    | UsageAudioSpeechesResult
    | UsageAudioTranscriptionsResult
    | UsageVectorStoresResult
    | UsageCodeInterpreterSessionsResult
    | UsageFileSearchCallsResult
    | UsageWebSearchCallsResult
    | CostsResult
  )[]
}

export interface UsageVectorStoresResult {
  object: 'organization.usage.vector_stores.result'
  usage_bytes: number
  project_id?: string | null | undefined
}

export interface UsageWebSearchCallsResult {
  object: 'organization.usage.web_searches.result'
  num_model_requests: number
  num_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
  context_level?: string | null | undefined
}

export interface OrganizationUserUser {
  object: 'user'
  id: string
  email?: string | null | undefined
  name?: string | null | undefined
  picture?: string | null | undefined
  enabled?: boolean | null | undefined
  banned?: boolean | null | undefined
  banned_at?: number | null | undefined
}

export interface OrganizationUserProjectsData {
  id?: string | null | undefined
  name?: string | null | undefined
  role?: string | null | undefined
}

export interface OrganizationUserProjects {
  object: 'list'
  data: OrganizationUserProjectsData[]
}

export interface OrganizationUser {
  object: 'organization.user'
  id: string
  name?: string | null | undefined
  email?: string | null | undefined
  role?: string | null | undefined
  added_at: number
  is_default?: boolean | undefined
  created?: number | undefined
  user?: OrganizationUserUser | undefined
  is_service_account?: boolean | undefined
  is_scale_tier_authorized_purchaser?: boolean | null | undefined
  is_scim_managed?: boolean | undefined
  api_key_last_used_at?: number | null | undefined
  technical_level?: string | null | undefined
  developer_persona?: string | null | undefined
  projects?: OrganizationUserProjects | null | undefined
}

export interface OrganizationUserDeleted {
  object: 'organization.user.deleted'
  id: string
  deleted: boolean
}

export interface GroupUserList {
  object: 'list'
  data: GroupUser[]
  has_more: boolean
  next: string | null
}

export interface OrganizationUserList {
  object: 'list'
  data: OrganizationUser[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface UserRoleAssignment {
  object: 'user.role'
  user: OrganizationUser
  role: Role
}

export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'AU_STORAGE'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'

export type SpendLimitCurrency = (string & {}) | 'USD'

export type SpendLimitInterval = (string & {}) | 'month'

export type SpendLimitEnforcementStatus = (string & {}) | 'inactive' | 'enforcing'

export interface SpendLimitEnforcement {
  status: SpendLimitEnforcementStatus
}

export interface OrganizationSpendLimit {
  object: 'organization.spend_limit'
  threshold_amount: number
  currency: SpendLimitCurrency
  interval: SpendLimitInterval
  enforcement: SpendLimitEnforcement
}

export interface OrganizationSpendLimitDeleted {
  object: 'organization.spend_limit.deleted'
  deleted: boolean
}

export interface ProjectSpendLimit {
  object: 'project.spend_limit'
  threshold_amount: number
  currency: SpendLimitCurrency
  interval: SpendLimitInterval
  enforcement: SpendLimitEnforcement
}

export interface ProjectSpendLimitDeleted {
  object: 'project.spend_limit.deleted'
  deleted: boolean
}

export interface ProjectServiceAccountApiKeyWithSecret {
  object: 'organization.project.service_account.api_key'
  value: string
  name: string
  created_at: number
  id: string
}

/** Params of `listAdminApiKeys`: `GET /organization/admin_api_keys`. */
export interface ListAdminApiKeysParams {
  after?: string | null | undefined
  order?: 'asc' | 'desc' | undefined
  limit?: number | undefined
}

/** Params of `createAdminApiKey`: `POST /organization/admin_api_keys`. */
export interface CreateAdminApiKeyParams {
  name: string
  expires_in_seconds?: number | undefined
}

/** Params of `retrieveAdminApiKey`: `GET /organization/admin_api_keys/{key_id}`. */
export interface RetrieveAdminApiKeyParams {
  key_id: string
}

export interface AdminApiKeyDeleted {
  id: string
  object: 'organization.admin_api_key.deleted'
  deleted: boolean
}

/** Params of `deleteAdminApiKey`: `DELETE /organization/admin_api_keys/{key_id}`. */
export interface DeleteAdminApiKeyParams {
  key_id: string
}

export interface ListAuditLogsParamsEffectiveAt {
  gt?: number | undefined
  gte?: number | undefined
  lt?: number | undefined
  lte?: number | undefined
}

/** Params of `listAuditLogs`: `GET /organization/audit_logs`. */
export interface ListAuditLogsParams {
  effective_at?: ListAuditLogsParamsEffectiveAt | undefined
  project_ids?: readonly string[] | undefined
  event_types?: readonly AuditLogEventType[] | undefined
  actor_ids?: readonly string[] | undefined
  actor_emails?: readonly string[] | undefined
  resource_ids?: readonly string[] | undefined
  tenant_only?: boolean | undefined
  limit?: number | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `listOrganizationCertificates`: `GET /organization/certificates`. */
export interface ListOrganizationCertificatesParams {
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `uploadCertificate`: `POST /organization/certificates`. */
export interface UploadCertificateParams {
  name?: string | undefined
  certificate: string
}

/** Params of `activateOrganizationCertificates`: `POST /organization/certificates/activate`. */
export interface ActivateOrganizationCertificatesParams {
  certificate_ids: readonly string[]
}

/** Params of `deactivateOrganizationCertificates`: `POST /organization/certificates/deactivate`. */
export interface DeactivateOrganizationCertificatesParams {
  certificate_ids: readonly string[]
}

/** Params of `retrieveCertificate`: `GET /organization/certificates/{certificate_id}`. */
export interface RetrieveCertificateParams {
  certificate_id: string
  include?: readonly 'content'[] | undefined
}

/** Params of `updateCertificate`: `POST /organization/certificates/{certificate_id}`. */
export interface UpdateCertificateParams {
  certificate_id: string
  name?: string | undefined
}

/** Params of `deleteCertificate`: `DELETE /organization/certificates/{certificate_id}`. */
export interface DeleteCertificateParams {
  certificate_id: string
}

/** Params of `listCosts`: `GET /organization/costs`. */
export interface ListCostsParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1d' | undefined
  project_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'line_item' | 'api_key_id')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `updateOrganizationDataRetention`: `POST /organization/data_retention`. */
export interface UpdateOrganizationDataRetentionParams {
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
}

/** Params of `listGroups`: `GET /organization/groups`. */
export interface ListGroupsParams {
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `createGroup`: `POST /organization/groups`. */
export interface CreateGroupParams {
  name: string
}

/** Params of `retrieveGroup`: `GET /organization/groups/{group_id}`. */
export interface RetrieveGroupParams {
  group_id: string
}

/** Params of `updateGroup`: `POST /organization/groups/{group_id}`. */
export interface UpdateGroupParams {
  group_id: string
  name: string
}

/** Params of `deleteGroup`: `DELETE /organization/groups/{group_id}`. */
export interface DeleteGroupParams {
  group_id: string
}

/** Params of `listGroupRoleAssignments`: `GET /organization/groups/{group_id}/roles`. */
export interface ListGroupRoleAssignmentsParams {
  group_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `assignGroupRole`: `POST /organization/groups/{group_id}/roles`. */
export interface AssignGroupRoleParams {
  group_id: string
  role_id: string
}

/** Params of `retrieveGroupRole`: `GET /organization/groups/{group_id}/roles/{role_id}`. */
export interface RetrieveGroupRoleParams {
  group_id: string
  role_id: string
}

/** Params of `unassignGroupRole`: `DELETE /organization/groups/{group_id}/roles/{role_id}`. */
export interface UnassignGroupRoleParams {
  group_id: string
  role_id: string
}

/** Params of `listGroupUsers`: `GET /organization/groups/{group_id}/users`. */
export interface ListGroupUsersParams {
  group_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `addGroupUser`: `POST /organization/groups/{group_id}/users`. */
export interface AddGroupUserParams {
  group_id: string
  user_id: string
}

/** Params of `retrieveGroupUser`: `GET /organization/groups/{group_id}/users/{user_id}`. */
export interface RetrieveGroupUserParams {
  group_id: string
  user_id: string
}

/** Params of `removeGroupUser`: `DELETE /organization/groups/{group_id}/users/{user_id}`. */
export interface RemoveGroupUserParams {
  group_id: string
  user_id: string
}

/** Params of `listInvites`: `GET /organization/invites`. */
export interface ListInvitesParams {
  limit?: number | undefined
  after?: string | undefined
}

export interface CreateInviteParamsProject {
  id: string
  role: 'member' | 'owner'
}

/** Params of `createInvite`: `POST /organization/invites`. */
export interface CreateInviteParams {
  email: string
  role: 'reader' | 'owner'
  projects?: readonly CreateInviteParamsProject[] | undefined
}

/** Params of `retrieveInvite`: `GET /organization/invites/{invite_id}`. */
export interface RetrieveInviteParams {
  invite_id: string
}

/** Params of `deleteInvite`: `DELETE /organization/invites/{invite_id}`. */
export interface DeleteInviteParams {
  invite_id: string
}

/** Params of `listProjects`: `GET /organization/projects`. */
export interface ListProjectsParams {
  limit?: number | undefined
  after?: string | undefined
  include_archived?: boolean | undefined
}

/** Params of `createProject`: `POST /organization/projects`. */
export interface CreateProjectParams {
  name: string
  residency?: ProjectResidency | null | undefined
  external_key_id?: string | null | undefined
}

/** Params of `retrieveProject`: `GET /organization/projects/{project_id}`. */
export interface RetrieveProjectParams {
  project_id: string
}

/** Params of `updateProject`: `POST /organization/projects/{project_id}`. */
export interface UpdateProjectParams {
  project_id: string
  name?: string | null | undefined
  external_key_id?: string | null | undefined
}

/** Params of `listProjectApiKeys`: `GET /organization/projects/{project_id}/api_keys`. */
export interface ListProjectApiKeysParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  owner_project_access?: 'active' | 'inactive' | 'any' | undefined
}

/** Params of `retrieveProjectApiKey`: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface RetrieveProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/** Params of `deleteProjectApiKey`: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface DeleteProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/** Params of `archiveProject`: `POST /organization/projects/{project_id}/archive`. */
export interface ArchiveProjectParams {
  project_id: string
}

/** Params of `listProjectCertificates`: `GET /organization/projects/{project_id}/certificates`. */
export interface ListProjectCertificatesParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `activateProjectCertificates`: `POST /organization/projects/{project_id}/certificates/activate`. */
export interface ActivateProjectCertificatesParams {
  project_id: string
  certificate_ids: readonly string[]
}

/** Params of `deactivateProjectCertificates`: `POST /organization/projects/{project_id}/certificates/deactivate`. */
export interface DeactivateProjectCertificatesParams {
  project_id: string
  certificate_ids: readonly string[]
}

/** Params of `retrieveProjectDataRetention`: `GET /organization/projects/{project_id}/data_retention`. */
export interface RetrieveProjectDataRetentionParams {
  project_id: string
}

/** Params of `updateProjectDataRetention`: `POST /organization/projects/{project_id}/data_retention`. */
export interface UpdateProjectDataRetentionParams {
  project_id: string
  retention_type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
}

/** Params of `listProjectGroups`: `GET /organization/projects/{project_id}/groups`. */
export interface ListProjectGroupsParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `addProjectGroup`: `POST /organization/projects/{project_id}/groups`. */
export interface AddProjectGroupParams {
  project_id: string
  group_id: string
  role: string
}

/** Params of `retrieveProjectGroup`: `GET /organization/projects/{project_id}/groups/{group_id}`. */
export interface RetrieveProjectGroupParams {
  project_id: string
  group_id: string
  group_type?: 'group' | 'tenant_group' | undefined
}

/** Params of `removeProjectGroup`: `DELETE /organization/projects/{project_id}/groups/{group_id}`. */
export interface RemoveProjectGroupParams {
  project_id: string
  group_id: string
}

/** Params of `retrieveProjectHostedToolPermissions`: `GET /organization/projects/{project_id}/hosted_tool_permissions`. */
export interface RetrieveProjectHostedToolPermissionsParams {
  project_id: string
}

/** Params of `updateProjectHostedToolPermissions`: `POST /organization/projects/{project_id}/hosted_tool_permissions`. */
export interface UpdateProjectHostedToolPermissionsParams {
  project_id: string
  file_search?: HostedToolPermission | null | undefined
  web_search?: HostedToolPermission | null | undefined
  image_generation?: HostedToolPermission | null | undefined
  mcp?: HostedToolPermission | null | undefined
  code_interpreter?: HostedToolPermission | null | undefined
}

/** Params of `retrieveProjectModelPermissions`: `GET /organization/projects/{project_id}/model_permissions`. */
export interface RetrieveProjectModelPermissionsParams {
  project_id: string
}

/** Params of `updateProjectModelPermissions`: `POST /organization/projects/{project_id}/model_permissions`. */
export interface UpdateProjectModelPermissionsParams {
  project_id: string
  mode: 'allow_list' | 'deny_list'
  model_ids: readonly string[]
}

/** Params of `deleteProjectModelPermissions`: `DELETE /organization/projects/{project_id}/model_permissions`. */
export interface DeleteProjectModelPermissionsParams {
  project_id: string
}

/** Params of `listProjectRateLimits`: `GET /organization/projects/{project_id}/rate_limits`. */
export interface ListProjectRateLimitsParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `updateProjectRateLimit`: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`. */
export interface UpdateProjectRateLimitParams {
  project_id: string
  rate_limit_id: string
  max_requests_per_1_minute?: number | undefined
  max_tokens_per_1_minute?: number | undefined
  max_images_per_1_minute?: number | undefined
  max_audio_megabytes_per_1_minute?: number | undefined
  max_requests_per_1_day?: number | undefined
  batch_1_day_max_input_tokens?: number | undefined
}

/** Params of `listProjectServiceAccounts`: `GET /organization/projects/{project_id}/service_accounts`. */
export interface ListProjectServiceAccountsParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
}

/** Params of `createProjectServiceAccount`: `POST /organization/projects/{project_id}/service_accounts`. */
export interface CreateProjectServiceAccountParams {
  project_id: string
  name: string
  create_service_account_only?: boolean | null | undefined
}

/** Params of `retrieveProjectServiceAccount`: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface RetrieveProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/** Params of `updateProjectServiceAccount`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface UpdateProjectServiceAccountParams {
  project_id: string
  service_account_id: string
  name?: string | undefined
  role?: 'member' | 'owner' | undefined
}

/** Params of `deleteProjectServiceAccount`: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface DeleteProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/** Params of `listProjectSpendAlerts`: `GET /organization/projects/{project_id}/spend_alerts`. */
export interface ListProjectSpendAlertsParams {
  project_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `createProjectSpendAlert`: `POST /organization/projects/{project_id}/spend_alerts`. */
export interface CreateProjectSpendAlertParams {
  project_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/** Params of `retrieveProjectSpendAlert`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface RetrieveProjectSpendAlertParams {
  project_id: string
  alert_id: string
}

/** Params of `updateProjectSpendAlert`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface UpdateProjectSpendAlertParams {
  project_id: string
  alert_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/** Params of `deleteProjectSpendAlert`: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface DeleteProjectSpendAlertParams {
  project_id: string
  alert_id: string
}

/** Params of `listProjectUsers`: `GET /organization/projects/{project_id}/users`. */
export interface ListProjectUsersParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
}

/** Params of `createProjectUser`: `POST /organization/projects/{project_id}/users`. */
export interface CreateProjectUserParams {
  project_id: string
  user_id?: string | null | undefined
  email?: string | null | undefined
  role: string
}

/** Params of `retrieveProjectUser`: `GET /organization/projects/{project_id}/users/{user_id}`. */
export interface RetrieveProjectUserParams {
  project_id: string
  user_id: string
}

/** Params of `updateProjectUser`: `POST /organization/projects/{project_id}/users/{user_id}`. */
export interface UpdateProjectUserParams {
  project_id: string
  user_id: string
  role?: string | null | undefined
}

/** Params of `deleteProjectUser`: `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export interface DeleteProjectUserParams {
  project_id: string
  user_id: string
}

/** Params of `listRoles`: `GET /organization/roles`. */
export interface ListRolesParams {
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `createRole`: `POST /organization/roles`. */
export interface CreateRoleParams {
  role_name: string
  permissions: readonly string[]
  description?: string | null | undefined
}

/** Params of `retrieveRole`: `GET /organization/roles/{role_id}`. */
export interface RetrieveRoleParams {
  role_id: string
}

/** Params of `updateRole`: `POST /organization/roles/{role_id}`. */
export interface UpdateRoleParams {
  role_id: string
  permissions?: readonly string[] | null | undefined
  description?: string | null | undefined
  role_name?: string | null | undefined
}

/** Params of `deleteRole`: `DELETE /organization/roles/{role_id}`. */
export interface DeleteRoleParams {
  role_id: string
}

/** Params of `listOrganizationSpendAlerts`: `GET /organization/spend_alerts`. */
export interface ListOrganizationSpendAlertsParams {
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `createOrganizationSpendAlert`: `POST /organization/spend_alerts`. */
export interface CreateOrganizationSpendAlertParams {
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/** Params of `retrieveOrganizationSpendAlert`: `GET /organization/spend_alerts/{alert_id}`. */
export interface RetrieveOrganizationSpendAlertParams {
  alert_id: string
}

/** Params of `updateOrganizationSpendAlert`: `POST /organization/spend_alerts/{alert_id}`. */
export interface UpdateOrganizationSpendAlertParams {
  alert_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/** Params of `deleteOrganizationSpendAlert`: `DELETE /organization/spend_alerts/{alert_id}`. */
export interface DeleteOrganizationSpendAlertParams {
  alert_id: string
}

/** Params of `listAudioSpeechesUsage`: `GET /organization/usage/audio_speeches`. */
export interface ListAudioSpeechesUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listAudioTranscriptionsUsage`: `GET /organization/usage/audio_transcriptions`. */
export interface ListAudioTranscriptionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listCodeInterpreterSessionsUsage`: `GET /organization/usage/code_interpreter_sessions`. */
export interface ListCodeInterpreterSessionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  group_by?: readonly 'project_id'[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listCompletionsUsage`: `GET /organization/usage/completions`. */
export interface ListCompletionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  batch?: boolean | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listEmbeddingsUsage`: `GET /organization/usage/embeddings`. */
export interface ListEmbeddingsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listFileSearchCallsUsage`: `GET /organization/usage/file_search_calls`. */
export interface ListFileSearchCallsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  vector_store_ids?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listImagesUsage`: `GET /organization/usage/images`. */
export interface ListImagesUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  sources?: readonly ('image.generation' | 'image.edit' | 'image.variation')[] | undefined
  sizes?: readonly ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[] | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listModerationsUsage`: `GET /organization/usage/moderations`. */
export interface ListModerationsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listVectorStoresUsage`: `GET /organization/usage/vector_stores`. */
export interface ListVectorStoresUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  group_by?: readonly 'project_id'[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listWebSearchCallsUsage`: `GET /organization/usage/web_search_calls`. */
export interface ListWebSearchCallsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  context_levels?: readonly ('low' | 'medium' | 'high')[] | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listOrganizationUsers`: `GET /organization/users`. */
export interface ListOrganizationUsersParams {
  limit?: number | undefined
  after?: string | undefined
  emails?: readonly string[] | undefined
}

/** Params of `retrieveOrganizationUser`: `GET /organization/users/{user_id}`. */
export interface RetrieveOrganizationUserParams {
  user_id: string
}

/** Params of `updateOrganizationUser`: `POST /organization/users/{user_id}`. */
export interface UpdateOrganizationUserParams {
  user_id: string
  role?: string | null | undefined
  role_id?: string | null | undefined
  technical_level?: string | null | undefined
  developer_persona?: string | null | undefined
}

/** Params of `deleteOrganizationUser`: `DELETE /organization/users/{user_id}`. */
export interface DeleteOrganizationUserParams {
  user_id: string
}

/** Params of `listUserRoleAssignments`: `GET /organization/users/{user_id}/roles`. */
export interface ListUserRoleAssignmentsParams {
  user_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `assignUserRole`: `POST /organization/users/{user_id}/roles`. */
export interface AssignUserRoleParams {
  user_id: string
  role_id: string
}

/** Params of `retrieveUserRole`: `GET /organization/users/{user_id}/roles/{role_id}`. */
export interface RetrieveUserRoleParams {
  user_id: string
  role_id: string
}

/** Params of `unassignUserRole`: `DELETE /organization/users/{user_id}/roles/{role_id}`. */
export interface UnassignUserRoleParams {
  user_id: string
  role_id: string
}

/** Params of `listProjectGroupRoleAssignments`: `GET /projects/{project_id}/groups/{group_id}/roles`. */
export interface ListProjectGroupRoleAssignmentsParams {
  project_id: string
  group_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `assignProjectGroupRole`: `POST /projects/{project_id}/groups/{group_id}/roles`. */
export interface AssignProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/** Params of `retrieveProjectGroupRole`: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`. */
export interface RetrieveProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/** Params of `unassignProjectGroupRole`: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`. */
export interface UnassignProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/** Params of `listProjectRoles`: `GET /projects/{project_id}/roles`. */
export interface ListProjectRolesParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `createProjectRole`: `POST /projects/{project_id}/roles`. */
export interface CreateProjectRoleParams {
  project_id: string
  role_name: string
  permissions: readonly string[]
  description?: string | null | undefined
}

/** Params of `retrieveProjectRole`: `GET /projects/{project_id}/roles/{role_id}`. */
export interface RetrieveProjectRoleParams {
  project_id: string
  role_id: string
}

/** Params of `updateProjectRole`: `POST /projects/{project_id}/roles/{role_id}`. */
export interface UpdateProjectRoleParams {
  project_id: string
  role_id: string
  permissions?: readonly string[] | null | undefined
  description?: string | null | undefined
  role_name?: string | null | undefined
}

/** Params of `deleteProjectRole`: `DELETE /projects/{project_id}/roles/{role_id}`. */
export interface DeleteProjectRoleParams {
  project_id: string
  role_id: string
}

/** Params of `listProjectUserRoleAssignments`: `GET /projects/{project_id}/users/{user_id}/roles`. */
export interface ListProjectUserRoleAssignmentsParams {
  project_id: string
  user_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Params of `assignProjectUserRole`: `POST /projects/{project_id}/users/{user_id}/roles`. */
export interface AssignProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/** Params of `retrieveProjectUserRole`: `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`. */
export interface RetrieveProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/** Params of `unassignProjectUserRole`: `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`. */
export interface UnassignProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/** Params of `updateOrganizationSpendLimit`: `POST /organization/spend_limit`. */
export interface UpdateOrganizationSpendLimitParams {
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
}

/** Params of `retrieveProjectSpendLimit`: `GET /organization/projects/{project_id}/spend_limit`. */
export interface RetrieveProjectSpendLimitParams {
  project_id: string
}

/** Params of `updateProjectSpendLimit`: `POST /organization/projects/{project_id}/spend_limit`. */
export interface UpdateProjectSpendLimitParams {
  project_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
}

/** Params of `deleteProjectSpendLimit`: `DELETE /organization/projects/{project_id}/spend_limit`. */
export interface DeleteProjectSpendLimitParams {
  project_id: string
}

/** Params of `createProjectServiceAccountApiKey`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export interface CreateProjectServiceAccountApiKeyParams {
  project_id: string
  service_account_id: string
  name?: string | undefined
  scopes?: readonly string[] | undefined
}
