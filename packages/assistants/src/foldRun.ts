import { StreamError, type StreamOutcome } from '@bonsai-ai/core'
import type {
  AssistantStreamEvent,
  Thread,
  ThreadMessage,
  ThreadMessageDelta,
  ThreadMessageDeltaDelta,
  ThreadRun,
  ThreadRunStep,
  ThreadRunStepDelta,
  ThreadRunStepDeltaDelta,
} from './generated/types.gen.ts'
import { type AddedEntry, assign, createDeltaMerger } from './mergeDelta.ts'

/** A run as far as its stream tells, with what it made. */
export interface ThreadRunSnapshot {
  /** The run as the server sent it last. */
  run?: ThreadRun | undefined
  /** The thread, where the stream began by making it. */
  thread?: Thread | undefined
  /** The run's messages, in order. */
  messages: ThreadMessage[]
  /** The run's steps, in order. */
  steps: ThreadRunStep[]
}

/** A message or a step, and how far it is. */
export interface Draft<T> {
  readonly value: T
  /** Indexes of the parts or calls that are whole. */
  readonly done: Set<number>
  /** Index of the part or call that the last piece belonged to. */
  current?: number | undefined
  isDone: boolean
}

/** What an event did to a message or a step. */
export interface Change<T, Delta> {
  readonly draft: Draft<T>
  readonly isNew: boolean
  /** Whether the server has said just now that it is over. */
  readonly hasEnded: boolean
  readonly delta?: Delta | undefined
  /** The parts or calls that grew. */
  readonly entries: readonly AddedEntry[]
}

export type MessageChange = Change<ThreadMessage, ThreadMessageDeltaDelta>
export type StepChange = Change<ThreadRunStep, ThreadRunStepDeltaDelta>

/** A run under construction. */
export interface RunFold {
  readonly snapshot: ThreadRunSnapshot
  readonly messages: ReadonlyMap<string, Draft<ThreadMessage>>
  readonly steps: ReadonlyMap<string, Draft<ThreadRunStep>>
  /** Tells whether the run has come to rest: as one that waits for tools has too. */
  end(isDone: boolean): StreamOutcome
  /** The index that an entry was sent under. */
  indexOf(list: readonly object[], position: number): number
  /** Takes the next event in. */
  add(event: AssistantStreamEvent): {
    readonly message?: MessageChange
    readonly step?: StepChange
  }
}

/** What has an ID, whatever else it is. */
interface Sent {
  readonly id: string
  readonly object?: string
  readonly status?: string
}

