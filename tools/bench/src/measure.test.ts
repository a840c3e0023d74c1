import { expect, test } from 'vitest'
import { median, race, speedUp } from './measure.ts'

test('default', async () => {
  const order: string[] = []
  const run = (name: string) => async () => void order.push(name)

  const figures = await race({ a: run('a'), b: run('b') }, 2)

  expect(order.join('')).toBe('abbaabba')
  expect(figures.map(({ name, times }) => [name, times.length])).toEqual([
    ['a', 2],
    ['b', 2],
  ])
})

test('behavior: the median of an even count lies between', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 1, 2, 3])).toBe(2.5)
})

test('behavior: rounds are compared one by one', () => {
  const fast = { name: 'fast', times: [1, 10, 2] }
  const slow = { name: 'slow', times: [2, 20, 8] }
  expect(speedUp(fast, slow)).toBe(2)
})

test('error: a contender that fails stops the race', async () => {
  await expect(race({ a: () => Promise.reject(new Error('wrong text')) }, 1)).rejects.toThrow(
    'wrong text',
  )
})
