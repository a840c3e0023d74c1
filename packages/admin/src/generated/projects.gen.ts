// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import type {
  HostedToolPermission,
  SpendAlertNotificationChannel,
  SpendLimitCurrency,
  SpendLimitEnforcement,
  SpendLimitInterval,
} from './types.gen.ts'

export interface InviteProject {
  id: string
  role: 'member' | 'owner'
}

export interface ProjectCertificateList {
  data: ProjectCertificate[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
  object: 'list'
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

/** A new service account; the only answer that holds the secret of its key. */
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

export interface OrganizationUserProjectsData {
  id?: string | null | undefined
  name?: string | null | undefined
  role?: string | null | undefined
}

export interface OrganizationUserProjects {
  object: 'list'
  data: OrganizationUserProjectsData[]
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

/** A new API key; the only answer that holds its secret. */
export interface ProjectServiceAccountApiKeyWithSecret {
  object: 'organization.project.service_account.api_key'
  value: string
  name: string
  created_at: number
  id: string
}

export interface CreateInviteParamsProject {
  id: string
  role: 'member' | 'owner'
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

/**
 * Params of `retrieveProjectApiKey`: `GET
 * /organization/projects/{project_id}/api_keys/{api_key_id}`.
 */
export interface RetrieveProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/**
 * Params of `deleteProjectApiKey`: `DELETE
 * /organization/projects/{project_id}/api_keys/{api_key_id}`.
 */
export interface DeleteProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/** Params of `archiveProject`: `POST /organization/projects/{project_id}/archive`. */
export interface ArchiveProjectParams {
  project_id: string
}

/**
 * Params of `listProjectCertificates`: `GET /organization/projects/{project_id}/certificates`.
 */
export interface ListProjectCertificatesParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/**
 * Params of `activateProjectCertificates`: `POST
 * /organization/projects/{project_id}/certificates/activate`.
 */
export interface ActivateProjectCertificatesParams {
  project_id: string
  certificate_ids: readonly string[]
}

/**
 * Params of `deactivateProjectCertificates`: `POST
 * /organization/projects/{project_id}/certificates/deactivate`.
 */
export interface DeactivateProjectCertificatesParams {
  project_id: string
  certificate_ids: readonly string[]
}

/**
 * Params of `retrieveProjectDataRetention`: `GET
 * /organization/projects/{project_id}/data_retention`.
 */
export interface RetrieveProjectDataRetentionParams {
  project_id: string
}

/**
 * Params of `updateProjectDataRetention`: `POST
 * /organization/projects/{project_id}/data_retention`.
 */
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

/**
 * Params of `retrieveProjectGroup`: `GET /organization/projects/{project_id}/groups/{group_id}`.
 */
export interface RetrieveProjectGroupParams {
  project_id: string
  group_id: string
  group_type?: 'group' | 'tenant_group' | undefined
}

/**
 * Params of `removeProjectGroup`: `DELETE /organization/projects/{project_id}/groups/{group_id}`.
 */
export interface RemoveProjectGroupParams {
  project_id: string
  group_id: string
}

/**
 * Params of `retrieveProjectHostedToolPermissions`: `GET
 * /organization/projects/{project_id}/hosted_tool_permissions`.
 */
export interface RetrieveProjectHostedToolPermissionsParams {
  project_id: string
}

/**
 * Params of `updateProjectHostedToolPermissions`: `POST
 * /organization/projects/{project_id}/hosted_tool_permissions`.
 */
export interface UpdateProjectHostedToolPermissionsParams {
  project_id: string
  file_search?: HostedToolPermission | null | undefined
  web_search?: HostedToolPermission | null | undefined
  image_generation?: HostedToolPermission | null | undefined
  mcp?: HostedToolPermission | null | undefined
  code_interpreter?: HostedToolPermission | null | undefined
}

/**
 * Params of `retrieveProjectModelPermissions`: `GET
 * /organization/projects/{project_id}/model_permissions`.
 */
export interface RetrieveProjectModelPermissionsParams {
  project_id: string
}

/**
 * Params of `updateProjectModelPermissions`: `POST
 * /organization/projects/{project_id}/model_permissions`.
 */
export interface UpdateProjectModelPermissionsParams {
  project_id: string
  mode: 'allow_list' | 'deny_list'
  model_ids: readonly string[]
}

/**
 * Params of `deleteProjectModelPermissions`: `DELETE
 * /organization/projects/{project_id}/model_permissions`.
 */
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

/**
 * Params of `updateProjectRateLimit`: `POST
 * /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
 */
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

/**
 * Params of `listProjectServiceAccounts`: `GET
 * /organization/projects/{project_id}/service_accounts`.
 */
export interface ListProjectServiceAccountsParams {
  project_id: string
  limit?: number | undefined
  after?: string | undefined
}

/**
 * Params of `createProjectServiceAccount`: `POST
 * /organization/projects/{project_id}/service_accounts`.
 */
export interface CreateProjectServiceAccountParams {
  project_id: string
  name: string
  create_service_account_only?: boolean | null | undefined
}

/**
 * Params of `retrieveProjectServiceAccount`: `GET
 * /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 */
export interface RetrieveProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/**
 * Params of `updateProjectServiceAccount`: `POST
 * /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 */
export interface UpdateProjectServiceAccountParams {
  project_id: string
  service_account_id: string
  name?: string | undefined
  role?: 'member' | 'owner' | undefined
}

/**
 * Params of `deleteProjectServiceAccount`: `DELETE
 * /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 */
export interface DeleteProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/**
 * Params of `listProjectSpendAlerts`: `GET /organization/projects/{project_id}/spend_alerts`.
 */
export interface ListProjectSpendAlertsParams {
  project_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/**
 * Params of `createProjectSpendAlert`: `POST /organization/projects/{project_id}/spend_alerts`.
 */
export interface CreateProjectSpendAlertParams {
  project_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/**
 * Params of `retrieveProjectSpendAlert`: `GET
 * /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 */
export interface RetrieveProjectSpendAlertParams {
  project_id: string
  alert_id: string
}

/**
 * Params of `updateProjectSpendAlert`: `POST
 * /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 */
export interface UpdateProjectSpendAlertParams {
  project_id: string
  alert_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

/**
 * Params of `deleteProjectSpendAlert`: `DELETE
 * /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 */
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

/**
 * Params of `retrieveProjectUser`: `GET /organization/projects/{project_id}/users/{user_id}`.
 */
export interface RetrieveProjectUserParams {
  project_id: string
  user_id: string
}

/**
 * Params of `updateProjectUser`: `POST /organization/projects/{project_id}/users/{user_id}`.
 */
export interface UpdateProjectUserParams {
  project_id: string
  user_id: string
  role?: string | null | undefined
}

/**
 * Params of `deleteProjectUser`: `DELETE /organization/projects/{project_id}/users/{user_id}`.
 */
export interface DeleteProjectUserParams {
  project_id: string
  user_id: string
}

/**
 * Params of `listProjectGroupRoleAssignments`: `GET
 * /projects/{project_id}/groups/{group_id}/roles`.
 */
export interface ListProjectGroupRoleAssignmentsParams {
  project_id: string
  group_id: string
  limit?: number | undefined
  after?: string | undefined
  order?: 'asc' | 'desc' | undefined
}

/**
 * Params of `assignProjectGroupRole`: `POST /projects/{project_id}/groups/{group_id}/roles`.
 */
export interface AssignProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/**
 * Params of `retrieveProjectGroupRole`: `GET
 * /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
 */
export interface RetrieveProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/**
 * Params of `unassignProjectGroupRole`: `DELETE
 * /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
 */
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

/**
 * Params of `listProjectUserRoleAssignments`: `GET /projects/{project_id}/users/{user_id}/roles`.
 */
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

/**
 * Params of `retrieveProjectUserRole`: `GET
 * /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 */
export interface RetrieveProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/**
 * Params of `unassignProjectUserRole`: `DELETE
 * /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 */
export interface UnassignProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/**
 * Params of `retrieveProjectSpendLimit`: `GET /organization/projects/{project_id}/spend_limit`.
 */
export interface RetrieveProjectSpendLimitParams {
  project_id: string
}

/**
 * Params of `updateProjectSpendLimit`: `POST /organization/projects/{project_id}/spend_limit`.
 */
export interface UpdateProjectSpendLimitParams {
  project_id: string
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
}

/**
 * Params of `deleteProjectSpendLimit`: `DELETE /organization/projects/{project_id}/spend_limit`.
 */
export interface DeleteProjectSpendLimitParams {
  project_id: string
}

/**
 * Params of `createProjectServiceAccountApiKey`: `POST
 * /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
 */
export interface CreateProjectServiceAccountApiKeyParams {
  project_id: string
  service_account_id: string
  name?: string | undefined
  scopes?: readonly string[] | undefined
}
