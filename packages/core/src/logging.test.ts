import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'
import { type Logger, logging, type LogLevel } from './logging.ts'
import { sendJson } from './sendJson.ts'

const post: ApiRequest = {
  method: 'POST',
  path: '/chat/completions',
  body: { model: 'gpt-5.5', messages: [{}, {}], prompt: 'secret plan', n: 2, tool: { a: 1 } },
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

type Line = [level: string, message: string, details: unknown]

async function run(
  level: LogLevel | undefined,
  answer: () => Response | Promise<Response>,
  config: ClientConfig = {},
  request = post,
  options?: RequestOptions,
): Promise<Line[]> {
  const lines: Line[] = []
  const at =
    (name: string): Logger['info'] =>
    (message, details) =>
      void lines.push([name, message, details])
  const logger = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
  const client = createClient({
    apiKey: 'sk-hush-hush-hush',
    maxRetries: 0,
    ...config,
    middleware: [logging({ level, logger })],
    fetch: async () => {
      await new Promise((resolve) => setTimeout(resolve, 123))
      return answer()
    },
  })
  const call = sendJson(client, request, options).catch(() => {})
  await vi.runAllTimersAsync()
  await call
  return lines
}

const succeed = (): Response => Response.json({}, { headers: { 'x-request-id': 'req_1' } })
const refuse = (): Response => Response.json({}, { status: 429 })
const fail = (): Promise<Response> => Promise.reject(new TypeError('no route'))
const url = 'https://api.openai.com/v1/chat/completions'

test('default', async () => {
  expect(await run(undefined, succeed)).toEqual([
    [
      'info',
      `POST ${url}: 200 in 123 ms`,
      { method: 'POST', url, attempt: 1, status: 200, durationMs: 123, requestId: 'req_1' },
    ],
  ])
})

test('options: level', async () => {
  const counts = async (level: LogLevel): Promise<string[]> =>
    (await Promise.all([succeed, refuse, fail].map((answer) => run(level, answer)))).map((lines) =>
      lines.map(([at]) => at).join(),
    )

  expect(await counts('off')).toEqual(['', '', ''])
  expect(await counts('error')).toEqual(['', '', 'error'])
  expect(await counts('warn')).toEqual(['', 'warn', 'error'])
  expect(await counts('info')).toEqual(['info', 'warn', 'error'])
  expect(await counts('debug')).toEqual(['debug,info', 'debug,warn', 'debug,error'])
})

test('options: logger is the console unless told', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  const client = createClient({ fetch: async () => succeed(), middleware: [logging()] })

  await sendJson(client, post)

  expect(info).toHaveBeenCalledWith(`POST ${url}: 200 in 0 ms`, expect.any(Object))
})

test('behavior: debug shows headers without secrets, and of a body its sizes', async () => {
  const lines = await run('debug', () =>
    Response.json({}, { headers: { 'set-cookie': 'a=hush', 'x-echo': 'sk-hush-hush-hush' } }),
  )

  expect(lines).toMatchObject([
    [
      'debug',
      `POST ${url}`,
      {
        headers: {
          accept: 'application/json',
          authorization: '[redacted]',
          'content-type': 'application/json',
        },
        body: {
          model: 'gpt-5.5',
          messages: '2 items',
          prompt: '11 characters',
          n: 2,
          tool: '1 fields',
        },
      },
    ],
    [
      'info',
      expect.any(String),
      { headers: { 'set-cookie': '[redacted]', 'x-echo': '[redacted]' } },
    ],
  ])
})

test('behavior: no key, cookie or credential shows, wherever it was put', async () => {
  for (const answer of [succeed, refuse, () => Promise.reject(new TypeError('hush-azure refused'))])
    for (const level of ['error', 'info', 'debug'] as const) {
      const lines = await run(
        level,
        answer,
        {
          headers: {
            'api-key': 'hush-azure',
            cookie: 'hush=1',
            'cf-aig-authorization': 'Bearer hush-gateway',
          },
          query: { api_key: 'hush-query', q: 'hush-azure', 'hush-gateway': 1 },
        },
        {
          method: 'POST',
          path: '/things/hush-azure',
          body: { model: 'hush-azure', 'hush-gateway': true, user: 'hush-azure', ['__proto__']: 1 },
        },
      )
      expect(JSON.stringify(lines)).not.toContain('hush')
    }
})

test('behavior: bodies that are no JSON are named by their type', async () => {
  const form = new FormData()
  form.append('secret', 'hush')
  const bodies: readonly (readonly [unknown, unknown])[] = [
    [form, 'multipart/form-data'],
    ['text', 'text/plain'],
    [undefined, undefined],
    [new Blob(['[1,2]'], { type: 'application/json' }), { 0: 1, 1: 2 }],
    [new Blob(['nonsense'], { type: 'application/json' }), 'application/json'],
    [new Blob(['7'], { type: 'application/json' }), 'application/json'],
  ]
  for (const [body, shown] of bodies) {
    const lines = await run('debug', succeed, {}, { ...post, body })
    expect(lines[0]?.[2]).toHaveProperty('body', shown)
  }
})

test('behavior: attempts have their numbers', async () => {
  let attempts = 0
  const lines = await run('info', () => (++attempts < 3 ? refuse() : succeed()), {
    maxRetries: 2,
  })

  expect(lines.map(([at, message]) => `${at} ${message.slice(url.length)}`)).toEqual([
    expect.stringMatching(/^warn .*: 429 in 123 ms$/),
    expect.stringMatching(/^warn .*\(attempt 2\): 429 in 123 ms$/),
    expect.stringMatching(/^info .*\(attempt 3\): 200 in 123 ms$/),
  ])
  expect(lines.map(([, , details]) => details)).toMatchObject([
    { attempt: 1 },
    { attempt: 2 },
    { attempt: 3 },
  ])
})

test('behavior: what the caller ends is no failure, a timeout is', async () => {
  const controller = new AbortController()
  const never = (): Promise<Response> => new Promise(() => {})
  setTimeout(() => controller.abort(new Error('enough')), 50)
  const aborted = await run('debug', never, {}, post, { signal: controller.signal })
  const timedOut = await run('info', succeed, { timeout: 50 })

  expect(aborted.slice(1)).toEqual([])
  expect(timedOut.map(([at, message]) => [at, message])).toEqual([
    [
      'error',
      `POST ${url}: TimeoutError: POST /chat/completions: timeout of 50 ms ran out after 123 ms`,
    ],
  ])
})

test('error: an unknown level', () => {
  expect(() => logging({ level: 'trace' as LogLevel })).toThrow(/^level must be one of off, /)
})
