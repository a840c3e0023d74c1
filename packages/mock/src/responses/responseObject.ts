import type { MockContext } from '../context.ts'
import type { JsonObject } from '../fields.ts'
import { seconds } from '../memory.ts'
import type { ResponseBody } from './responseBody.ts'
import type { ResponseStates } from './responseEvents.ts'
import type { ResponseOutput } from './responseOutput.ts'

/** The `response` object in each of its states. */
export function responseStates(
  body: ResponseBody,
  { items, cut, usage }: ResponseOutput,
  mock: MockContext,
): ResponseStates {
  const head = headOf(body, mock)
  const inProgress = { ...head, status: 'in_progress' }
  return {
    queued: { ...head, status: 'queued' },
    inProgress,
    finished: {
      ...head,
      status: cut ? 'incomplete' : 'completed',
      completed_at: cut ? null : seconds(mock),
      incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
      output: items.map(({ item }) => item),
      usage,
    },
  }
}

/** What is the same in every state, and what there is before the output. */
function headOf(body: ResponseBody, mock: MockContext): JsonObject {
  const { raw, conversation, background, store } = body
  const reasoning = Object(raw['reasoning']) as JsonObject
  const text = Object(raw['text']) as JsonObject
  return {
    id: mock.nextId('resp_', 48),
    object: 'response',
    created_at: seconds(mock),
    status: 'in_progress',
    background,
    completed_at: null,
    conversation: conversation === undefined ? null : { id: conversation },
    error: null,
    incomplete_details: null,
    instructions: raw['instructions'] ?? null,
    max_output_tokens: raw['max_output_tokens'] ?? null,
    max_tool_calls: raw['max_tool_calls'] ?? null,
    metadata: body.metadata,
    model: body.model,
    output: [],
    parallel_tool_calls: body.parallelToolCalls,
    previous_response_id: body.previous ?? null,
    prompt_cache_key: raw['prompt_cache_key'] ?? null,
    reasoning: {
      effort: reasoning['effort'] ?? null,
      summary: reasoning['summary'] ?? reasoning['generate_summary'] ?? null,
    },
    safety_identifier: raw['safety_identifier'] ?? null,
    service_tier: 'default',
    store,
    temperature: raw['temperature'] ?? 1,
    text: { format: text['format'] ?? { type: 'text' }, verbosity: text['verbosity'] ?? 'medium' },
    tool_choice: raw['tool_choice'] ?? 'auto',
    tools: body.responseTools.echoed,
    top_logprobs: raw['top_logprobs'] ?? 0,
    top_p: raw['top_p'] ?? 1,
    truncation: raw['truncation'] ?? 'disabled',
    usage: null,
    ...(typeof raw['user'] === 'string' ? { user: raw['user'] } : {}),
  }
}
