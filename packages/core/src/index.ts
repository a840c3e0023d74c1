export { asOneCall, type StepOptions } from './asOneCall.ts'
export type {
  ApiRequest,
  Client,
  ClientConfig,
  FetchFunction,
  HeaderRecord,
  Middleware,
  QueryRecord,
  RequestOptions,
} from './client.ts'
export { concurrently } from './concurrently.ts'
export { createClient } from './createClient.ts'
export { type DumpOptions, dumpRequest, dumpResponse } from './dump.ts'
export {
  ApiError,
  BonsaiError,
  ConnectionError,
  isApiError,
  isConnectionError,
  isParseError,
  isStreamError,
  isTimeoutError,
  isValidationError,
  ParseError,
  type RequestError,
  StreamError,
  type StreamingError,
  TimeoutError,
  type TimeoutLimit,
  ValidationError,
} from './errors.ts'
export { EventStream, type EventStreamOptions, type StreamEnd } from './EventStream.ts'
export { fromReadableStream } from './fromReadableStream.ts'
export { fromSSEResponse } from './fromSSEResponse.ts'
export { guardBrowser } from './key.ts'
export { nextPageParams, type Page } from './nextPageParams.ts'
export {
  type ItemOf,
  type ListFunction,
  paginate,
  type PaginateRest,
  type Paginated,
} from './paginate.ts'
export { withParams } from './params.ts'
export { poll, type PollOptions } from './poll.ts'
export { pollCalls, type PollingOptions } from './pollCalls.ts'
export { type RateLimit, type RateLimitBucket, rateLimitOf } from './rateLimitOf.ts'
export { request, type RequestParams } from './request.ts'
export { requestIdOf } from './requestIdOf.ts'
export { responseOf } from './responseOf.ts'
export { sendJson } from './sendJson.ts'
export { sendResumableStream, type StreamContinuation } from './sendResumableStream.ts'
export { sendResponse } from './sendResponse.ts'
export { sendStream } from './sendStream.ts'
export { sendText } from './sendText.ts'
export { sendVoid } from './sendVoid.ts'
export type {
  StandardSchemaIssue,
  StandardSchemaResult,
  StandardSchemaV1,
} from './standardSchema.ts'
export { type FileData, toFile, type Uploadable } from './toFile.ts'
export { toSSEResponse } from './toSSEResponse.ts'
export { type StreamOutcome, type TruncationOptions, untilCut } from './untilCut.ts'
export { withFiles } from './withFiles.ts'
export { withForm } from './withForm.ts'
export { withSource } from './withSource.ts'
