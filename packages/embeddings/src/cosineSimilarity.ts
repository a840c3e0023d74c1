import { dotProduct } from './dotProduct.ts'

/**
 * Tells how close the directions of two vectors are.
 *
 * @param left - A vector: `number[]`, `Float32Array` or alike.
 * @param right - Another, of the same length.
 * @returns From -1, opposite, to 1, the same; 0 where a vector has no direction.
 * @throws RangeError for vectors of different lengths.
 *
 * @example
 * ```ts
 * import { cosineSimilarity } from '@bonsai-ai/embeddings'
 *
 * cosineSimilarity([1, 0], [5, 0]) // 1
 * ```
 */
export function cosineSimilarity(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const product = dotProduct(left, right)
  const lengths = Math.sqrt(dotProduct(left, left)) * Math.sqrt(dotProduct(right, right))
  // Rounding may lead a little beyond.
  return lengths === 0 ? 0 : Math.max(-1, Math.min(1, product / lengths))
}
