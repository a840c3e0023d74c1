import type { MockContext } from '../context.ts'
import type { CallDraft } from '../draft.ts'
import type { ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import type { JsonObject } from '../fields.ts'
import { memoryOf } from '../memory.ts'
import type { MockMessage, Prompt } from '../prompt.ts'

/** A `thread.run` object. */
export interface Run extends JsonObject {
  readonly id: string
  readonly thread_id: string
  readonly assistant_id: string
  readonly status: string
  readonly expires_at: number | null
}

/** A `thread.run.step` object. */
export interface RunStep extends JsonObject {
  readonly id: string
  readonly status: string
}

/** A run, and what has yet to happen in it. */
export interface StoredRun {
  run: Run
  /** The settings it answers with; its messages are those of the thread. */
  readonly settings: Omit<Prompt, 'messages'>
  readonly maxPromptTokens: number | undefined
  /** Calls it waits for the outputs of. */
  calls: readonly CallDraft[]
  /** Calls it has made, and their outputs, as messages. */
  readonly said: MockMessage[]
  readonly usage: { prompt: number; completion: number }
  /** What happens up to the next stop. Each step changes what is stored, then says so. */
  events: Iterator<ServerEvent, undefined>
}

const active = /^(queued|in_progress|requires_action|cancelling)$/

/** The runs of a thread by id, oldest first. */
export function storedRuns(mock: MockContext, thread: string): Map<string, StoredRun> {
  return memoryOf(mock, `/threads/${thread}/runs`)
}

/** The steps of a run by id, oldest first. */
export function runSteps(mock: MockContext, { id, thread_id: thread }: Run): Map<string, RunStep> {
  return memoryOf(mock, `/threads/${thread}/runs/${id}/steps`)
}

export function isActive({ status }: Run): boolean {
  return active.test(status)
}

/** The API's 400 for what cannot be done while a run of the thread is active. */
export function refuseActiveRun(
  mock: MockContext,
  thread: string,
  message: (run: string) => string,
): void {
  const found = [...storedRuns(mock, thread).values()].find(({ run }) => isActive(run))
  if (found !== undefined) throw badRequest(message(found.run.id), null, null)
}
