import { setMaxListeners } from 'node:events'
import { createClient, request } from '@bonsai-ai/core'
import type { LoadServer } from './startLoadServer.ts'

/** What the server does to an attempt. */
type Step = 'ok' | keyof typeof failures | typeof stall

/** How a call fails whose last attempt meets this. */
const failures = {
  reset: 'ConnectionError',
  error: 'ApiError',
  limit: 'ApiError',
} as const
const faults = Object.keys(failures) as (keyof typeof failures)[]
/** It takes the whole limit of time, so only a first attempt meets it. */
const stall = 'stall'
const maxRetries = 2

/** What came of many calls. */
export interface CallsReport {
  readonly calls: number
  readonly succeeded: number
  readonly failed: number
  /** Attempts that the server saw. */
  readonly attempts: number
  /** Attempts that met a fault, by its kind. */
  readonly faults: Readonly<Record<string, number>>
  /** Whatever did not come as planned. */
  readonly problems: readonly string[]
}

/**
 * Makes calls with retries to a server that fails every tenth attempt, and compares the outcome and
 * the attempts of each with its plan.
 *
 * @param server - The server.
 * @param calls - How many, their ids from `first`.
 * @param signal - The signal of all of them.
 */
export async function runCalls(
  server: LoadServer,
  { calls, first, concurrency }: { calls: number; first: number; concurrency: number },
  signal: AbortSignal,
): Promise<CallsReport> {
  const client = createClient({ baseURL: server.url, maxRetries, timeout: 1500 })
  // Node warns of more than ten, and there are as many as there are calls at a time.
  setMaxListeners(0, signal)
  const random = createRandom(first + 1)
  const plans = Array.from({ length: calls }, () => plan(random))
  const outcomes = new Map<number, string[]>()

  await inLanes(calls, concurrency, async (index) => {
    const id = first + index
    const body = { id, plan: plans[index] }
    const outcome = await request<{ id: number }>(
      client,
      { path: '/calls', body },
      { signal },
    ).then(
      (answer) => (answer.id === id ? 'ok' : `the answer to ${answer.id}`),
      (error: unknown) => (error as Error).name,
    )
    outcomes.set(id, [...(outcomes.get(id) ?? []), outcome])
  })

  const { attempts } = await server.count()
  const problems: string[] = []
  const met: Record<string, number> = {}
  let succeeded = 0
  let total = 0
  for (const [index, steps] of plans.entries()) {
    const id = first + index
    const last = steps.at(-1) ?? 'ok'
    const wanted = last in failures ? failures[last as keyof typeof failures] : 'ok'
    const came = outcomes.get(id)?.join() ?? 'nothing'
    const tried = attempts.get(id) ?? 0
    if (came !== wanted || tried !== steps.length)
      problems.push(`${id}: ${came} after ${tried} attempts, not ${wanted} after ${steps.join()}`)
    if (came === 'ok') succeeded++
    total += tried
    for (const step of steps) if (step !== 'ok') met[step] = (met[step] ?? 0) + 1
  }
  return { calls, succeeded, failed: calls - succeeded, attempts: total, faults: met, problems }
}

/** What each attempt of a call meets: a fault one time in ten. */
function plan(random: () => number): Step[] {
  const steps: Step[] = []
  while (steps.length <= maxRetries) {
    const possible: readonly Step[] = steps.length > 0 ? faults : [...faults, stall]
    const fault = random() < 0.1 ? possible[Math.floor(random() * possible.length)] : undefined
    steps.push(fault ?? 'ok')
    if (!fault) break
  }
  return steps
}

/** Does work for each number below `count`, some at a time. */
export async function inLanes(
  count: number,
  width: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
