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
 * Lists who did what in the organization, filtered by time, event, actor, project or target.
 *
 * `GET /organization/audit_logs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAuditLogsParams}.
 * @param options - Settings for this one request.
 * @returns One page of audit log entries.
 * @throws {@link ListAuditLogsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAuditLogs } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const logs = await listAuditLogs(client, {
 *   event_types: ['project.created', 'user.added'],
 *   effective_at: { gte: 1767225600 },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audit-logs/list
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
