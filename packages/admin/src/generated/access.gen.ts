// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import type {
  CreateInviteParamsProject,
  InviteProject,
  OrganizationUserProjects,
} from './projects.gen.ts'

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

/** A new admin API key; the only answer that holds its secret. */
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

export interface OrganizationCertificateList {
  data: OrganizationCertificate[]
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

export interface ToggleCertificatesBody {
  certificate_ids: string[]
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

/** Params of `deleteAdminApiKey`: `DELETE /organization/admin_api_keys/{key_id}`. */
export interface DeleteAdminApiKeyParams {
  key_id: string
}

export interface AdminApiKeyDeleted {
  id: string
  object: 'organization.admin_api_key.deleted'
  deleted: boolean
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

/**
 * Params of `deactivateOrganizationCertificates`: `POST /organization/certificates/deactivate`.
 */
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
