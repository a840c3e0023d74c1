import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveResponseParams } from './generated/types.gen.ts'
import { streamStoredResponse } from './streamStoredResponse.ts'

const params: RetrieveResponseParams = { response_id: 'resp_1', starting_after: 0 }

const events = [
  { type: 'response.created', sequence_number: 0 },
  { type: 'response.output_text.delta', sequence_number: 1, delta: 'Hi' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamStoredResponse(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/responses/resp_1?starting_after=0&stream=true',
  )
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(streamStoredResponse(client, { ...params, response_id: '..' })).rejects.toThrow(
    'response_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamStoredResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /responses/resp_1: 400 no]`)
})
