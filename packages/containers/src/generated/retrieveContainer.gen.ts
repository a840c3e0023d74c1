// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Container, RetrieveContainerParams } from './types.gen.ts'

/** What {@link retrieveContainer} can throw, besides the reason of your own abort. */
export type RetrieveContainerError = RequestError

/**
 * Retrieves a container with its status and limits.
 *
 * `GET /containers/{container_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveContainerParams}.
 * @param options - Settings for this one request.
 * @returns The container.
 * @throws {@link RetrieveContainerError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveContainer } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const container = await retrieveContainer(client, { container_id: 'cntr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/containers/retrieveContainer
 */
export function retrieveContainer(
  client: Client,
  params: RetrieveContainerParams,
  options?: RequestOptions,
): Promise<Container> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/containers/{container_id}' }, params),
    options,
  )
}
