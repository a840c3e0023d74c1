// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  FineTuningCheckpointPermissionList,
  ListFineTuningCheckpointPermissionsParams,
} from './types.gen.ts'

/** What {@link listFineTuningCheckpointPermissions} can throw, besides the reason of your own abort. */
export type ListFineTuningCheckpointPermissionsError = RequestError

/**
 * Lists which projects may use a checkpoint of a fine-tuned model. Takes an admin key.
 *
 * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuningCheckpointPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns One page of permissions.
 * @throws {@link ListFineTuningCheckpointPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTuningCheckpointPermissions } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await listFineTuningCheckpointPermissions(client, {
 *   fine_tuned_model_checkpoint: 'ft:gpt-4o-mini:acme::abc123:ckpt-step-1000',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-permissions
 */
export function listFineTuningCheckpointPermissions(
  client: Client,
  params: ListFineTuningCheckpointPermissionsParams,
  options?: RequestOptions,
): Promise<FineTuningCheckpointPermissionList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions' },
      params,
    ),
    options,
  )
}
