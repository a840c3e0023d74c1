import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type {
  ContentProvenanceCheck,
  CreateContentProvenanceCheckParams,
} from './generated/types.gen.ts'

/** What {@link createContentProvenanceCheck} can throw, besides the reason of your own abort. */
export type CreateContentProvenanceCheckError = RequestError

/**
 * Checks whether a file carries signs that it was made with OpenAI.
 *
 * `POST /content_provenance_checks`.
 *
 * @param client - Client to send the request with.
 * @param params - The file. See {@link CreateContentProvenanceCheckParams}.
 * @param options - Settings for this one request.
 * @returns What was found, exactly as the server sent it.
 * @throws {@link CreateContentProvenanceCheckError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createContentProvenanceCheck } from '@bonsai-ai/content-provenance'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const photo = await fetch('https://example.com/garden.png')
 * const check = await createContentProvenanceCheck(client, { file: photo })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/content-provenance-checks
 */
export function createContentProvenanceCheck(
  client: Client,
  params: CreateContentProvenanceCheckParams,
  options?: RequestOptions,
): Promise<ContentProvenanceCheck> {
  const route = { method: 'POST', path: '/content_provenance_checks' }
  return sendJson(client, withForm(route, params, options), options)
}
