import { expect, test } from 'vitest'
import * as core from './index.ts'
import * as lite from './lite.ts'
import * as middleware from './middleware.ts'

test('default', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "ApiError",
      "BonsaiError",
      "ConnectionError",
      "EventStream",
      "ParseError",
      "StreamError",
      "TimeoutError",
      "ValidationError",
      "asOneCall",
      "concurrently",
      "createClient",
      "dumpRequest",
      "dumpResponse",
      "fromReadableStream",
      "fromSSEResponse",
      "guardBrowser",
      "isApiError",
      "isConnectionError",
      "isParseError",
      "isStreamError",
      "isTimeoutError",
      "isValidationError",
      "nextPageParams",
      "paginate",
      "poll",
      "pollCalls",
      "rateLimitOf",
      "request",
      "requestIdOf",
      "responseOf",
      "sendJson",
      "sendResponse",
      "sendResumableStream",
      "sendStream",
      "sendText",
      "sendVoid",
      "toFile",
      "toSSEResponse",
      "untilCut",
      "withFiles",
      "withForm",
      "withParams",
      "withSource",
    ]
  `)
})

test('behavior: lite', () => {
  expect(Object.keys(lite)).toMatchInlineSnapshot(`
    [
      "createLiteClient",
    ]
  `)
})

test('behavior: middleware', () => {
  expect(Object.keys(middleware)).toEqual(['concurrencyLimit', 'logging', 'rateLimit'])
})
