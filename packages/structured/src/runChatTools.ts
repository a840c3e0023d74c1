import { createChatCompletion, type CreateChatCompletionError } from '@bonsai-ai/chat'
import type { Client } from '@bonsai-ai/core'
import {
  chatDialog,
  type RunChatToolsParams,
  type RunChatToolsResult,
  type RunChatToolsStep,
} from './chatDialog.ts'
import type { StepLimitError } from './StepLimitError.ts'
import type { ToolRun } from './toolRun.ts'
import { runDialog, type ToolRunRest } from './toolSteps.ts'

/**
 * What a run of {@link runChatTools} can throw, besides the reason of your own abort and what your
 * tools and hooks throw.
 */
export type RunChatToolsError = CreateChatCompletionError | StepLimitError<RunChatToolsResult>

/**
 * Lets the model call your tools, and tells it what they gave back, until it has its answer.
 *
 * `POST /chat/completions`, again and again. To read the answers while they are written, use
 * {@link streamChatTools}.
 *
 * - Several calls of one completion run at once, unless `parallel_tool_calls` is `false`; their
 *   results go back in the order of the calls.
 * - Calls of unknown tools and arguments that miss the schema are not run: the model is told what
 *   is wrong, and may try again.
 * - A tool that throws ends the run with that error, and the signal of the others fires; `onToolError`
 *   can tell the model of it instead.
 * - A `tool_choice` that forces a call holds for the first request only; after that it is `auto`.
 * - Calls of tools without `execute`, and of plain ones, end the run as `pending`, when the others
 *   are answered. To go on, run again with the `messages` and one more for each.
 *
 * @param client - Client to send the requests with.
 * @param params - Messages, model, tools and settings. See {@link RunChatToolsParams}.
 * @param options - Limits and hooks, and settings of each request. See {@link ToolRunOptions}.
 * @returns The run: `await run.result()`, or loop over its steps.
 * @throws {@link RunChatToolsError} when it is read; at once, `TypeError` for two tools of one name,
 * for an `n` of 2 and more, and for a `maxSteps` below 1.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { defineTool, runChatTools } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getWeather = defineTool({
 *   name: 'get_weather',
 *   description: 'Tells the weather of a city right now.',
 *   parameters: z.object({ city: z.string() }),
 *   execute: ({ city }) => ({ city, celsius: 4 }),
 * })
 * const run = runChatTools(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
 *   tools: [getWeather],
 * })
 * const { completion, usage } = await run.result()
 * console.log(completion.choices[0]?.message.content, usage?.total_tokens)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/function-calling
 */
export function runChatTools<Data = unknown>(
  client: Client,
  params: RunChatToolsParams<Data>,
  ...[options]: ToolRunRest<RunChatToolsStep, RunChatToolsParams, Data>
): ToolRun<RunChatToolsStep, RunChatToolsResult> {
  return runDialog(chatDialog(params), options, {
    ask: (request, each) => createChatCompletion(client, request, each),
    act: (work) => work(() => {}),
    item: (step) => step,
  })
}
