import { type Client, StreamError } from '@bonsai-ai/core'
import {
  type ResponseObject,
  type ResponseSnapshotEvent,
  responseEvents,
  streamResponse,
  type StreamResponseError,
} from '@bonsai-ai/responses'
import {
  responseDialog,
  type ResponseToolOutput,
  type ResponseTypes,
  type RunResponseToolsParams,
  type RunResponseToolsResult,
  type RunResponseToolsStep,
} from './responseDialog.ts'
import type { StepLimitError } from './StepLimitError.ts'
import type { ToolEvent } from './toolCalls.ts'
import { during, type ToolRun } from './toolRun.ts'
import { runDialog, type ToolRunRest } from './toolSteps.ts'

/**
 * What happens in a run of {@link streamResponseTools}, told apart by `type`: the events of each
 * response, then those of its calls, then `step.done`.
 */
export type ResponseToolsEvent =
  | ResponseSnapshotEvent
  | ToolEvent<ResponseToolOutput>
  | { readonly type: 'step.done'; readonly step: RunResponseToolsStep }

/**
 * What a run of {@link streamResponseTools} can throw, besides the reason of your own abort and
 * what your tools and hooks throw.
 */
export type StreamResponseToolsError = StreamResponseError | StepLimitError<RunResponseToolsResult>

/**
 * Lets the model call your tools until it has its answer, and says all that happens on the way.
 *
 * `POST /responses` with `stream: true`, again and again, by the rules of {@link runResponseTools}.
 * The events are those of `responseEvents`, and `tool.started`, `tool.finished` and `step.done`.
 *
 * @param client - Client to send the requests with.
 * @param params - Input, model, tools and settings. See {@link RunResponseToolsParams}.
 * @param options - Limits and hooks, and settings of each request. See {@link ToolRunOptions}.
 * @returns The run: loop over its events, and `await run.result()`.
 * @throws {@link StreamResponseToolsError} when it is read; `TypeError` at once, as
 * `runResponseTools` does.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { defineTool, streamResponseTools } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getWeather = defineTool({
 *   name: 'get_weather',
 *   parameters: z.object({ city: z.string() }),
 *   execute: ({ city }) => `4 °C in ${city}`,
 * })
 * const run = streamResponseTools(client, {
 *   model: 'gpt-5.5',
 *   input: 'How warm is it in Oslo?',
 *   tools: [getWeather],
 * })
 * for await (const event of run) {
 *   if (event.type === 'tool.started') console.log('Calling', event.call.name)
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/function-calling
 */
export function streamResponseTools<Data = unknown>(
  client: Client,
  params: RunResponseToolsParams<Data>,
  ...[options]: ToolRunRest<RunResponseToolsStep, RunResponseToolsParams, Data>
): ToolRun<ResponseToolsEvent, RunResponseToolsResult> {
  const dialog = responseDialog(params)
  return runDialog<ResponseTypes, Data, ResponseToolsEvent>(dialog, options, {
    async *ask(request, each) {
      const stream = await streamResponse(client, request, each)
      let response: ResponseObject | undefined
      let isFinished = false
      for await (const event of responseEvents(stream)) {
        yield event
        if (!('response' in event)) continue
        response = event.response
        isFinished = /(completed|failed|incomplete)$/.test(event.type)
      }
      if (response && isFinished) return response
      throw new StreamError(dialog.label, 'the stream ended before the response did', response)
    },
    act: (work) => during(work),
    item: (step) => ({ type: 'step.done', step }),
  })
}
