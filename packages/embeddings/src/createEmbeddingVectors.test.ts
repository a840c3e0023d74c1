import { requestIdOf } from '@bonsai-ai/core'
import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { createEmbeddingVectors } from './createEmbeddingVectors.ts'

const params = { model: 'text-embedding-3-small', input: 'an apple' }

test('default', async () => {
  const answer = { object: 'list', data: [{ index: 0, embedding: 'AACAPwAAAMA=', extra: true }] }
  const { client, sent } = stub(answer, { headers: { 'x-request-id': 'req_1' } })

  const vectors = await createEmbeddingVectors(client, params)

  expect(await sent[0]?.json()).toEqual({ ...params, encoding_format: 'base64' })
  expect(vectors.data).toEqual([{ index: 0, embedding: Float32Array.of(1, -2), extra: true }])
  expect(vectors.object).toBe('list')
  expect(requestIdOf(vectors)).toBe('req_1')
})

test('behavior: numbers of a server that knows no base64 are taken as they are', async () => {
  const { client } = stub({ data: [{ embedding: [0.5, -0.25] }] })
  const { data } = await createEmbeddingVectors(client, params)
  expect(data[0]?.embedding).toEqual(Float32Array.of(0.5, -0.25))
})

test.each([{}, { data: null }, { data: [{}] }, { data: [null] }, { data: [{ embedding: '*' }] }])(
  'error: %j has no vectors',
  async (answer) => {
    const { client } = stub(answer, { headers: { 'x-request-id': 'req_1' } })
    await expect(createEmbeddingVectors(client, params)).rejects.toMatchObject({
      name: 'ParseError',
      message: `POST /embeddings: 200 without vectors: ${JSON.stringify(answer)}`,
      requestId: 'req_1',
    })
  },
)

test('error: a 401 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'bad key' } }, { status: 401 })
  await expect(createEmbeddingVectors(client, params)).rejects.toThrow(
    'POST /embeddings: 401 bad key',
  )
})
