// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateProjectSpendAlertParams, ProjectSpendAlert } from './types.gen.ts'

/** What {@link createProjectSpendAlert} can throw, besides the reason of your own abort. */
export type CreateProjectSpendAlertError = RequestError

/**
 * Creates an alert that sends email when a project spends more than an amount, given in cents, in a month.
 *
 * `POST /organization/projects/{project_id}/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns The new alert.
 * @throws {@link CreateProjectSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProjectSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alert = await createProjectSpendAlert(client, {
 *   project_id: 'proj_abc123',
 *   threshold_amount: 50_000,
 *   currency: 'USD',
 *   interval: 'month',
 *   notification_channel: { type: 'email', recipients: ['billing@example.com'] },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProjectSpendAlert(
  client: Client,
  params: CreateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/spend_alerts', body: {} },
      params,
    ),
    options,
  )
}
