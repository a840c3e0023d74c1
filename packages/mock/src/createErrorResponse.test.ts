import { expect, test } from 'vitest'
import { createErrorResponse } from './createErrorResponse.ts'

test('default', async () => {
  const response = createErrorResponse(429)
  expect(response.status).toBe(429)
  expect(await response.json()).toEqual({
    error: {
      message: 'Rate limit reached. Please try again later.',
      type: 'requests',
      param: null,
      code: 'rate_limit_exceeded',
    },
  })
})

test('behavior: type and code follow from the status', async () => {
  const statuses = [400, 401, 403, 500, 503]
  const errors = await Promise.all(
    statuses.map(async (status) => {
      const { error } = (await createErrorResponse(status).json()) as {
        error: { type: string; code: string | null }
      }
      return [status, error.type, error.code]
    }),
  )
  expect(errors).toEqual([
    [400, 'invalid_request_error', null],
    [401, 'invalid_request_error', 'invalid_api_key'],
    [403, 'invalid_request_error', 'insufficient_permissions'],
    [500, 'server_error', null],
    [503, 'server_error', null],
  ])
})

test('options: what is given wins', async () => {
  const response = createErrorResponse(429, {
    message: 'Slow down.',
    type: 'tokens',
    param: 'messages',
    code: null,
    headers: { 'retry-after': '2' },
  })
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.json()).toEqual({
    error: { message: 'Slow down.', type: 'tokens', param: 'messages', code: null },
  })
})
