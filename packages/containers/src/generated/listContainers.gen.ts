// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ContainerList, ListContainersParams } from './types.gen.ts'

/** What {@link listContainers} can throw, besides the reason of your own abort. */
export type ListContainersError = RequestError

/**
 * Lists the containers of the project, newest first, all or those of one name.
 *
 * `GET /containers`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListContainersParams}.
 * @param options - Settings for this one request.
 * @returns One page of containers.
 * @throws {@link ListContainersError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listContainers } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const containers = await listContainers(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/containers/listContainers
 */
export function listContainers(
  client: Client,
  params?: ListContainersParams,
  options?: RequestOptions,
): Promise<ContainerList> {
  return sendJson(client, withParams({ method: 'GET', path: '/containers' }, params), options)
}
