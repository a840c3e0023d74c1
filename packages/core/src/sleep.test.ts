import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sleep } from './sleep.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const { signal } = new AbortController()
  let isOver = false
  void sleep(100, signal).then(() => {
    isOver = true
  })
  await vi.advanceTimersByTimeAsync(99)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(1)

  expect(isOver).toBe(true)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('behavior: an abort leaves no timer', async () => {
  const controller = new AbortController()
  void sleep(100, controller.signal).catch(() => {})
  controller.abort()

  expect(vi.getTimerCount()).toBe(0)
})
