// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Container, CreateContainerParams } from './types.gen.ts'

/** What {@link createContainer} can throw, besides the reason of your own abort. */
export type CreateContainerError = RequestError

/**
 * Calls `POST /containers`.
 *
 * `POST /containers`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateContainerParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Container}.
 * @throws {@link CreateContainerError}
 */
export function createContainer(
  client: Client,
  params: CreateContainerParams,
  options?: RequestOptions,
): Promise<Container> {
  return sendJson(client, { method: 'POST', path: '/containers', body: params }, options)
}
