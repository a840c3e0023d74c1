// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AuditLogList, ListAuditLogsParams } from './types.gen.ts'

/** What {@link listAuditLogs} can throw, besides the reason of your own abort. */
export type ListAuditLogsError = RequestError

/**
 * Calls `GET /organization/audit_logs`.
 *
 * `GET /organization/audit_logs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAuditLogsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AuditLogList}.
 * @throws {@link ListAuditLogsError}
 */
export function listAuditLogs(
  client: Client,
  params?: ListAuditLogsParams,
  options?: RequestOptions,
): Promise<AuditLogList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/audit_logs' }, params),
    options,
  )
}
