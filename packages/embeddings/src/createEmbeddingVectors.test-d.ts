import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { createEmbeddingVectors, type EmbeddingVectors } from './createEmbeddingVectors.ts'

declare const client: Client
const params = { model: 'text-embedding-3-small', input: 'an apple' }

test('default', () => {
  expectTypeOf(createEmbeddingVectors(client, params)).resolves.toEqualTypeOf<EmbeddingVectors>()
  expectTypeOf<EmbeddingVectors['data'][0]['embedding']>().toEqualTypeOf<Float32Array>()
})

test('error: the encoding is not for the caller to choose', () => {
  // @ts-expect-error use createEmbedding
  void createEmbeddingVectors(client, { ...params, encoding_format: 'float' })
})
