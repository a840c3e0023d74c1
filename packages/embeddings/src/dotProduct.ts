/**
 * Multiplies two vectors. For vectors of length 1, as OpenAI's models give them, it is their cosine
 * similarity.
 *
 * @param left - A vector: `number[]`, `Float32Array` or alike.
 * @param right - Another, of the same length.
 * @returns The sum of the products of their numbers.
 * @throws RangeError for vectors of different lengths.
 *
 * @example
 * ```ts
 * import { dotProduct } from '@bonsai-ai/embeddings'
 *
 * dotProduct([1, 2], [3, 4]) // 11
 * ```
 */
export function dotProduct(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length)
    throw new RangeError(`vectors of ${left.length} and of ${right.length} numbers do not match`)
  let sum = 0
  for (let index = 0; index < left.length; index++)
    sum += Number(left[index]) * Number(right[index])
  return sum
}
