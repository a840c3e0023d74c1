import { expectTypeOf, test } from 'vitest'
import {
  type ApiError,
  type ConnectionError,
  dumpRequest,
  isApiError,
  isConnectionError,
  isParseError,
  isStreamError,
  isTimeoutError,
  isValidationError,
  type ParseError,
  type RequestError,
  type StreamError,
  type StreamingError,
  type TimeoutError,
  type TimeoutLimit,
  type ValidationError,
} from './index.ts'

declare const requestError: RequestError
declare const streamingError: StreamingError
declare const unknownError: unknown

test('default', () => {
  if (isApiError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<ApiError>()
  if (isConnectionError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<ConnectionError>()
  if (isTimeoutError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<TimeoutError>()
  if (isParseError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<ParseError>()
  if (isStreamError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<StreamError>()
  if (isValidationError(unknownError)) expectTypeOf(unknownError).toEqualTypeOf<ValidationError>()
})

test('behavior: the name tells errors apart', () => {
  expectTypeOf(requestError.name).toEqualTypeOf<
    'ApiError' | 'ConnectionError' | 'TimeoutError' | 'ParseError' | 'ValidationError'
  >()
  switch (requestError.name) {
    case 'ApiError':
      expectTypeOf(requestError).toEqualTypeOf<ApiError>()
      expectTypeOf(requestError.status).toEqualTypeOf<number>()
      expectTypeOf(requestError.headers).toEqualTypeOf<Headers>()
      expectTypeOf(requestError.body).toEqualTypeOf<unknown>()
      expectTypeOf(requestError.retryAfter).toEqualTypeOf<number | undefined>()
      break
    case 'TimeoutError':
      expectTypeOf(requestError.limit).toEqualTypeOf<TimeoutLimit>()
      expectTypeOf(requestError.after).toEqualTypeOf<number>()
      break
    case 'ParseError':
      expectTypeOf(requestError.text).toEqualTypeOf<string>()
      break
    case 'ValidationError':
      expectTypeOf(requestError.issues).items.toHaveProperty('message')
      break
    case 'ConnectionError':
      expectTypeOf(requestError.cause).toEqualTypeOf<unknown>()
      break
  }
})

test('behavior: streams add one', () => {
  expectTypeOf<Exclude<StreamingError, RequestError>>().toEqualTypeOf<StreamError>()
  if (streamingError.name === 'StreamError')
    expectTypeOf(streamingError).toEqualTypeOf<StreamError>()
})

test('behavior: fields are there only for their own error', () => {
  // @ts-expect-error only an ApiError has a code
  void requestError.code
  // @ts-expect-error errors are read, not written
  if (isApiError(unknownError)) unknownError.status = 7
})

test('behavior: a dump takes whatever was caught', () => {
  expectTypeOf(dumpRequest(unknownError)).toEqualTypeOf<string | undefined>()
})
