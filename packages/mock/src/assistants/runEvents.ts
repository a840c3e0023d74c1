import type { MockContext } from '../context.ts'
import { type Draft, draftTokens } from '../draft.ts'
import type { ServerEvent } from '../eventStream.ts'
import type { JsonObject } from '../fields.ts'
import { seconds } from '../memory.ts'
import { type RunStep, runSteps, type StoredRun } from './storedRuns.ts'
import { addMessage, type ThreadMessage, threadMessages } from './threadMessages.ts'

export type Events = Generator<ServerEvent, undefined, undefined>

/** What the assistant says between two stops of a run, and the tokens it read before. */
export interface Turn {
  readonly draft: Draft
  readonly promptTokens: number
}

/** An event of what is stored, and of its status where it has one. */
export function eventOf(data: JsonObject, last?: string): ServerEvent {
  return { name: `${String(data['object'])}.${last ?? String(data['status'])}`, data }
}

/** Changes a run, and tells. */
export function changeRun(stored: StoredRun, changes: Partial<StoredRun['run']>): ServerEvent {
  stored.run = { ...stored.run, ...changes }
  return eventOf(stored.run)
}

/** Changes a step of a run, and tells. */
export function changeStep(
  mock: MockContext,
  { run }: StoredRun,
  id: string,
  changes: JsonObject,
): ServerEvent {
  const steps = runSteps(mock, run)
  // Steps are never removed.
  const step = { ...(steps.get(id) as RunStep), ...changes }
  steps.set(id, step)
  return eventOf(step)
}

/** Changes a message of a run, and tells. */
export function changeMessage(
  mock: MockContext,
  { run }: StoredRun,
  message: ThreadMessage,
  changes: JsonObject,
): ServerEvent {
  const changed = { ...message, ...changes }
  threadMessages(mock, run.thread_id).set(message.id, changed)
  return eventOf(changed)
}

/** Writes a message into the thread, piece by piece. */
export function* messageEvents(mock: MockContext, stored: StoredRun, turn: Turn): Events {
  const { id: run_id, thread_id: thread, assistant_id } = stored.run
  const { field, pieces, cut } = turn.draft
  const message = addMessage(mock, thread, {
    role: 'assistant',
    run_id,
    assistant_id,
    status: 'in_progress',
    completed_at: null,
    content: [],
  })
  const step = addStep(mock, stored, {
    type: 'message_creation',
    message_creation: { message_id: message.id },
  })
  yield eventOf(step, 'created')
  yield eventOf(step)
  yield eventOf(message, 'created')
  yield eventOf(message)
  for (const [index, piece] of pieces.entries()) {
    const text = { value: piece, ...(index === 0 ? { annotations: [] } : {}) }
    const part = field === 'content' ? { type: 'text', text } : { type: 'refusal', refusal: piece }
    yield deltaOf(message, { content: [{ index: 0, ...part }] })
  }
  const whole = pieces.join('')
  const content =
    field === 'content'
      ? [{ type: 'text', text: { value: whole, annotations: [] } }]
      : [{ type: 'refusal', refusal: whole }]
  const now = seconds(mock)
  yield changeMessage(
    mock,
    stored,
    message,
    cut
      ? {
          content,
          status: 'incomplete',
          incomplete_at: now,
          incomplete_details: { reason: 'max_tokens' },
        }
      : { content, status: 'completed', completed_at: now },
  )
  yield changeStep(mock, stored, step.id, {
    status: 'completed',
    completed_at: now,
    usage: usageOf(turn.promptTokens, pieces.length),
  })
}

/** Calls functions, piece by piece, and stops for their outputs. */
export function* callEvents(mock: MockContext, stored: StoredRun, turn: Turn): Events {
  const { draft } = turn
  const step = addStep(mock, stored, { type: 'tool_calls', tool_calls: [] })
  yield eventOf(step, 'created')
  yield eventOf(step)
  for (const [index, { id, name, pieces }] of draft.calls.entries()) {
    const definition = { name, arguments: '', output: null }
    yield callDelta(step, { index, id, type: 'function', function: definition })
    for (const piece of pieces) {
      yield callDelta(step, { index, type: 'function', function: { arguments: piece } })
    }
  }
  const calls = draft.calls.map(({ id, name, pieces }) => ({
    id,
    type: 'function',
    function: { name, arguments: pieces.join('') },
  }))
  changeStep(mock, stored, step.id, {
    step_details: {
      type: 'tool_calls',
      tool_calls: calls.map((call) => ({ ...call, function: { ...call.function, output: null } })),
    },
    usage: usageOf(turn.promptTokens, draftTokens({ ...draft, pieces: [] })),
  })
  stored.calls = draft.calls
  stored.said.push({ role: 'assistant', text: '', raw: { role: 'assistant', tool_calls: calls } })
  yield changeRun(stored, {
    status: 'requires_action',
    required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: calls } },
  })
}

export function usageOf(prompt: number, completion: number): JsonObject {
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  }
}

function callDelta(step: RunStep, call: JsonObject): ServerEvent {
  return deltaOf(step, { step_details: { type: 'tool_calls', tool_calls: [call] } })
}

function deltaOf({ id, object }: JsonObject, delta: JsonObject): ServerEvent {
  const name = `${String(object)}.delta`
  return { name, data: { id, object: name, delta } }
}

function addStep(mock: MockContext, { run }: StoredRun, details: JsonObject): RunStep {
  const step: RunStep = {
    id: mock.nextId('step_', 24),
    object: 'thread.run.step',
    created_at: seconds(mock),
    run_id: run.id,
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    type: details['type'],
    status: 'in_progress',
    step_details: details,
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: {},
    usage: null,
  }
  runSteps(mock, run).set(step.id, step)
  return step
}
