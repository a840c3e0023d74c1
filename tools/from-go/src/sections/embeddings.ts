import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const embeddings: Section = {
  title: 'Embeddings and moderations',
  rows: [
    {
      goOpenai: [
        'CreateEmbeddings',
        'EmbeddingRequest',
        'EmbeddingRequestStrings',
        'EmbeddingRequestTokens',
        'EmbeddingRequestConverter',
      ],
      openaiGo: ['client.Embeddings.New'],
      bonsai: ['createEmbedding'],
      code: ts`
const { data } = await createEmbedding(client, {
  model: 'text-embedding-3-small',
  input: ['oak', 'elm'],
  dimensions: 4,
})
console.log(data.length, data[0]?.embedding.length) // 2 4`,
      note: '`input` is a text, texts, tokens or lists of tokens: one function for the four request types. Extra fields are [`extraBody`](#fields-that-there-are-no-types-for).',
      expect: { requests: ['POST /embeddings'], body: { input: ['oak', 'elm'], dimensions: 4 } },
    },
    {
      goOpenai: ['EncodingFormat'],
      bonsai: ['createEmbeddingVectors', 'decodeEmbedding'],
      code: ts`
const { data } = await createEmbeddingVectors(client, {
  model: 'text-embedding-3-small',
  input: 'oak',
})
console.log(data[0]?.embedding.constructor.name) // Float32Array
console.log(decodeEmbedding('AACAPwAAAMA=').join()) // 1,-2`,
      note: 'Asks for base64 and decodes it; the headers of the response stay with the result. `createEmbedding` leaves the format as you send it, and `decodeEmbedding` reads either.',
      expect: { requests: ['POST /embeddings'], body: { encoding_format: 'base64' } },
    },
    {
      goOpenai: ['DotProduct', 'ErrVectorLengthMismatch'],
      bonsai: ['dotProduct', 'cosineSimilarity'],
      code: ts`
console.log(dotProduct([1, 2], [3, 4])) // 11
console.log(cosineSimilarity([1, 0], [5, 0])) // 1
try {
  dotProduct([1, 2], [3])
} catch (error) {
  console.log(String(error)) // RangeError: vectors of 2 and of 1 numbers do not match
}`,
      note: 'Sums in 64 bits, where go-openai sums in 32.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['Moderations'],
      openaiGo: ['client.Moderations.New'],
      bonsai: ['createModeration'],
      code: ts`
const { results } = await createModeration(client, {
  model: 'omni-moderation-latest',
  input: 'I like trees.',
})
console.log(results[0]?.flagged) // false`,
      expect: { requests: ['POST /moderations'], body: { input: 'I like trees.' } },
    },
  ],
}
