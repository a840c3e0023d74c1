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
  CreateFineTuningCheckpointPermissionsParams,
  FineTuningCheckpointPermissionList,
} from './types.gen.ts'

/** What {@link createFineTuningCheckpointPermissions} can throw, besides the reason of your own abort. */
export type CreateFineTuningCheckpointPermissionsError = RequestError

/**
 * Calls `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 *
 * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateFineTuningCheckpointPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuningCheckpointPermissionList}.
 * @throws {@link CreateFineTuningCheckpointPermissionsError}
 */
export function createFineTuningCheckpointPermissions(
  client: Client,
  params: CreateFineTuningCheckpointPermissionsParams,
  options?: RequestOptions,
): Promise<FineTuningCheckpointPermissionList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      },
      params,
    ),
    options,
  )
}
