import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RequestOptions } from './client.ts'
import { pollCalls } from './pollCalls.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

interface Job {
  readonly status: string
}

test('default', async () => {
  const calls: [RequestOptions, Job | undefined][] = []
  const onUpdate = vi.fn<(job: Job) => void>()
  const done = pollCalls<Job>(
    async (options, last) => {
      calls.push([options, last])
      return { status: last ? 'completed' : 'queued' }
    },
    ({ status }) => status === 'completed',
    {
      headers: { a: 'b' },
      extraBody: { more: true },
      idempotencyKey: 'once',
      totalTimeout: 60_000,
      interval: 10,
      onUpdate,
    },
  )
  await vi.runAllTimersAsync()

  expect(await done).toEqual({ status: 'completed' })
  const signal: unknown = expect.any(AbortSignal)
  expect(calls).toEqual([
    [{ headers: { a: 'b' }, extraBody: { more: true }, idempotencyKey: 'once', signal }, undefined],
    [{ headers: { a: 'b' }, signal }, { status: 'queued' }],
  ])
  expect(onUpdate.mock.calls).toEqual([[{ status: 'queued' }], [{ status: 'completed' }]])
  expect(vi.getTimerCount()).toBe(0)
})

test('options: totalTimeout covers the waits', async () => {
  const done = pollCalls<Job>(
    async () => ({ status: 'queued' }),
    () => false,
    {
      totalTimeout: 12_000,
    },
  ).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(12_000)

  expect(await done).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout', after: 12_000 })
  expect(vi.getTimerCount()).toBe(0)
})
