import type { ErrorBody, ErrorDetails } from './failure.ts'

/**
 * Creates an error answer in the shape the API uses. Return it from `onRequest` to make a request
 * fail.
 *
 * @param status - HTTP status, for example `429` or `500`.
 * @param details - What to say. Message, type and code follow from the status when left out.
 * @returns The answer.
 *
 * @example
 * ```ts
 * import { createErrorResponse, createMock } from '@bonsai-ai/mock'
 *
 * let requests = 0
 * const fetch = createMock({
 *   onRequest: () => {
 *     requests += 1
 *     return requests === 1 ? createErrorResponse(500) : undefined
 *   },
 * })
 * const answer = await fetch('https://api.openai.com/v1/models')
 * answer.status // 500
 * ```
 */
export function createErrorResponse(status: number, details: ErrorDetails = {}): Response {
  const usual = usualError(status)
  const error: ErrorBody = {
    message: details.message ?? usual.message,
    type: details.type ?? usual.type,
    param: details.param ?? null,
    code: details.code === undefined ? usual.code : details.code,
  }
  return Response.json({ error }, { status, headers: { ...details.headers } })
}

function usualError(status: number): Omit<ErrorBody, 'param'> {
  switch (status) {
    case 401:
      return {
        message: 'Incorrect API key provided.',
        type: 'invalid_request_error',
        code: 'invalid_api_key',
      }
    case 403:
      return {
        message: 'You have insufficient permissions for this operation.',
        type: 'invalid_request_error',
        code: 'insufficient_permissions',
      }
    case 429:
      return {
        message: 'Rate limit reached. Please try again later.',
        type: 'requests',
        code: 'rate_limit_exceeded',
      }
    case 503:
      return {
        message: 'The engine is currently overloaded, please try again later.',
        type: 'server_error',
        code: null,
      }
    default:
      return status >= 500
        ? {
            message: 'The server had an error while processing your request.',
            type: 'server_error',
            code: null,
          }
        : { message: 'Your request was invalid.', type: 'invalid_request_error', code: null }
  }
}
