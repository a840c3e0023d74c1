import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantStreamEvent, CreateThreadAndRunParams } from './generated/types.gen.ts'

/**
 * What {@link streamThreadAndRun} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamThreadAndRunError = StreamingError

/**
 * Creates a thread, lets an assistant answer in it, and streams what happens.
 *
 * `POST /threads/runs` with `stream: true`. To get the run at once and look after it yourself, use
 * {@link createThreadAndRun}.
 *
 * @param client - Client to send the request with.
 * @param params - Assistant, thread and settings. See {@link CreateThreadAndRunParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, each with its name, once the server has started to answer.
 * @throws {@link StreamThreadAndRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamThreadAndRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamThreadAndRun(client, {
 *   assistant_id: 'asst_abc',
 *   thread: { messages: [{ role: 'user', content: 'Explain tides.' }] },
 * })
 * for await (const { event, data } of stream) {
 *   if (event === 'thread.message.delta') console.log(data.delta.content)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export function streamThreadAndRun(
  client: Client,
  params: CreateThreadAndRunParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<AssistantStreamEvent>> {
  const route = {
    method: 'POST',
    path: '/threads/runs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  const request = withParams(route, { ...params, stream: true })
  return sendStream(client, request, options, { named: true })
}
