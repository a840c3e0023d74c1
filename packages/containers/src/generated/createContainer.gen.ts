// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Container, CreateContainerParams } from './types.gen.ts'

/** What {@link createContainer} can throw, besides the reason of your own abort. */
export type CreateContainerError = RequestError

/**
 * Creates a sandbox in which tools run code, with files and skills of your choice.
 *
 * `POST /containers`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateContainerParams}.
 * @param options - Settings for this one request.
 * @returns The new container.
 * @throws {@link CreateContainerError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createContainer } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const container = await createContainer(client, { name: 'Report builder', memory_limit: '4g' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/containers/createContainers
 */
export function createContainer(
  client: Client,
  params: CreateContainerParams,
  options?: RequestOptions,
): Promise<Container> {
  return sendJson(client, { method: 'POST', path: '/containers', body: params }, options)
}
