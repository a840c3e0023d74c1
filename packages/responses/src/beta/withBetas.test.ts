import { expect, test } from 'vitest'
import { withBetas } from './withBetas.ts'

const route = { method: 'POST', path: '/responses/{response_id}' }

test('default', async () => {
  const params = { response_id: 'resp_1', betas: ['a=v1', 'b=v2'], model: 'gpt-5.5' }

  expect(await withBetas(route, params)).toEqual({
    method: 'POST',
    path: '/responses/resp_1',
    query: { beta: true },
    headers: { 'openai-beta': 'a=v1,b=v2' },
    body: { model: 'gpt-5.5' },
  })
})

test('behavior: the fields of a GET stay beside the flag', async () => {
  const params = { response_id: 'resp_1', limit: 2 }

  expect(await withBetas({ ...route, method: 'GET' }, params)).toMatchObject({
    query: { limit: 2, beta: true },
  })
})

test('behavior: params that are left out, or used up by the path, leave no body', async () => {
  expect((await withBetas({ method: 'POST', path: '/responses' })).body).toBeUndefined()
  expect((await withBetas(route, { response_id: 'resp_1', betas: [] })).body).toBeUndefined()
})