/** Puts a run together. Takes nothing of an event over that a later one would change. */
export function foldRun(): RunFold {
  const snapshot: ThreadRunSnapshot = { messages: [], steps: [] }
  const messages = new Map<string, Draft<ThreadMessage>>()
  const steps = new Map<string, Draft<ThreadRunStep>>()
  const { merge, mergeList, indexOf } = createDeltaMerger()
  let isFinished = false
  let hasBegun = false

  function draftOf<T extends object>(
    drafts: Map<string, Draft<T>>,
    list: T[],
    id: string,
    known: object,
  ): { draft: Draft<T>; isNew: boolean } {
    const old = drafts.get(id)
    if (old) return { draft: old, isNew: false }
    // A whole one follows, or else: not all that the type wants, but all there is.
    const draft: Draft<T> = { value: known as T, done: new Set(), isDone: false }
    drafts.set(id, draft)
    list.push(draft.value)
    return { draft, isNew: true }
  }

  /** What is known of a message or step whose pieces come first. */
  function unannounced(kind: string, id: string): object {
    const { id: run_id, thread_id, assistant_id } = snapshot.run ?? {}
    const object = `thread.${kind}`
    const known = { id, object, thread_id, assistant_id, run_id, status: 'in_progress' }
    return kind === 'message' ? { ...known, role: 'assistant', content: [] } : known
  }

  function addMessage(sent: ThreadMessage | ThreadMessageDelta, hasEnded: boolean): MessageChange {
    const known = 'delta' in sent ? unannounced('message', sent.id) : {}
    const { draft, isNew } = draftOf(messages, snapshot.messages, sent.id, known)
    const { value } = draft
    draft.isDone ||= hasEnded
    if (!('delta' in sent)) {
      const { content, ...fields } = structuredClone(sent)
      assign(value, fields)
      // Servers may leave out at the end what they have sent in pieces.
      if (content?.length) value.content = content
      value.content ??= []
      return { draft, isNew, hasEnded, entries: [] }
    }
    const { delta } = sent
    const { content, ...fields } = delta ?? {}
    merge(value, fields)
    const entries = mergeList(value.content, content ?? [])
    for (const { entry } of entries) fillIn(entry)
    return { draft, isNew, hasEnded, delta, entries }
  }

  function addStep(sent: ThreadRunStep | ThreadRunStepDelta, hasEnded: boolean): StepChange {
    const known = 'delta' in sent ? unannounced('run.step', sent.id) : {}
    const { draft, isNew } = draftOf(steps, snapshot.steps, sent.id, known)
    const { value } = draft
    draft.isDone ||= hasEnded
    if (!('delta' in sent)) {
      const { step_details, ...fields } = structuredClone(sent)
      assign(value, fields)
      const isEmpty = step_details?.type === 'tool_calls' && !step_details.tool_calls?.length
      if (step_details && (!isEmpty || !value.step_details)) value.step_details = step_details
      return { draft, isNew, hasEnded, entries: [] }
    }
    const { delta } = sent
    const { step_details: details, ...fields } = delta ?? {}
    merge(value, fields)
    if (!details) return { draft, isNew, hasEnded, delta, entries: [] }
    value.type ??= details.type
    // Every field of it follows.
    value.step_details ??= { type: details.type } as ThreadRunStep['step_details']
    if (details.type !== 'tool_calls' || value.step_details.type !== 'tool_calls') {
      merge(value.step_details, details)
      return { draft, isNew, hasEnded, delta, entries: [] }
    }
    const { tool_calls, ...rest } = details
    merge(value.step_details, rest)
    const entries = mergeList((value.step_details.tool_calls ??= []), tool_calls ?? [])
    for (const { entry } of entries) fillIn(entry)
    return { draft, isNew, hasEnded, delta, entries }
  }

  function add(event: AssistantStreamEvent): ReturnType<RunFold['add']> {
    const { event: name, data } = event
    hasBegun = true
    if (name === 'error') throw new StreamError('stream', `error event: ${data.message}`, snapshot)
    // Compatible servers send null, and events without a name.
    const sent = Object(data) as Partial<Sent>
    const kind = sent.object ?? name ?? ''
    const state = String(name?.split('.').at(-1) ?? sent.status)
    // What `kind` says is what it is.
    if (kind.startsWith('thread.message') && sent.id)
      return { message: addMessage(data as ThreadMessage, /^(completed|incomplete)$/.test(state)) }
    if (kind.startsWith('thread.run.step') && sent.id) {
      const hasEnded = /^(completed|failed|cancelled|expired)$/.test(state)
      return { step: addStep(data as ThreadRunStep, hasEnded) }
    }
    if (kind.startsWith('thread.run')) {
      snapshot.run = structuredClone(data as ThreadRun)
      isFinished = /^(requires_action|completed|incomplete|failed|cancelled|expired)$/.test(state)
    } else if (kind === 'thread' || kind === 'thread.created')
      snapshot.thread = structuredClone(data as Thread)
    return {}
  }

  return {
    snapshot,
    messages,
    steps,
    end: (isDone) => ({
      isWhole: !!snapshot.run && (isFinished || isDone),
      partial: hasBegun ? snapshot : undefined,
    }),
    indexOf,
    add,
  }
}

/** A part of a message or a call, of which no field needs to have come yet. */
interface Entry {
  readonly text?: { value?: string; annotations?: unknown[] }
  readonly function?: { arguments?: string; output?: string | null }
  readonly code_interpreter?: { input?: string; outputs?: unknown[] }
}

/** Gives an entry the fields that it has once it is whole. */
function fillIn({ text, function: called, code_interpreter }: Entry): void {
  if (text) {
    text.value ??= ''
    text.annotations ??= []
  }
  if (called) {
    called.arguments ??= ''
    called.output ??= null
  }
  if (code_interpreter) {
    code_interpreter.input ??= ''
    code_interpreter.outputs ??= []
  }
}
