import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveResponseParams } from './generated/types.gen.ts'
import { retrieveResponse } from './retrieveResponse.ts'

const params: RetrieveResponseParams = {
  response_id: 'resp_1',
  include: ['message.output_text.logprobs'],
}

test('default', async () => {
  const answer = { id: 'resp_1', object: 'response' }
  const { client, sent } = stub(answer)

  await expect(retrieveResponse(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/responses/resp_1?include%5B%5D=message.output_text.logprobs',
  )
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveResponse(client, { ...params, response_id: '..' })).rejects.toThrow(
    'response_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveResponse(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /responses/resp_1: 400 no]`)
})
