import type { JsonObject } from './fields.ts'
import type { RateLimiter } from './rateLimiter.ts'
import type { ReplyFunction } from './reply.ts'

/** A model of `GET /models`. */
export interface StoredModel {
  readonly id: string
  readonly object: 'model'
  readonly created: number
  readonly owned_by: string
}

/** A completion that was created with `store: true`, with the messages it answers. */
export interface StoredChatCompletion {
  readonly completion: JsonObject & { readonly id: string }
  readonly messages: readonly (JsonObject & { readonly id: string })[]
}

/** All that a mock remembers: one map for each kind of object, by id. */
export interface Store {
  readonly models: Map<string, StoredModel>
  readonly chatCompletions: Map<string, StoredChatCompletion>
  /** Every other collection by its path, ids of the path filled in: see `memoryOf`. */
  readonly collections: Map<string, Map<string, unknown>>
}

/** What every handler works with. */
export interface MockContext {
  readonly store: Store
  /** Milliseconds since 1970. */
  now(): number
  nextId(prefix: string, length: number): string
  readonly limiter: RateLimiter
  readonly tokenDelay: number
  readonly reply: ReplyFunction | undefined
  /** Posts JSON to the mock itself, past keys and limits, as a batch does for each of its lines. */
  send(path: string, body: JsonObject): Promise<Response>
  /** Called before an event of a stream is sent; what it throws cuts the stream. */
  readonly onEvent: ((event: unknown, request: Request) => void | Promise<void>) | undefined
}
