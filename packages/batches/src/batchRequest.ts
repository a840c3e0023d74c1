import type { CreateChatCompletionParams } from '@bonsai-ai/chat'
import type { CreateCompletionParams } from '@bonsai-ai/completions'
import type { CreateEmbeddingParams } from '@bonsai-ai/embeddings'
import type { CreateResponseParams } from '@bonsai-ai/responses'
import type { CreateBatchParams } from './generated/types.gen.ts'

/** Where the requests of a batch go. */
export type BatchEndpoint = CreateBatchParams['endpoint']

/** What a request of a batch has as its body, by where it goes. */
export interface BatchBodies {
  '/v1/chat/completions': CreateChatCompletionParams & { readonly stream?: never }
  '/v1/completions': CreateCompletionParams & { readonly stream?: never }
  '/v1/embeddings': CreateEmbeddingParams
  '/v1/responses': CreateResponseParams & { readonly stream?: never }
}

/** The body of a request: params of its endpoint, checked for the endpoints of {@link BatchBodies}. */
export type BatchBody<Endpoint extends BatchEndpoint> = Endpoint extends keyof BatchBodies
  ? BatchBodies[Endpoint]
  : object

/** A line of a batch's input file. */
export interface BatchRequest<Endpoint extends BatchEndpoint = BatchEndpoint> {
  /** Tells the request from the others of its batch. */
  readonly custom_id: string
  readonly method: 'POST'
  readonly url: Endpoint
  readonly body: BatchBody<Endpoint>
}

/**
 * Makes a request of a batch.
 *
 * @param url - Where it goes; the same for all requests of a batch.
 * @param customId - Tells it from the others of its batch; its result carries it.
 * @param body - Params of the endpoint.
 * @returns The request, a line of what `toBatchFile` writes.
 *
 * @example
 * ```ts
 * import { batchRequest } from '@bonsai-ai/batches'
 *
 * const requests = ['oak', 'elm'].map((tree) =>
 *   batchRequest('/v1/chat/completions', tree, {
 *     model: 'gpt-5.5',
 *     messages: [{ role: 'user', content: `How tall is an ${tree}?` }],
 *   }),
 * )
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/request-input
 */
export function batchRequest<Endpoint extends BatchEndpoint>(
  url: Endpoint,
  customId: string,
  body: BatchBody<Endpoint>,
): BatchRequest<Endpoint> {
  return { custom_id: customId, method: 'POST', url, body }
}
