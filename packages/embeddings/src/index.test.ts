import { expect, test } from 'vitest'
import * as embeddings from './index.ts'

test('default', () => {
  expect(Object.keys(embeddings).sort()).toMatchInlineSnapshot(`
    [
      "cosineSimilarity",
      "createEmbedding",
      "createEmbeddingVectors",
      "decodeEmbedding",
      "dotProduct",
    ]
  `)
})
