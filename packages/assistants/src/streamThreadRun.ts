import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantStreamEvent, CreateThreadRunParams } from './generated/types.gen.ts'

/**
 * What {@link streamThreadRun} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamThreadRunError = StreamingError

/**
 * Lets an assistant answer in a thread, and streams what happens.
 *
 * `POST /threads/{thread_id}/runs` with `stream: true`. To get the run at once and look after it
 * yourself, use {@link createThreadRun}.
 *
 * @param client - Client to send the request with.
 * @param params - Thread, assistant and settings. See {@link CreateThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, each with its name, once the server has started to answer.
 * @throws {@link StreamThreadRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamThreadRun(client, {
 *   thread_id: 'thread_abc',
 *   assistant_id: 'asst_abc',
 * })
 * for await (const { event, data } of stream) {
 *   if (event === 'thread.message.delta') console.log(data.delta.content)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export function streamThreadRun(
  client: Client,
  params: CreateThreadRunParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<AssistantStreamEvent>> {
  const route = {
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  const request = withParams(route, { ...params, stream: true }, ['include'])
  return sendStream(client, request, options, { named: true })
}
