import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateResponseParams } from './generated/types.gen.ts'
import { streamResponse } from './streamResponse.ts'

const params: CreateResponseParams = { model: 'gpt-5.5', input: 'Hi' }

const events = [
  { type: 'response.created', sequence_number: 0 },
  { type: 'response.output_text.delta', sequence_number: 1, delta: 'Hi' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamResponse(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/responses')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await request?.json()).toEqual({ ...params, stream: true })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /responses: 400 no]`)
})
