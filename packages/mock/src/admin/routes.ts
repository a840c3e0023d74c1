import { type Resource, resourceRoutes } from '../resource.ts'
import type { Route } from '../router.ts'
import { type Singleton, singletonRoutes } from '../singleton.ts'
import { auditLogs } from './audit.ts'
import { certificates, certificateScopes } from './certificates.ts'
import { groups, groupUsers, projectGroups } from './groups.ts'
import { adminApiKeys, projectApiKeys, serviceAccountKeyRoute, serviceAccounts } from './keys.ts'
import { archiveRoute, projectRateLimits, projects } from './projects.ts'
import { roleResources } from './roles.ts'
import { settings } from './settings.ts'
import { spendAlerts, spendLimits } from './spend.ts'
import { usageRoutes } from './usage.ts'
import { invites, projectUsers, users } from './users.ts'

/** The endpoints of the administration of an organization. */
export function adminRoutes(): readonly Route[] {
  const resources: readonly Resource[] = [
    adminApiKeys,
    auditLogs,
    groups,
    groupUsers,
    invites,
    projects,
    projectApiKeys,
    projectGroups,
    projectRateLimits,
    projectUsers,
    ...roleResources(),
    serviceAccounts,
    ...spendAlerts(),
    users,
  ]
  const singletons: readonly Singleton[] = [...settings(), ...spendLimits()]
  return [
    // Before the certificates: `activate` is no id.
    ...certificateScopes(),
    ...resources.flatMap(resourceRoutes),
    ...resourceRoutes(certificates),
    ...singletons.flatMap(singletonRoutes),
    archiveRoute,
    serviceAccountKeyRoute,
    ...usageRoutes(),
  ]
}
