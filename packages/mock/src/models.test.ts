import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

function call(mock: MockFetch, path: string, method = 'GET'): Promise<Response> {
  const headers = { authorization: 'Bearer key' }
  return mock(`https://api.openai.com/v1${path}`, { method, headers })
}

const fineTuned = 'ft:gpt-4.1-mini:bonsai::mock0001'

test('default', async () => {
  const { object, data } = (await (await call(createMock(), '/models')).json()) as {
    object: string
    data: { id: string }[]
  }
  expect(object).toBe('list')
  expect(data.length).toBeGreaterThan(10)
  expect(data.find(({ id }) => id === 'gpt-5.5')).toEqual({
    id: 'gpt-5.5',
    object: 'model',
    created: 1_767_225_600,
    owned_by: 'openai',
  })
})

test('behavior: retrieves a model and its dated versions', async () => {
  const mock = createMock()
  const versions = ['gpt-4o-2024-08-06', 'gpt-4-0613', 'omni-moderation-2024-09-26']
  for (const id of ['gpt-4o', ...versions, fineTuned]) {
    const response = await call(mock, `/models/${encodeURIComponent(id)}`)
    expect(await response.json()).toMatchObject({ id, object: 'model' })
  }
})

test('behavior: deletes a fine-tuned model, once', async () => {
  const mock = createMock()
  const response = await call(mock, `/models/${fineTuned}`, 'DELETE')
  expect(await response.json()).toEqual({ id: fineTuned, object: 'model', deleted: true })
  expect((await call(mock, `/models/${fineTuned}`)).status).toBe(404)
  expect((await call(mock, `/models/${fineTuned}`, 'DELETE')).status).toBe(404)
})

test('options: models', async () => {
  const mock = createMock({ models: ['mine'] })
  expect((await call(mock, '/models/mine')).status).toBe(200)
  expect((await call(mock, '/models/gpt-5.5')).status).toBe(404)
})

test('error: 404 for an unknown model', async () => {
  const response = await call(createMock(), '/models/gpt-0')
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    error: {
      message: "The model 'gpt-0' does not exist",
      type: 'invalid_request_error',
      param: 'model',
      code: 'model_not_found',
    },
  })
})

test('error: 403 for deleting a model of the API', async () => {
  const response = await call(createMock(), '/models/gpt-5.5', 'DELETE')
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { code: 'insufficient_permissions' } })
})
