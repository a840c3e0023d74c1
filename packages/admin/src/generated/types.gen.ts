// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import type { AuditLogEventType } from './auditLogs.gen.ts'

export type * from './access.gen.ts'

export type * from './auditLogs.gen.ts'

export type * from './projects.gen.ts'

export type * from './usage.gen.ts'

/** Settings of a spend alert; amounts are in cents. */
export interface SpendAlertBody {
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
  notification_channel: SpendAlertNotificationChannel
}

export interface HostedToolPermission {
  enabled: boolean
}

export interface OrganizationDataRetention {
  object: 'organization.data_retention'
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
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

export interface SpendAlertNotificationChannel {
  type: 'email'
  recipients: readonly string[]
  subject_prefix?: string | null | undefined
}

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

/** Params of `updateOrganizationDataRetention`: `POST /organization/data_retention`. */
export interface UpdateOrganizationDataRetentionParams {
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring'
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

/** Params of `updateOrganizationSpendLimit`: `POST /organization/spend_limit`. */
export interface UpdateOrganizationSpendLimitParams {
  threshold_amount: number
  currency: 'USD'
  interval: 'month'
}
