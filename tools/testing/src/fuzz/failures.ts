import { ApiError, rateLimitOf } from '@bonsai-ai/core'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Subject } from './subject.ts'

/** What is read of an error. */
type ErrorFacts = Pick<ApiError, 'message' | 'body' | 'code' | 'type'>
type ErrorReader = (body: string, status: number) => ErrorFacts

const readError: ErrorReader = (body, status) =>
  new ApiError('GET /a', new Response(null, { status, statusText: 'Odd' }), body)

/** A reading with something else in it. */
function altered(error: ErrorFacts, change: Partial<ErrorFacts>): ErrorFacts {
  const { message, body, code, type } = error
  return { message, body, code, type, ...change }
}

const loose = fc.oneof(fc.jsonValue(), fc.constantFrom(null, 0, '', 'a\nb', 'x'.repeat(900)))
const errorBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '<html>\n<h1>Bad\ngateway', 'null', '[]', '"', '{"error":null}', '{"error":'),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc
    .record({ message: loose, code: loose, type: loose, param: loose }, { requiredKeys: [] })
    .map((error) => JSON.stringify({ error })),
  fc.record({ message: loose, code: loose }).map((error) => JSON.stringify([{ error }])),
)

export const errors: Subject<ErrorReader> = {
  real: readError,
  property: (reader) =>
    fc.asyncProperty(errorBody, fc.constantFrom(400, 404, 429, 500, 599), async (text, status) => {
      const { message, body, code, type } = reader(text, status)
      let parsed: unknown = text
      try {
        parsed = JSON.parse(text)
      } catch {}
      expect(body).toEqual(parsed)
      expect(message.startsWith(`GET /a: ${status}`)).toBe(true)
      expect(message).not.toMatch(/[\n\r\t]| $/)
      expect(message.length).toBeLessThan(540)
      const first: unknown = Array.isArray(parsed) ? parsed.flat()[0] : parsed
      const { error } = Object(first) as { error?: unknown }
      const said = Object(error ?? first) as Record<string, unknown>
      expect([code, type]).toEqual([said['code'], said['type']])
      const words = said['message']
      if (typeof words === 'string' && words.trim() && words.length < 400)
        expect(message).toContain(words.replace(/\s+/g, ' ').trim())
    }),
  broken: {
    'throws for an error that is null': (text, status) => {
      if (text.includes('"error":null')) throw new TypeError('null has no message')
      return readError(text, status)
    },
    'keeps line ends': (text, status) => {
      const error = readError(text, status)
      return altered(error, { message: error.message + (text.includes('\n') ? '\n' : '') })
    },
    'quotes all there is': (text, status) => {
      const error = readError(text, status)
      return altered(error, { message: error.message + text.slice(600).replace(/\s/g, '') })
    },
    'loses a code of 0': (text, status) => {
      const error = readError(text, status)
      return altered(error, { code: error.code === 0 ? undefined : error.code })
    },
    'does not look into a list': (text, status) => {
      const error = readError(text, status)
      return altered(error, { code: text.startsWith('[') ? undefined : error.code })
    },
  },
}

/** How long to wait, of the headers of an answer, in ms. */
type WaitReader = (headers: Record<string, string>) => number | undefined
const readWait: WaitReader = (headers) =>
  new ApiError('GET /a', new Response(null, { status: 429, headers }), '').retryAfter

const garbage = fc.constantFrom(
  '',
  'soon',
  '5 minutes',
  '2026',
  '-1',
  'NaN',
  'Infinity',
  '2026-11-27',
  'null',
)
const seconds = fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e6, noNaN: true }))

export const waits: Subject<WaitReader> = {
  real: readWait,
  property: (reader) =>
    fc.asyncProperty(
      fc.oneof(seconds, fc.constant(undefined)),
      fc.oneof(
        seconds,
        garbage,
        fc.integer({ min: 5, max: 10_000 }).map((s) => ({ date: s })),
        fc.constant(undefined),
      ),
      async (ms, after) => {
        const isDate = typeof after === 'object'
        const date = isDate ? Math.floor(Date.now() / 1000 + after.date) * 1000 : 0
        const value = isDate ? new Date(date).toUTCString() : after
        const wait = reader({
          ...(ms !== undefined && { 'retry-after-ms': String(ms) }),
          ...(value !== undefined && { 'retry-after': String(value) }),
        })
        if (ms !== undefined) expect(wait).toBe(ms)
        else if (isDate)
          expect(Math.abs((wait ?? Infinity) - (date - Date.now()))).toBeLessThan(1500)
        else if (typeof value === 'number') expect(wait).toBe(value * 1000)
        else if (value === '2026') expect(wait).toBe(2_026_000)
        else expect(wait).toBeUndefined()
      },
    ),
  broken: {
    'takes seconds for milliseconds': (headers) =>
      headers['retry-after-ms']
        ? readWait(headers)
        : (readWait(headers) ?? Number.NaN) / 1000 || undefined,
    'does not know retry-after-ms': ({ 'retry-after': after = '' }) =>
      readWait({ 'retry-after': after }),
    'knows no dates': (headers) =>
      headers['retry-after']?.endsWith('GMT') && !headers['retry-after-ms']
        ? undefined
        : readWait(headers),
    'takes any date': (headers) =>
      readWait(headers) ?? (Date.parse(headers['retry-after'] ?? '') > 0 ? 0 : undefined),
    'takes what begins with a number': (headers) =>
      readWait(headers) ?? (Number.parseFloat(headers['retry-after'] ?? '') * 1000 || undefined),
    'takes no fractions': (headers) => {
      const wait = readWait(headers)
      return wait && Math.floor(wait / 1000) * 1000
    },
  },
}

/** The time that a limit takes to be full again, in ms. */
type DurationReader = (text: string) => number | undefined
const readDuration: DurationReader = (text) =>
  rateLimitOf(new Response(null, { headers: { 'x-ratelimit-reset-requests': text } })).requests
    .resetMs

const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 1e-3, ns: 1e-6 } as const
const durationPart = fc.tuple(
  fc.nat(999),
  fc.nat(99),
  fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
)

export const durations: Subject<DurationReader> = {
  real: readDuration,
  property: (reader) =>
    fc.asyncProperty(fc.array(durationPart, { minLength: 1, maxLength: 4 }), async (parts) => {
      const text = parts
        .map(([whole, part, unit]) => `${whole}${part ? `.${part}` : ''}${unit}`)
        .join('')
      const ms = parts.reduce(
        (sum, [whole, part, unit]) => sum + Number(`${whole}.${part}`) * units[unit],
        0,
      )
      expect(Math.abs((reader(text) ?? Infinity) - ms)).toBeLessThanOrEqual(ms * 1e-9)
      expect(reader(`${text}x`)).toBeUndefined()
    }),
  broken: {
    'takes ms for minutes': (text) => readDuration(text.replaceAll('ms', 'm')),
    'knows no hours': (text) => readDuration(text.replace(/[\d.]+h/, '0s')),
    'reads the first part alone': (text) =>
      readDuration(text.replace(/^([\d.]+[a-z]+).*?(x?)$/, '$1$2')),
    'takes no fractions': (text) => readDuration(text.replace(/\.\d+/g, '')),
    'takes what follows for nothing': (text) => readDuration(text.replace(/x$/, '')),
  },
}
