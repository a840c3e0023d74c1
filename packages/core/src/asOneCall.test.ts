import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { asOneCall } from './asOneCall.ts'
import { isTimeoutError } from './errors.ts'

/** Work that never ends by itself. */
const forever = (): Promise<never> => new Promise(() => {})

test('default', async () => {
  const undo = vi.fn<() => Promise<void>>(async () => {})
  const result = await asOneCall('steps', { maxRetries: 5 }, async (step) => step, undo)

  expect(result).toMatchObject({ maxRetries: 5, totalTimeout: undefined })
  expect(result.signal.aborted).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('behavior: a failure ends the other steps, and is thrown once it is undone', async () => {
  const order: string[] = []
  let signal: AbortSignal | undefined
  const call = asOneCall(
    'steps',
    { headers: { a: 'b' }, maxRetries: 9 },
    async (step) => {
      signal = step.signal
      throw new Error('broken')
    },
    async (options, error) => {
      order.push((error as Error).message)
      expect(options).toEqual({ headers: { a: 'b' }, timeout: 10_000, maxRetries: 0 })
    },
  ).catch((error: unknown) => order.push(`thrown: ${(error as Error).message}`))

  await call
  expect(order).toEqual(['broken', 'thrown: broken'])
  expect(signal?.aborted).toBe(true)
})

test('behavior: what goes wrong in undoing is dropped', async () => {
  const fail = async (): Promise<never> => {
    throw new Error('broken')
  }
  await expect(
    asOneCall('steps', {}, fail, async () => Promise.reject(new Error('worse'))),
  ).rejects.toThrow('broken')
})

test('options: signal', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const reason = { why: 'enough' }
  // An abort does not wait for it.
  const undo = vi.fn<() => Promise<never>>(forever)
  const call = asOneCall('steps', { signal }, forever, undo)
  controller.abort(reason)

  await expect(call).rejects.toBe(reason)
  expect(undo).toHaveBeenCalledTimes(1)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('options: totalTimeout', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const call = asOneCall('steps', { totalTimeout: 50 }, forever).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(50)

  const error = await call
  expect(isTimeoutError(error)).toBe(true)
  expect(error).toMatchInlineSnapshot(`[TimeoutError: steps: totalTimeout of 50 ms ran out]`)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test.each([-1, Number.NaN])('error: totalTimeout cannot be %d', async (totalTimeout) => {
  const work = vi.fn<() => Promise<void>>(async () => {})
  await expect(asOneCall('steps', { totalTimeout }, work)).rejects.toThrow(
    new TypeError('totalTimeout must be a number, 0 or more'),
  )
  expect(work).not.toHaveBeenCalled()
})
