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
 * Lets other projects of the organization use a checkpoint of a fine-tuned model. Takes an admin key.
 *
 * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateFineTuningCheckpointPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns The permissions made, one for each project.
 * @throws {@link CreateFineTuningCheckpointPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createFineTuningCheckpointPermissions } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await createFineTuningCheckpointPermissions(client, {
 *   fine_tuned_model_checkpoint: 'ft:gpt-4o-mini:acme::abc123:ckpt-step-1000',
 *   project_ids: ['proj_abc123'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/create-permission
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
        body: {},
      },
      params,
    ),
    options,
  )
}
