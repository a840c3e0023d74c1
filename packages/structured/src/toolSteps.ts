import type { RequestOptions } from '@bonsai-ai/core'
import { StepLimitError } from './StepLimitError.ts'
import type { ToolContext } from './tool.ts'
import {
  answerCalls,
  type OnToolError,
  type ToolAnswer,
  type ToolCall,
  type ToolEvent,
  type ToolsByName,
} from './toolCalls.ts'
import { toolRun, type ToolRun, untilAbort } from './toolRun.ts'

/**
 * Why a run ended: the model called no more tools (`done`), some calls are for the caller to answer
 * (`pending`), `onStep` said so (`stopped`), the response is not complete (`incomplete`). In a
 * `StepLimitError` it is `limit`.
 */
export type ToolRunEnd = 'done' | 'pending' | 'stopped' | 'incomplete' | 'limit'

/**
 * Settings of a run. Those of requests hold for each of its requests; an `idempotencyKey` gets the
 * number of the step appended.
 */
export interface ToolRunOptions<Step, Params, Data> extends RequestOptions {
  /**
   * Most requests. The calls that the last of them makes are not run.
   *
   * @defaultValue `10`
   */
  readonly maxSteps?: number | undefined
  /**
   * Called after each step. `false` ends the run, `true` and nothing let it go on; params replace
   * those of the same names from the next request on. After the model's answer there is none.
   */
  readonly onStep?: ((step: Step) => StepChange<Params> | Promise<StepChange<Params>>) | undefined
  /**
   * Called when a tool throws; the model is told what it gives back, and an exception of its own
   * ends the run. Exceptions can hold what is not meant for the model: choose the words.
   *
   * @defaultValue the tool's exception ends the run
   */
  readonly onToolError?: OnToolError | undefined
  /** Passed on to every tool, in its context. */
  readonly data?: Data | undefined
}

/** What `onStep` may give back. */
export type StepChange<Params> = boolean | Partial<Params> | void

/** What follows the client and params: options may be left out unless tools need `data`. */
export type ToolRunRest<Step, Params, Data> = unknown extends Data
  ? [options?: ToolRunOptions<Step, Params, Data>]
  : [options: ToolRunOptions<Step, Params, Data> & { readonly data: Data }]

/** The types that an API goes by. */
export interface DialogTypes {
  /** Params of the run. */
  params: object
  /** Params of a request. */
  request: object
  completion: object
  pending: unknown
  output: unknown
  step: object
  result: object
}

/** A call of a completion. */
export interface TakenCall<Pending> {
  /** Missing for a tool that is no function or custom tool of the caller's. */
  readonly call: ToolCall | undefined
  /** The call as the API says it. */
  readonly raw: Pending
}

/** What is said between caller and model, as one of the APIs has it. */
export interface Dialog<T extends DialogTypes, Data> {
  /** Method and path of its requests. */
  readonly label: string
  /** The tools of the next request. */
  readonly tools: ToolsByName<Data>
  /** Whether the next completion's calls may run at once. */
  readonly isParallel: boolean
  readonly messages: ToolContext['messages']
  /** Makes the params of the next request. */
  request(): T['request']
  /** Takes a completion in. */
  take(completion: T['completion']): {
    readonly calls: readonly TakenCall<T['pending']>[]
    /** Its calls must not be run. */
    readonly isIncomplete: boolean
  }
  encode(result: unknown): T['output']
  /** Takes answers in, and the calls that have none. */
  answer(answers: readonly ToolAnswer<T['output']>[], pending: readonly T['pending'][]): T['step']
  change(params: Partial<T['params']>): void
  result(ended: ToolRunEnd): T['result']
}

/** What takes its time, with or without something to tell on the way. */
type Work<Item, Outcome> = Promise<Outcome> | AsyncGenerator<Item, Outcome, undefined>

/** How a run asks and acts: with events on the way, or without. */
export interface StepMode<T extends DialogTypes, Item> {
  ask(params: T['request'], options: RequestOptions): Work<Item, T['completion']>
  act<Answers>(
    work: (emit: (event: ToolEvent<T['output']>) => void) => Promise<Answers>,
  ): Work<Item, Answers>
  item(step: T['step']): Item
}

/** Runs a dialog. */
export function runDialog<T extends DialogTypes, Data, Item>(
  dialog: Dialog<T, Data>,
  options: ToolRunOptions<T['step'], T['params'], Data> = {},
  mode: StepMode<T, Item>,
): ToolRun<Item, T['result']> {
  const { maxSteps = 10, onStep, onToolError, data, signal: caller, ...rest } = options
  if (!(maxSteps >= 1)) throw new TypeError(`maxSteps is 1 or more: ${maxSteps} is not`)

  async function* steps(signal: AbortSignal): AsyncGenerator<Item, T['result'], undefined> {
    for (let index = 0; ;) {
      signal.throwIfAborted()
      const { tools, messages, isParallel } = dialog
      // Each request is another one: under one key, a server would give the first answer again.
      const idempotencyKey = rest.idempotencyKey && `${rest.idempotencyKey}-${index}`
      const asked = mode.ask(dialog.request(), { ...rest, idempotencyKey, signal })
      const completion = 'then' in asked ? await untilAbort(signal, asked) : yield* asked
      signal.throwIfAborted()

      const { calls, isIncomplete } = dialog.take(completion)
      const isLast = index + 1 >= maxSteps
      const runnable = calls.flatMap(({ call }) =>
        call && !isIncomplete && !isLast && isOurs(call, tools) ? call : [],
      )
      const context = {
        signal,
        step: index,
        messages,
        // Where it may be left out, tools take whatever it is.
        data: data as Data,
      }
      const { encode } = dialog
      const acted = mode.act((emit) =>
        untilAbort(
          signal,
          answerCalls(runnable, { tools, context, isParallel, onToolError, encode, emit }),
        ),
      )
      const answers = 'then' in acted ? await acted : yield* acted
      const pending = calls.flatMap(({ call, raw }) =>
        call && runnable.includes(call) ? [] : [raw],
      )
      const step = dialog.answer(answers, pending)
      yield mode.item(step)
      signal.throwIfAborted()

      const change = onStep && (await untilAbort(signal, Promise.resolve(step).then(onStep)))
      if (isIncomplete) return dialog.result('incomplete')
      if (calls.length === 0) return dialog.result('done')
      if (change === false) return dialog.result('stopped')
      index += 1
      if (isLast && calls.some(({ call }) => call && isOurs(call, tools)))
        throw new StepLimitError(dialog.label, index, dialog.result('limit'))
      if (pending.length > 0) return dialog.result('pending')
      if (typeof change === 'object') dialog.change(change)
    }
  }

  return toolRun(caller, steps)
}

/** Whether a call is for us to answer, be it with the news that there is no such tool. */
function isOurs<Data>({ name }: ToolCall, tools: ToolsByName<Data>): boolean {
  return !tools.has(name) || !!tools.get(name)?.execute
}
