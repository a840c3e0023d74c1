import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withParams,
} from '@bonsai-ai/core'
import type {
  AssistantStreamEvent,
  SubmitThreadRunToolOutputsParams,
} from './generated/types.gen.ts'

/**
 * What {@link streamThreadRunToolOutputs} and reading its stream can throw, besides the reason of
 * your own abort.
 */
export type StreamThreadRunToolOutputsError = StreamingError

/**
 * Hands in what tools returned, and streams what happens in the run from there.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` with `stream: true`. To get the run
 * at once and look after it yourself, use {@link submitThreadRunToolOutputs}.
 *
 * @param client - Client to send the request with.
 * @param params - Thread, run and the outputs of all of its tool calls. See
 * {@link SubmitThreadRunToolOutputsParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, each with its name, once the server has started to answer.
 * @throws {@link StreamThreadRunToolOutputsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamThreadRunToolOutputs } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamThreadRunToolOutputs(client, {
 *   thread_id: 'thread_abc',
 *   run_id: 'run_abc',
 *   tool_outputs: [{ tool_call_id: 'call_abc', output: '4 °C' }],
 * })
 * for await (const { event, data } of stream) {
 *   if (event === 'thread.message.delta') console.log(data.delta.content)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export function streamThreadRunToolOutputs(
  client: Client,
  params: SubmitThreadRunToolOutputsParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<AssistantStreamEvent>> {
  const route = {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  const request = withParams(route, { ...params, stream: true })
  return sendStream(client, request, options, { named: true })
}
