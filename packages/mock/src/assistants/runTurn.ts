import type { MockContext } from '../context.ts'
import { draftTokens, makeDraft, promptTokens } from '../draft.ts'
import type { ServerEvent } from '../eventStream.ts'
import type { JsonObject } from '../fields.ts'
import { seconds } from '../memory.ts'
import type { MockMessage, Prompt } from '../prompt.ts'
import {
  callEvents,
  changeMessage,
  changeRun,
  changeStep,
  type Events,
  messageEvents,
  type Turn,
  usageOf,
  eventOf,
} from './runEvents.ts'
import { isActive, runSteps, type StoredRun } from './storedRuns.ts'
import { promptMessages, threadMessages } from './threadMessages.ts'

/** Lets the assistant of a run answer. What it says happens as the run goes on. */
export async function startTurn(
  mock: MockContext,
  stored: StoredRun,
  before: readonly ServerEvent[],
): Promise<void> {
  const prompt = promptOf(mock, stored)
  const tokens = promptTokens(prompt)
  if (tokens > (stored.maxPromptTokens ?? Infinity)) {
    stored.events = tooLongEvents(stored, before)
    return
  }
  const draft = await makeDraft(prompt, mock)
  const completion = draftTokens(draft)
  mock.limiter.takeTokens(tokens + completion)
  stored.usage.prompt += tokens
  stored.usage.completion += completion
  stored.events = turnEvents(mock, stored, { draft, promptTokens: tokens }, before)
}

/** Lets a run come to its next status, and past its time, to its end. */
export function advanceRun(mock: MockContext, stored: StoredRun): void {
  const { run } = stored
  if (isActive(run) && seconds(mock) >= (run.expires_at ?? Infinity)) {
    stored.events = endEvents(mock, stored, 'expired')
  }
  let done: boolean | undefined = false
  while (done !== true && stored.run.status === run.status) ({ done } = stored.events.next())
}

/** Takes a run to its end before it is done. */
export function* endEvents(
  mock: MockContext,
  stored: StoredRun,
  status: 'cancelled' | 'expired',
): Events {
  const { run } = stored
  const now = seconds(mock)
  for (const step of runSteps(mock, run).values()) {
    if (step.status !== 'in_progress') continue
    yield changeStep(mock, stored, step.id, { status, [`${status}_at`]: now })
  }
  for (const message of threadMessages(mock, run.thread_id).values()) {
    if (message.run_id !== run.id || message['status'] !== 'in_progress') continue
    yield changeMessage(mock, stored, message, {
      status: 'incomplete',
      incomplete_at: now,
      incomplete_details: { reason: `run_${status}` },
    })
  }
  const cancelled = status === 'cancelled' ? { cancelled_at: now } : {}
  yield changeRun(stored, { ...cancelled, ...ended(stored), status, required_action: null })
}

/** What happens in a run, as a stream. It follows a run that is cancelled meanwhile. */
export function* runStream(stored: StoredRun): Events {
  for (;;) {
    const next = stored.events.next()
    if (next.done === true) break
    yield next.value
  }
  yield { name: 'done', data: '[DONE]' }
}

function promptOf(mock: MockContext, { run, settings, said, usage }: StoredRun): Prompt {
  const text = String(run['instructions'])
  const system: MockMessage = { role: 'system', text, raw: { role: 'system', content: text } }
  const { toolChoice, maxTokens } = settings
  return {
    ...settings,
    // A tool that had to be called was called.
    toolChoice:
      said.length > 0 && toolChoice.mode !== 'none' ? { ...toolChoice, mode: 'auto' } : toolChoice,
    maxTokens: maxTokens === undefined ? undefined : Math.max(0, maxTokens - usage.completion),
    messages: [...(text === '' ? [] : [system]), ...promptMessages(mock, run.thread_id), ...said],
  }
}

function* turnEvents(
  mock: MockContext,
  stored: StoredRun,
  turn: Turn,
  before: readonly ServerEvent[],
): Events {
  yield* startEvents(mock, stored, before)
  const { pieces, calls, cut } = turn.draft
  if (pieces.length > 0 || calls.length === 0) yield* messageEvents(mock, stored, turn)
  if (calls.length > 0 && !cut) {
    yield* callEvents(mock, stored, turn)
    return
  }
  yield changeRun(
    stored,
    cut
      ? {
          ...ended(stored),
          status: 'incomplete',
          incomplete_details: { reason: 'max_completion_tokens' },
        }
      : { ...ended(stored), status: 'completed', completed_at: seconds(mock) },
  )
}

function* tooLongEvents(stored: StoredRun, before: readonly ServerEvent[]): Events {
  yield* before
  yield eventOf(stored.run)
  yield changeRun(stored, {
    ...ended(stored),
    status: 'incomplete',
    incomplete_details: { reason: 'max_prompt_tokens' },
  })
}

function* startEvents(
  mock: MockContext,
  stored: StoredRun,
  before: readonly ServerEvent[],
): Events {
  yield* before
  yield eventOf(stored.run)
  yield changeRun(stored, {
    status: 'in_progress',
    started_at: stored.run['started_at'] ?? seconds(mock),
  })
}

/** What every run has in the end. */
function ended({ usage }: StoredRun): JsonObject & { readonly expires_at: null } {
  return { expires_at: null, usage: usageOf(usage.prompt, usage.completion) }
}
