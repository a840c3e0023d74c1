import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient } from './createClient.ts'
import { poll } from './poll.ts'
import { request } from './request.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

interface Job {
  readonly status: string
}

const until = ({ status }: Job): boolean => status === 'completed'

/** A job that is over at the third look, and when it was looked at. */
function job(): { retrieve: () => Promise<Job>; times: number[] } {
  const start = Date.now()
  const times: number[] = []
  return {
    times,
    retrieve: async () => {
      times.push(Date.now() - start)
      return { status: times.length < 3 ? 'in_progress' : 'completed' }
    },
  }
}

async function settle<T>(call: Promise<T>): Promise<unknown> {
  const settled = call.catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  expect(vi.getTimerCount()).toBe(0)
  return settled
}

test('default', async () => {
  const { retrieve, times } = job()

  expect(await settle(poll(retrieve, { until }))).toEqual({ status: 'completed' })
  expect(times).toEqual([0, 5000, 10_000])
})

test('behavior: what is over already is retrieved once', async () => {
  const retrieve = vi.fn<() => Promise<Job>>(async () => ({ status: 'completed' }))

  expect(await settle(poll(retrieve, { until }))).toEqual({ status: 'completed' })
  expect(retrieve).toHaveBeenCalledTimes(1)
})

test('options: interval', async () => {
  const { retrieve, times } = job()
  await settle(poll(retrieve, { until, interval: 70 }))

  expect(times).toEqual([0, 70, 140])
})

test.each([
  ['1500', undefined, 1500],
  ['0', undefined, 0],
  ['1500', 70, 70],
  ['soon', undefined, 5000],
  ['-1', undefined, 5000],
  ['', undefined, 5000],
  ['Infinity', undefined, 5000],
  ['1e12', undefined, 2 ** 31 - 1],
  ['', Infinity, 2 ** 31 - 1],
])('behavior: the server says %j, the caller %s: %i ms', async (header, interval, wait) => {
  const { retrieve, times } = job()
  const client = createClient({
    fetch: async () =>
      Response.json(await retrieve(), { headers: { 'openai-poll-after-ms': header } }),
  })
  await settle(
    poll((signal) => request<Job>(client, { path: '/jobs/1' }, { signal }), { until, interval }),
  )

  expect(times).toEqual([0, wait, 2 * wait])
})

test('options: onUpdate sees every result', async () => {
  const seen: string[] = []
  await settle(poll(job().retrieve, { until, onUpdate: ({ status }) => void seen.push(status) }))

  expect(seen).toEqual(['in_progress', 'in_progress', 'completed'])
})

test('options: totalTimeout', async () => {
  const { signal } = new AbortController()
  const retrieve = vi.fn<() => Promise<Job>>(async () => ({ status: 'queued' }))
  const error = await settle(poll(retrieve, { until, totalTimeout: 12_000, signal }))

  expect(error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout', after: 12_000 })
  expect(String(error)).toBe('TimeoutError: poll: totalTimeout of 12000 ms ran out')
  expect(retrieve).toHaveBeenCalledTimes(3)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test.each([new Error('mine'), 'text', '', 0, null])(
  'behavior: an abort with %s ends the wait at once',
  async (reason) => {
    const controller = new AbortController()
    let caught: unknown = 'nothing'
    void poll(async () => ({ status: 'queued' }), { until, signal: controller.signal }).catch(
      (error: unknown) => {
        caught = error
      },
    )
    await vi.advanceTimersByTimeAsync(100)
    controller.abort(reason)
    await vi.advanceTimersByTimeAsync(0)

    expect(caught).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  },
)

test('behavior: an abort ends a call that ignores it, and no update follows', async () => {
  const controller = new AbortController()
  const reason = new Error('mine')
  const onUpdate = vi.fn<(result: Job) => void>()
  const accept = vi.fn<typeof until>(until)
  let answer: ((result: Job) => void) | undefined
  let inner: AbortSignal | undefined
  const call = poll(
    (signal) => {
      inner = signal
      return new Promise<Job>((resolve) => {
        answer = resolve
      })
    },
    { until: accept, signal: controller.signal, onUpdate },
  ).catch((error: unknown) => error)
  controller.abort(reason)

  expect(await call).toBe(reason)
  expect(inner?.aborted).toBe(true)
  expect(inner?.reason).toBe(reason)
  answer?.({ status: 'completed' })
  await vi.advanceTimersByTimeAsync(1)
  expect(onUpdate).not.toHaveBeenCalled()
  expect(accept).not.toHaveBeenCalled()
})

test('behavior: an abort in a callback ends it at once, with no timer and no other call', async () => {
  for (const callback of ['until', 'onUpdate'] as const) {
    const controller = new AbortController()
    const retrieve = vi.fn<() => Promise<Job>>(async () => ({ status: 'queued' }))
    const abort = (): false => {
      controller.abort('mine')
      return false
    }
    const call = poll(retrieve, { until, signal: controller.signal, [callback]: abort })

    await expect(call).rejects.toBe('mine')
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(retrieve).toHaveBeenCalledTimes(1)
  }
})

test('behavior: a signal aborted before retrieves nothing', async () => {
  const retrieve = vi.fn<() => Promise<Job>>()

  await expect(poll(retrieve, { until, signal: AbortSignal.abort('mine') })).rejects.toBe('mine')
  expect(retrieve).not.toHaveBeenCalled()
})

test('behavior: a poll that is over leaves no listener and no timer behind', async () => {
  const { signal } = new AbortController()
  const call = poll(job().retrieve, { until, signal, interval: 10, totalTimeout: 60_000 })
  await vi.advanceTimersByTimeAsync(20)

  expect(await call).toEqual({ status: 'completed' })
  expect(vi.getTimerCount()).toBe(0)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test.each(['interval', 'totalTimeout'])('error: %s must be a time', async (name) => {
  const { retrieve, times } = job()
  for (const ms of [-1, Number.NaN])
    expect(await settle(poll(retrieve, { until, [name]: ms }))).toEqual(
      new TypeError(`${name} must be a number, 0 or more`),
    )
  expect(times).toEqual([])
})

test('error: what retrieve, until or onUpdate throws ends the poll', async () => {
  const reason = new Error('mine')
  const fail = (): never => {
    throw reason
  }
  for (const call of [
    (): Promise<Job> => poll<Job>(() => Promise.reject(reason), { until }),
    (): Promise<Job> => poll<Job>(fail, { until }),
    (): Promise<Job> => poll(job().retrieve, { until: fail }),
    (): Promise<Job> => poll(job().retrieve, { until, onUpdate: fail }),
  ])
    expect(await settle(call())).toBe(reason)
})
