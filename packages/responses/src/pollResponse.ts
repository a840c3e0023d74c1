import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import type { ResponseObject, RetrieveResponseParams } from './generated/types.gen.ts'
import { retrieveResponse } from './retrieveResponse.ts'

/** What {@link pollResponse} can throw, besides the reason of your own abort. */
export type PollResponseError = RequestError

/**
 * Waits for a response that was created with `background: true`. Look at its `status`: `failed`,
 * `cancelled` and `incomplete` are no errors here.
 *
 * `GET /responses/{response_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which response.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The response, as it ended.
 * @throws {@link PollResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await pollResponse(client, { response_id: 'resp_abc123' }, { interval: 2000 })
 * console.log(response.status, response.usage?.total_tokens)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export function pollResponse(
  client: Client,
  params: RetrieveResponseParams & { stream?: never },
  options?: PollingOptions<ResponseObject>,
): Promise<ResponseObject> {
  return pollCalls(
    (step) => retrieveResponse(client, params, step),
    ({ status }) => status !== 'queued' && status !== 'in_progress',
    options,
  )
}
