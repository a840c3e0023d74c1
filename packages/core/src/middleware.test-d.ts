import { expectTypeOf, test } from 'vitest'
import type { Middleware } from './client.ts'
import { concurrencyLimit, type Logger, logging, rateLimit } from './middleware.ts'

test('default', () => {
  expectTypeOf(logging).returns.toEqualTypeOf<Middleware>()
  expectTypeOf(rateLimit).returns.toEqualTypeOf<Middleware>()
  expectTypeOf(concurrencyLimit).returns.toEqualTypeOf<Middleware>()
})

test('options: the console is a logger', () => {
  expectTypeOf(console).toExtend<Logger>()
  logging({ level: 'debug', logger: console })
})

test('behavior: a middleware may leave the number of the attempt out', () => {
  expectTypeOf((request: Request, next: Parameters<Middleware>[1]) =>
    next(request),
  ).toExtend<Middleware>()
  expectTypeOf<Parameters<Middleware>[2]>().toEqualTypeOf<number>()
})

test('error: what is not there', () => {
  // @ts-expect-error no such level
  logging({ level: 'trace' })
  // @ts-expect-error a limit is needed
  concurrencyLimit()
  // @ts-expect-error no such limit
  rateLimit({ requestsPerHour: 1 })
})
