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
  DeleteFineTuningCheckpointPermissionParams,
  FineTuningCheckpointPermissionDeleted,
} from './types.gen.ts'

/** What {@link deleteFineTuningCheckpointPermission} can throw, besides the reason of your own abort. */
export type DeleteFineTuningCheckpointPermissionError = RequestError

/**
 * Takes a permission on a checkpoint away again. Takes an admin key.
 *
 * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteFineTuningCheckpointPermissionParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the permission is gone.
 * @throws {@link DeleteFineTuningCheckpointPermissionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteFineTuningCheckpointPermission } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteFineTuningCheckpointPermission(client, {
 *   fine_tuned_model_checkpoint: 'ft:gpt-4o-mini:acme::abc123:ckpt-step-1000',
 *   permission_id: 'cp_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/delete-permission
 */
export function deleteFineTuningCheckpointPermission(
  client: Client,
  params: DeleteFineTuningCheckpointPermissionParams,
  options?: RequestOptions,
): Promise<FineTuningCheckpointPermissionDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
      },
      params,
    ),
    options,
  )
}
