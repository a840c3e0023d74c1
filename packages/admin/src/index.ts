// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

export {
  activateOrganizationCertificates,
  type ActivateOrganizationCertificatesError,
} from './generated/activateOrganizationCertificates.gen.ts'
export {
  activateProjectCertificates,
  type ActivateProjectCertificatesError,
} from './generated/activateProjectCertificates.gen.ts'
export { addGroupUser, type AddGroupUserError } from './generated/addGroupUser.gen.ts'
export { addProjectGroup, type AddProjectGroupError } from './generated/addProjectGroup.gen.ts'
export { archiveProject, type ArchiveProjectError } from './generated/archiveProject.gen.ts'
export { assignGroupRole, type AssignGroupRoleError } from './generated/assignGroupRole.gen.ts'
export {
  assignProjectGroupRole,
  type AssignProjectGroupRoleError,
} from './generated/assignProjectGroupRole.gen.ts'
export {
  assignProjectUserRole,
  type AssignProjectUserRoleError,
} from './generated/assignProjectUserRole.gen.ts'
export { assignUserRole, type AssignUserRoleError } from './generated/assignUserRole.gen.ts'
export {
  createAdminApiKey,
  type CreateAdminApiKeyError,
} from './generated/createAdminApiKey.gen.ts'
export { createGroup, type CreateGroupError } from './generated/createGroup.gen.ts'
export { createInvite, type CreateInviteError } from './generated/createInvite.gen.ts'
export {
  createOrganizationSpendAlert,
  type CreateOrganizationSpendAlertError,
} from './generated/createOrganizationSpendAlert.gen.ts'
export { createProject, type CreateProjectError } from './generated/createProject.gen.ts'
export {
  createProjectRole,
  type CreateProjectRoleError,
} from './generated/createProjectRole.gen.ts'
export {
  createProjectServiceAccount,
  type CreateProjectServiceAccountError,
} from './generated/createProjectServiceAccount.gen.ts'
export {
  createProjectServiceAccountApiKey,
  type CreateProjectServiceAccountApiKeyError,
} from './generated/createProjectServiceAccountApiKey.gen.ts'
export {
  createProjectSpendAlert,
  type CreateProjectSpendAlertError,
} from './generated/createProjectSpendAlert.gen.ts'
export {
  createProjectUser,
  type CreateProjectUserError,
} from './generated/createProjectUser.gen.ts'
export { createRole, type CreateRoleError } from './generated/createRole.gen.ts'
export {
  deactivateOrganizationCertificates,
  type DeactivateOrganizationCertificatesError,
} from './generated/deactivateOrganizationCertificates.gen.ts'
export {
  deactivateProjectCertificates,
  type DeactivateProjectCertificatesError,
} from './generated/deactivateProjectCertificates.gen.ts'
export {
  deleteAdminApiKey,
  type DeleteAdminApiKeyError,
} from './generated/deleteAdminApiKey.gen.ts'
export {
  deleteCertificate,
  type DeleteCertificateError,
} from './generated/deleteCertificate.gen.ts'
export { deleteGroup, type DeleteGroupError } from './generated/deleteGroup.gen.ts'
export { deleteInvite, type DeleteInviteError } from './generated/deleteInvite.gen.ts'
export {
  deleteOrganizationSpendAlert,
  type DeleteOrganizationSpendAlertError,
} from './generated/deleteOrganizationSpendAlert.gen.ts'
export {
  deleteOrganizationSpendLimit,
  type DeleteOrganizationSpendLimitError,
} from './generated/deleteOrganizationSpendLimit.gen.ts'
export {
  deleteOrganizationUser,
  type DeleteOrganizationUserError,
} from './generated/deleteOrganizationUser.gen.ts'
export {
  deleteProjectApiKey,
  type DeleteProjectApiKeyError,
} from './generated/deleteProjectApiKey.gen.ts'
export {
  deleteProjectModelPermissions,
  type DeleteProjectModelPermissionsError,
} from './generated/deleteProjectModelPermissions.gen.ts'
export {
  deleteProjectRole,
  type DeleteProjectRoleError,
} from './generated/deleteProjectRole.gen.ts'
export {
  deleteProjectServiceAccount,
  type DeleteProjectServiceAccountError,
} from './generated/deleteProjectServiceAccount.gen.ts'
export {
  deleteProjectSpendAlert,
  type DeleteProjectSpendAlertError,
} from './generated/deleteProjectSpendAlert.gen.ts'
export {
  deleteProjectSpendLimit,
  type DeleteProjectSpendLimitError,
} from './generated/deleteProjectSpendLimit.gen.ts'
export {
  deleteProjectUser,
  type DeleteProjectUserError,
} from './generated/deleteProjectUser.gen.ts'
export { deleteRole, type DeleteRoleError } from './generated/deleteRole.gen.ts'
export { listAdminApiKeys, type ListAdminApiKeysError } from './generated/listAdminApiKeys.gen.ts'
export {
  listAudioSpeechesUsage,
  type ListAudioSpeechesUsageError,
} from './generated/listAudioSpeechesUsage.gen.ts'
export {
  listAudioTranscriptionsUsage,
  type ListAudioTranscriptionsUsageError,
} from './generated/listAudioTranscriptionsUsage.gen.ts'
export { listAuditLogs, type ListAuditLogsError } from './generated/listAuditLogs.gen.ts'
export {
  listCodeInterpreterSessionsUsage,
  type ListCodeInterpreterSessionsUsageError,
} from './generated/listCodeInterpreterSessionsUsage.gen.ts'
export {
  listCompletionsUsage,
  type ListCompletionsUsageError,
} from './generated/listCompletionsUsage.gen.ts'
export { listCosts, type ListCostsError } from './generated/listCosts.gen.ts'
export {
  listEmbeddingsUsage,
  type ListEmbeddingsUsageError,
} from './generated/listEmbeddingsUsage.gen.ts'
export {
  listFileSearchCallsUsage,
  type ListFileSearchCallsUsageError,
} from './generated/listFileSearchCallsUsage.gen.ts'
export {
  listGroupRoleAssignments,
  type ListGroupRoleAssignmentsError,
} from './generated/listGroupRoleAssignments.gen.ts'
export { listGroupUsers, type ListGroupUsersError } from './generated/listGroupUsers.gen.ts'
export { listGroups, type ListGroupsError } from './generated/listGroups.gen.ts'
export { listImagesUsage, type ListImagesUsageError } from './generated/listImagesUsage.gen.ts'
export { listInvites, type ListInvitesError } from './generated/listInvites.gen.ts'
export {
  listModerationsUsage,
  type ListModerationsUsageError,
} from './generated/listModerationsUsage.gen.ts'
export {
  listOrganizationCertificates,
  type ListOrganizationCertificatesError,
} from './generated/listOrganizationCertificates.gen.ts'
export {
  listOrganizationSpendAlerts,
  type ListOrganizationSpendAlertsError,
} from './generated/listOrganizationSpendAlerts.gen.ts'
export {
  listOrganizationUsers,
  type ListOrganizationUsersError,
} from './generated/listOrganizationUsers.gen.ts'
export {
  listProjectApiKeys,
  type ListProjectApiKeysError,
} from './generated/listProjectApiKeys.gen.ts'
export {
  listProjectCertificates,
  type ListProjectCertificatesError,
} from './generated/listProjectCertificates.gen.ts'
export {
  listProjectGroupRoleAssignments,
  type ListProjectGroupRoleAssignmentsError,
} from './generated/listProjectGroupRoleAssignments.gen.ts'
export {
  listProjectGroups,
  type ListProjectGroupsError,
} from './generated/listProjectGroups.gen.ts'
export {
  listProjectRateLimits,
  type ListProjectRateLimitsError,
} from './generated/listProjectRateLimits.gen.ts'
export { listProjectRoles, type ListProjectRolesError } from './generated/listProjectRoles.gen.ts'
export {
  listProjectServiceAccounts,
  type ListProjectServiceAccountsError,
} from './generated/listProjectServiceAccounts.gen.ts'
export {
  listProjectSpendAlerts,
  type ListProjectSpendAlertsError,
} from './generated/listProjectSpendAlerts.gen.ts'
export {
  listProjectUserRoleAssignments,
  type ListProjectUserRoleAssignmentsError,
} from './generated/listProjectUserRoleAssignments.gen.ts'
export { listProjectUsers, type ListProjectUsersError } from './generated/listProjectUsers.gen.ts'
export { listProjects, type ListProjectsError } from './generated/listProjects.gen.ts'
export { listRoles, type ListRolesError } from './generated/listRoles.gen.ts'
export {
  listUserRoleAssignments,
  type ListUserRoleAssignmentsError,
} from './generated/listUserRoleAssignments.gen.ts'
export {
  listVectorStoresUsage,
  type ListVectorStoresUsageError,
} from './generated/listVectorStoresUsage.gen.ts'
export {
  listWebSearchCallsUsage,
  type ListWebSearchCallsUsageError,
} from './generated/listWebSearchCallsUsage.gen.ts'
export { removeGroupUser, type RemoveGroupUserError } from './generated/removeGroupUser.gen.ts'
export {
  removeProjectGroup,
  type RemoveProjectGroupError,
} from './generated/removeProjectGroup.gen.ts'
export {
  retrieveAdminApiKey,
  type RetrieveAdminApiKeyError,
} from './generated/retrieveAdminApiKey.gen.ts'
export {
  retrieveCertificate,
  type RetrieveCertificateError,
} from './generated/retrieveCertificate.gen.ts'
export { retrieveGroup, type RetrieveGroupError } from './generated/retrieveGroup.gen.ts'
export {
  retrieveGroupRole,
  type RetrieveGroupRoleError,
} from './generated/retrieveGroupRole.gen.ts'
export {
  retrieveGroupUser,
  type RetrieveGroupUserError,
} from './generated/retrieveGroupUser.gen.ts'
export { retrieveInvite, type RetrieveInviteError } from './generated/retrieveInvite.gen.ts'
export {
  retrieveOrganizationDataRetention,
  type RetrieveOrganizationDataRetentionError,
} from './generated/retrieveOrganizationDataRetention.gen.ts'
export {
  retrieveOrganizationSpendAlert,
  type RetrieveOrganizationSpendAlertError,
} from './generated/retrieveOrganizationSpendAlert.gen.ts'
export {
  retrieveOrganizationSpendLimit,
  type RetrieveOrganizationSpendLimitError,
} from './generated/retrieveOrganizationSpendLimit.gen.ts'
export {
  retrieveOrganizationUser,
  type RetrieveOrganizationUserError,
} from './generated/retrieveOrganizationUser.gen.ts'
export { retrieveProject, type RetrieveProjectError } from './generated/retrieveProject.gen.ts'
export {
  retrieveProjectApiKey,
  type RetrieveProjectApiKeyError,
} from './generated/retrieveProjectApiKey.gen.ts'
export {
  retrieveProjectDataRetention,
  type RetrieveProjectDataRetentionError,
} from './generated/retrieveProjectDataRetention.gen.ts'
export {
  retrieveProjectGroup,
  type RetrieveProjectGroupError,
} from './generated/retrieveProjectGroup.gen.ts'
export {
  retrieveProjectGroupRole,
  type RetrieveProjectGroupRoleError,
} from './generated/retrieveProjectGroupRole.gen.ts'
export {
  retrieveProjectHostedToolPermissions,
  type RetrieveProjectHostedToolPermissionsError,
} from './generated/retrieveProjectHostedToolPermissions.gen.ts'
export {
  retrieveProjectModelPermissions,
  type RetrieveProjectModelPermissionsError,
} from './generated/retrieveProjectModelPermissions.gen.ts'
export {
  retrieveProjectRole,
  type RetrieveProjectRoleError,
} from './generated/retrieveProjectRole.gen.ts'
export {
  retrieveProjectServiceAccount,
  type RetrieveProjectServiceAccountError,
} from './generated/retrieveProjectServiceAccount.gen.ts'
export {
  retrieveProjectSpendAlert,
  type RetrieveProjectSpendAlertError,
} from './generated/retrieveProjectSpendAlert.gen.ts'
export {
  retrieveProjectSpendLimit,
  type RetrieveProjectSpendLimitError,
} from './generated/retrieveProjectSpendLimit.gen.ts'
export {
  retrieveProjectUser,
  type RetrieveProjectUserError,
} from './generated/retrieveProjectUser.gen.ts'
export {
  retrieveProjectUserRole,
  type RetrieveProjectUserRoleError,
} from './generated/retrieveProjectUserRole.gen.ts'
export { retrieveRole, type RetrieveRoleError } from './generated/retrieveRole.gen.ts'
export { retrieveUserRole, type RetrieveUserRoleError } from './generated/retrieveUserRole.gen.ts'
export {
  unassignGroupRole,
  type UnassignGroupRoleError,
} from './generated/unassignGroupRole.gen.ts'
export {
  unassignProjectGroupRole,
  type UnassignProjectGroupRoleError,
} from './generated/unassignProjectGroupRole.gen.ts'
export {
  unassignProjectUserRole,
  type UnassignProjectUserRoleError,
} from './generated/unassignProjectUserRole.gen.ts'
export { unassignUserRole, type UnassignUserRoleError } from './generated/unassignUserRole.gen.ts'
export {
  updateCertificate,
  type UpdateCertificateError,
} from './generated/updateCertificate.gen.ts'
export { updateGroup, type UpdateGroupError } from './generated/updateGroup.gen.ts'
export {
  updateOrganizationDataRetention,
  type UpdateOrganizationDataRetentionError,
} from './generated/updateOrganizationDataRetention.gen.ts'
export {
  updateOrganizationSpendAlert,
  type UpdateOrganizationSpendAlertError,
} from './generated/updateOrganizationSpendAlert.gen.ts'
export {
  updateOrganizationSpendLimit,
  type UpdateOrganizationSpendLimitError,
} from './generated/updateOrganizationSpendLimit.gen.ts'
export {
  updateOrganizationUser,
  type UpdateOrganizationUserError,
} from './generated/updateOrganizationUser.gen.ts'
export { updateProject, type UpdateProjectError } from './generated/updateProject.gen.ts'
export {
  updateProjectDataRetention,
  type UpdateProjectDataRetentionError,
} from './generated/updateProjectDataRetention.gen.ts'
export {
  updateProjectHostedToolPermissions,
  type UpdateProjectHostedToolPermissionsError,
} from './generated/updateProjectHostedToolPermissions.gen.ts'
export {
  updateProjectModelPermissions,
  type UpdateProjectModelPermissionsError,
} from './generated/updateProjectModelPermissions.gen.ts'
export {
  updateProjectRateLimit,
  type UpdateProjectRateLimitError,
} from './generated/updateProjectRateLimit.gen.ts'
export {
  updateProjectRole,
  type UpdateProjectRoleError,
} from './generated/updateProjectRole.gen.ts'
export {
  updateProjectServiceAccount,
  type UpdateProjectServiceAccountError,
} from './generated/updateProjectServiceAccount.gen.ts'
export {
  updateProjectSpendAlert,
  type UpdateProjectSpendAlertError,
} from './generated/updateProjectSpendAlert.gen.ts'
export {
  updateProjectSpendLimit,
  type UpdateProjectSpendLimitError,
} from './generated/updateProjectSpendLimit.gen.ts'
export {
  updateProjectUser,
  type UpdateProjectUserError,
} from './generated/updateProjectUser.gen.ts'
export { updateRole, type UpdateRoleError } from './generated/updateRole.gen.ts'
export {
  uploadCertificate,
  type UploadCertificateError,
} from './generated/uploadCertificate.gen.ts'
export type * from './generated/types.gen.ts'
