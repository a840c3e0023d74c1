import type { Client } from '@bonsai-ai/core'
import { createResponse, type CreateResponseError } from '@bonsai-ai/responses'
import {
  responseDialog,
  type RunResponseToolsParams,
  type RunResponseToolsResult,
  type RunResponseToolsStep,
} from './responseDialog.ts'
import type { StepLimitError } from './StepLimitError.ts'
import type { ToolRun } from './toolRun.ts'
import { runDialog, type ToolRunRest } from './toolSteps.ts'

/**
 * What a run of {@link runResponseTools} can throw, besides the reason of your own abort and what
 * your tools and hooks throw.
 */
export type RunResponseToolsError = CreateResponseError | StepLimitError<RunResponseToolsResult>

/**
 * Lets the model call your tools, and tells it what they gave back, until it has its answer.
 *
 * `POST /responses`, again and again, by the rules of {@link runChatTools}. To read the responses
 * while they are written, use {@link streamResponseTools}.
 *
 * - Stored responses are gone on from by `previous_response_id`, those of a `conversation` by that.
 *   With `store: false` each request carries all that was said, thought included, in encrypted form.
 * - Tools that the API runs are its own affair. What waits for you ends the run as `pending`: calls
 *   of tools without `execute`, of plain functions, computers and shells, and requests for approval.
 *   To go on, run again with `next`, and one more item in its `input` for each.
 * - A response that failed or is incomplete ends the run as `incomplete`; none of its calls are run.
 *
 * @param client - Client to send the requests with.
 * @param params - Input, model, tools and settings. See {@link RunResponseToolsParams}.
 * @param options - Limits and hooks, and settings of each request. See {@link ToolRunOptions}.
 * @returns The run: `await run.result()`, or loop over its steps.
 * @throws {@link RunResponseToolsError} when it is read; at once, `TypeError` for two tools of one
 * name, for `background`, and for a `maxSteps` below 1.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { outputText } from '@bonsai-ai/responses'
 * import { defineTool, runResponseTools } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getWeather = defineTool({
 *   name: 'get_weather',
 *   description: 'Tells the weather of a city right now.',
 *   parameters: z.object({ city: z.string() }),
 *   execute: ({ city }) => ({ city, celsius: 4 }),
 * })
 * const run = runResponseTools(client, {
 *   model: 'gpt-5.5',
 *   input: 'How warm is it in Oslo?',
 *   tools: [getWeather, { type: 'web_search' }],
 * })
 * const { response, usage } = await run.result()
 * console.log(outputText(response), usage?.total_tokens)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/function-calling
 */
export function runResponseTools<Data = unknown>(
  client: Client,
  params: RunResponseToolsParams<Data>,
  ...[options]: ToolRunRest<RunResponseToolsStep, RunResponseToolsParams, Data>
): ToolRun<RunResponseToolsStep, RunResponseToolsResult> {
  return runDialog(responseDialog(params), options, {
    ask: (request, each) => createResponse(client, request, each),
    act: (work) => work(() => {}),
    item: (step) => step,
  })
}
