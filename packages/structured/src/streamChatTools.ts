import {
  type ChatCompletion,
  type ChatCompletionEvent,
  chatCompletionEvents,
  streamChatCompletion,
  type StreamChatCompletionError,
} from '@bonsai-ai/chat'
import { type Client, StreamError } from '@bonsai-ai/core'
import {
  chatDialog,
  type ChatToolOutput,
  type ChatTypes,
  type RunChatToolsParams,
  type RunChatToolsResult,
  type RunChatToolsStep,
} from './chatDialog.ts'
import type { StepLimitError } from './StepLimitError.ts'
import type { ToolEvent } from './toolCalls.ts'
import { during, type ToolRun } from './toolRun.ts'
import { runDialog, type ToolRunRest } from './toolSteps.ts'

/**
 * What happens in a run of {@link streamChatTools}, told apart by `type`: the events of each
 * completion, then those of its calls, then `step.done`.
 */
export type ChatToolsEvent =
  | ChatCompletionEvent
  | ToolEvent<ChatToolOutput>
  | { readonly type: 'step.done'; readonly step: RunChatToolsStep }

/**
 * What a run of {@link streamChatTools} can throw, besides the reason of your own abort and what
 * your tools and hooks throw.
 */
export type StreamChatToolsError = StreamChatCompletionError | StepLimitError<RunChatToolsResult>

/**
 * Lets the model call your tools until it has its answer, and says all that happens on the way.
 *
 * `POST /chat/completions` with `stream: true`, again and again, by the rules of
 * {@link runChatTools}. The events are those of `chatCompletionEvents`, and `tool.started`,
 * `tool.finished` and `step.done`. Most servers count tokens only for
 * `stream_options: { include_usage: true }`.
 *
 * @param client - Client to send the requests with.
 * @param params - Messages, model, tools and settings. See {@link RunChatToolsParams}.
 * @param options - Limits and hooks, and settings of each request. See {@link ToolRunOptions}.
 * @returns The run: loop over its events, and `await run.result()`.
 * @throws {@link StreamChatToolsError} when it is read; `TypeError` at once, as `runChatTools` does.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { defineTool, streamChatTools } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getWeather = defineTool({
 *   name: 'get_weather',
 *   parameters: z.object({ city: z.string() }),
 *   execute: ({ city }) => `4 °C in ${city}`,
 * })
 * const run = streamChatTools(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
 *   tools: [getWeather],
 * })
 * for await (const event of run) {
 *   if (event.type === 'tool.started') console.log('Calling', event.call.name)
 *   if (event.type === 'content.delta') console.log(event.delta)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/function-calling
 */
export function streamChatTools<Data = unknown>(
  client: Client,
  params: RunChatToolsParams<Data>,
  ...[options]: ToolRunRest<RunChatToolsStep, RunChatToolsParams, Data>
): ToolRun<ChatToolsEvent, RunChatToolsResult> {
  const dialog = chatDialog(params)
  return runDialog<ChatTypes, Data, ChatToolsEvent>(dialog, options, {
    async *ask(request, each) {
      const stream = await streamChatCompletion(client, request, each)
      for await (const event of chatCompletionEvents(stream)) {
        yield event
        // Not cut off, it is whole.
        if (event.type === 'completion.done') return event.completion as ChatCompletion
      }
      throw new StreamError(dialog.label, 'the stream ended before the answer')
    },
    act: (work) => during(work),
    item: (step) => ({ type: 'step.done', step }),
  })
}
