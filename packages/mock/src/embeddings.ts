import { badRequest } from './failure.ts'
import { type JsonObject, readInteger, readOneOf, readString, required } from './fields.ts'
import { requireModel } from './models.ts'
import { hash } from './random.ts'
import { type Call, readJsonBody, type Route } from './router.ts'
import { readTexts } from './texts.ts'
import { countTokens } from './tokens.ts'

export const embeddingRoutes: readonly Route[] = [
  { method: 'POST', path: '/embeddings', handle: create },
]

const usualDimensions = 1536

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const raw = await readJsonBody(call)
  const model = required(readString(raw, 'model'), 'model')
  const texts = readInput(raw)
  const format = readOneOf(raw, 'encoding_format', ['float', 'base64']) ?? 'float'
  requireModel(mock, model)
  const dimensions = readDimensions(raw, model)
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0)
  mock.limiter.takeTokens(tokens)
  return Response.json({
    object: 'list',
    data: texts.map((text, index) => {
      const vector = vectorOf(text, dimensions)
      return {
        object: 'embedding',
        index,
        embedding: format === 'base64' ? base64Of(vector) : [...vector],
      }
    }),
    model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  })
}

function readInput(raw: JsonObject): string[] {
  const texts = readTexts(raw, 'input')
  if (texts.length > 2048) {
    throw badRequest(
      `Invalid 'input': array too long. Expected an array with maximum length 2048, but got an array with length ${texts.length} instead.`,
      'input',
      'array_above_max_length',
    )
  }
  if (texts.includes('')) {
    throw badRequest("Invalid 'input': input cannot be an empty string.", 'input', 'invalid_value')
  }
  return texts
}

function readDimensions(raw: JsonObject, model: string): number {
  const most = model.startsWith('text-embedding-3-large') ? 3072 : usualDimensions
  const dimensions = readInteger(raw, 'dimensions', { min: 1, max: most })
  if (dimensions !== undefined && model.startsWith('text-embedding-ada')) {
    throw badRequest('This model does not support specifying dimensions.', 'dimensions', null)
  }
  return dimensions ?? most
}

/**
 * A unit vector. Each word, and with less weight each three letters of it, adds a direction of its
 * own, so texts that share words point the same way, and texts that share nothing are about square.
 */
function vectorOf(text: string, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions)
  for (const [feature, weight] of featuresOf(text)) {
    let state = hash(feature) || 1
    for (let start = 0; start < dimensions; start += 32) {
      // xorshift32: 32 signs at a time.
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const end = Math.min(start + 32, dimensions)
      for (let index = start; index < end; index += 1) {
        const sign = (state >>> (index - start)) & 1 ? 1 : -1
        sums[index] = (sums[index] ?? 0) + sign * weight
      }
    }
  }
  const length = Math.hypot(...sums) || 1
  return Float32Array.from(sums, (sum) => sum / length)
}

function featuresOf(text: string): Map<string, number> {
  const features = new Map<string, number>()
  function add(feature: string, weight: number): void {
    features.set(feature, (features.get(feature) ?? 0) + weight)
  }
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text]) {
    add(` ${word}`, 1)
    for (let index = 0; index + 3 <= word.length; index += 1) {
      add(word.slice(index, index + 3), 0.3)
    }
  }
  return features
}

/** Little-endian 32-bit floats, as the API encodes them. */
function base64Of(vector: Float32Array): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4))
  for (const [index, value] of vector.entries()) view.setFloat32(index * 4, value, true)
  let bytes = ''
  for (const byte of new Uint8Array(view.buffer)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}
