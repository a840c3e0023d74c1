import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateBetaResponseParams } from '../generated/beta/types.gen.ts'
import { streamBetaResponse } from './streamBetaResponse.ts'

const params: CreateBetaResponseParams = {
  betas: ['responses_multi_agent=v1'],
  model: 'gpt-5.5',
  input: 'Hi',
}

const events = [
  { type: 'response.created', sequence_number: 0 },
  { type: 'response.output_text.delta', sequence_number: 1, delta: 'Hi' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamBetaResponse(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses?beta=true')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(await request?.json()).toEqual({ model: 'gpt-5.5', input: 'Hi', stream: true })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamBetaResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses: 400 no]`)
})
