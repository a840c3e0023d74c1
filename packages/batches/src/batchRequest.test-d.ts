import { expectTypeOf, test } from 'vitest'
import { batchRequest, type BatchRequest } from './batchRequest.ts'
import { toBatchFile } from './toBatchFile.ts'

const messages = [{ role: 'user', content: 'Hi' }] as const

test('default', () => {
  const request = batchRequest('/v1/chat/completions', 'a', { model: 'gpt-5.5', messages })
  expectTypeOf(request).toEqualTypeOf<BatchRequest<'/v1/chat/completions'>>()
  toBatchFile([request, batchRequest('/v1/moderations', 'b', { input: 'x' })])
})

test('error: the body is that of the endpoint', () => {
  // @ts-expect-error messages are missing
  batchRequest('/v1/chat/completions', 'a', { model: 'gpt-5.5' })
  // @ts-expect-error a batch does not stream
  batchRequest('/v1/chat/completions', 'a', { model: 'gpt-5.5', messages, stream: true })
  // @ts-expect-error no such endpoint
  batchRequest('/v1/models', 'a', {})
})
