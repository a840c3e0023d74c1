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
 * Calls `GET /containers`.
 *
 * `GET /containers`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListContainersParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ContainerList}.
 * @throws {@link ListContainersError}
 */
export function listContainers(
  client: Client,
  params?: ListContainersParams,
  options?: RequestOptions,
): Promise<ContainerList> {
  return sendJson(client, withParams({ method: 'GET', path: '/containers' }, params), options)
}
