import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { ListBetaResponseInputItemsParams } from '../generated/beta/types.gen.ts'
import { listBetaResponseInputItems } from './listBetaResponseInputItems.ts'

const params: ListBetaResponseInputItemsParams = {
  response_id: 'resp_1',
  limit: 2,
  betas: ['responses_multi_agent=v1'],
}

test('default', async () => {
  const answer = { object: 'list', data: [], has_more: false }
  const { client, sent } = stub(answer)

  await expect(listBetaResponseInputItems(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/responses/resp_1/input_items?limit=2&beta=true',
  )
  expect(request?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(
    listBetaResponseInputItems(client, { ...params, response_id: '..' }),
  ).rejects.toThrow('response_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await listBetaResponseInputItems(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /responses/resp_1/input_items: 400 no]`)
})
