import { expectTypeOf, test } from 'vitest'
import {
  type ApiRequest,
  type Client,
  type ClientConfig,
  createClient,
  type FetchFunction,
  type Middleware,
  type RequestOptions,
  type StandardSchemaV1,
} from './index.ts'
import { createLiteClient, type LiteClientConfig } from './lite.ts'

declare const client: Client
declare const request: ApiRequest
declare const schema: StandardSchemaV1<unknown, { id: string }>

test('default', () => {
  expectTypeOf(createClient).returns.toEqualTypeOf<Client>()
  expectTypeOf(createLiteClient).returns.toEqualTypeOf<Client>()
  expectTypeOf(client.send(request)).resolves.toEqualTypeOf<Response>()
  expectTypeOf(createClient).parameter(0).toEqualTypeOf<ClientConfig | undefined>()
  expectTypeOf(createLiteClient).parameter(0).toEqualTypeOf<LiteClientConfig | undefined>()
})

test('behavior: any object that can send is a client', () => {
  const own: Client = { send: async () => new Response() }
  expectTypeOf(own).toExtend<Client>()
  // @ts-expect-error a client sends
  const nothing: Client = {}
  void nothing
})

test('behavior: every setting may be left out or undefined', () => {
  expectTypeOf<Required<ClientConfig>>().not.toEqualTypeOf<ClientConfig>()
  expectTypeOf<Partial<ClientConfig>>().toEqualTypeOf<ClientConfig>()
  expectTypeOf<Partial<RequestOptions>>().toEqualTypeOf<RequestOptions>()
  createClient({
    apiKey: undefined,
    baseURL: undefined,
    fetch: undefined,
    headers: undefined,
    idleTimeout: undefined,
    maxRetries: undefined,
    maxRetryDelay: undefined,
    middleware: undefined,
    organization: undefined,
    project: undefined,
    query: undefined,
    timeout: undefined,
    totalTimeout: undefined,
    dangerouslyAllowBrowser: undefined,
  })
})

test('options: apiKey', () => {
  createClient({ apiKey: 'ek_1' })
  createClient({ apiKey: () => 'ek_1' })
  createClient({ apiKey: async () => 'ek_1' })
  // @ts-expect-error no key is `undefined`
  createClient({ apiKey: null })
  // @ts-expect-error a key is text
  createClient({ apiKey: async () => 7 })
})

test('options: unknown settings are refused', () => {
  // @ts-expect-error the name is baseURL
  createClient({ baseUrl: 'https://proxy.example' })
  // @ts-expect-error the lite client has no retries
  createLiteClient({ maxRetries: 2 })
  // @ts-expect-error the lite client has no middleware
  createLiteClient({ middleware: [] })
  // @ts-expect-error a key is the client's
  void client.send(request, { apiKey: 'ek_1' })
})

test('options: what a request can set', () => {
  const options: RequestOptions = {
    signal: new AbortController().signal,
    timeout: 1,
    totalTimeout: Infinity,
    idleTimeout: 1,
    maxRetries: 0,
    maxRetryDelay: 0,
    headers: { a: 'x', b: null, c: undefined },
    idempotencyKey: 'idem-1',
    extraBody: { a: undefined, b: [1] },
    extraQuery: { a: [1], b: { c: 2 } },
    middleware: [(outgoing, next) => next(outgoing)],
    schema,
    onResponse: (response) => {
      expectTypeOf(response).toEqualTypeOf<Response>()
    },
  }
  void client.send(request, options)
  // @ts-expect-error a header is text
  void client.send(request, { headers: { a: 1 } })
  // @ts-expect-error a signal, not its controller
  void client.send(request, { signal: new AbortController() })
})

test('behavior: lists in settings may be readonly', () => {
  const middleware = [] as const satisfies readonly Middleware[]
  createClient({ middleware, query: { a: [1] } as const, headers: { a: 'x' } as const })
})

test('behavior: the global fetch fits', () => {
  createClient({ fetch })
  createClient({ fetch: async () => Response.json({}) })
  expectTypeOf<typeof fetch>().toExtend<FetchFunction>()
})

test('behavior: a middleware takes and returns what fetch does', () => {
  expectTypeOf<Middleware>().parameter(0).toEqualTypeOf<Request>()
  expectTypeOf<Middleware>().returns.toEqualTypeOf<Promise<Response>>()
  // @ts-expect-error a middleware answers
  createClient({ middleware: [async () => {}] })
})

test('behavior: what an answer is for', () => {
  expectTypeOf<ApiRequest['expect']>().toEqualTypeOf<'json' | 'stream' | 'response' | undefined>()
  // @ts-expect-error a path is needed
  void client.send({ method: 'GET' })
})
