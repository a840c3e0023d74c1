/**
 * Decodes an embedding that came as base64, which `encoding_format: 'base64'` asks for: 32-bit
 * floats, little-endian. One that came as numbers is taken as it is.
 *
 * @param embedding - `embedding` of a result: base64, or `number[]` of length `dimensions`.
 * @returns The vector, of length `dimensions`. `Array.from` makes a `number[]` of it.
 * @throws TypeError for text that is no base64.
 *
 * @example
 * ```ts
 * import { decodeEmbedding } from '@bonsai-ai/embeddings'
 *
 * decodeEmbedding('AACAPwAAAMA=') // Float32Array [1, -2]
 * ```
 */
export function decodeEmbedding(embedding: string | readonly number[]): Float32Array {
  if (typeof embedding !== 'string') return Float32Array.from(embedding)
  let text: string
  try {
    text = atob(embedding)
  } catch {
    throw new TypeError('an embedding must be base64 or numbers')
  }
  // A rest of fewer than four bytes is no number.
  const vector = new Float32Array(Math.floor(text.length / 4))
  const bytes = new DataView(new ArrayBuffer(4))
  for (let index = 0; index < vector.length; index++) {
    for (let byte = 0; byte < 4; byte++) bytes.setUint8(byte, text.charCodeAt(index * 4 + byte))
    vector[index] = bytes.getFloat32(0, true)
  }
  return vector
}
