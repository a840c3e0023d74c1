import { expect, test } from 'vitest'
import { cosineSimilarity } from './cosineSimilarity.ts'
import { dotProduct } from './dotProduct.ts'

test('default', () => {
  expect(dotProduct([1, 2, 3], [4, 5, 6])).toBe(32)
  expect(cosineSimilarity([1, 0], [0, 1])).toBe(0)
  expect(cosineSimilarity([2, 0], [5, 0])).toBe(1)
  expect(cosineSimilarity([1, 1], [-3, -3])).toBeCloseTo(-1)
})

test('behavior: any list of numbers will do', () => {
  expect(dotProduct(Float32Array.of(1, 2), [3, 4])).toBe(11)
  expect(dotProduct([], [])).toBe(0)
})

test('behavior: without a direction there is no likeness', () => {
  expect(cosineSimilarity([0, 0], [1, 2])).toBe(0)
})

test('behavior: rounding does not lead beyond 1', () => {
  const vector = Array.from({ length: 1536 }, (_, index) => Math.sin(index))
  expect(cosineSimilarity(vector, vector)).toBeLessThanOrEqual(1)
})

test('error: lengths must match', () => {
  expect(() => dotProduct([1], [1, 2])).toThrow(
    new RangeError('vectors of 1 and of 2 numbers do not match'),
  )
  expect(() => cosineSimilarity([1], [1, 2])).toThrow(RangeError)
})
