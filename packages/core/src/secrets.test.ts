import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { dumpRequest, dumpResponse } from './dump.ts'
import { logging, type LogLevel } from './logging.ts'
import { sendJson } from './sendJson.ts'
import { sendResponse } from './sendResponse.ts'
import { sendStream } from './sendStream.ts'

/** Where a key is planted, each place with one of its own. */
const places = [
  'apiKey',
  'api-key',
  'x-api-key',
  'x-goog-api-key',
  'ocp-apim-subscription-key',
  'cf-aig-authorization',
  'x-auth-token',
  'x-client-secret',
  'query api_key',
  'query key',
  'query access_token',
] as const
type Keys = Readonly<Record<(typeof places)[number], string>>

/** A key as providers make them. */
const key = fc
  .tuple(
    fc.constantFrom('sk-', 'sk-proj-', 'ek_', 'gsk_', 'AIza', 'r8_', ''),
    fc.stringMatching(/^[A-Za-z0-9]{4}[A-Za-z0-9_.+/=~-]{12,60}$/),
  )
  .map((parts) => parts.join(''))
const keys: fc.Arbitrary<Keys> = fc
  .uniqueArray(key, { minLength: places.length, maxLength: places.length })
  .map((made) => Object.fromEntries(places.map((place, i) => [place, made[i]])) as Keys)

type Answer = (echo: string) => Response | Promise<Response>

function events(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
}

/** Servers that say in an error what they were sent. */
const answers: Readonly<Record<string, Answer>> = {
  'an error in JSON': (echo) =>
    Response.json(
      { error: { message: `Incorrect API key: ${echo}`, param: echo, innererror: { key: echo } } },
      { status: 401, headers: { 'x-echo': echo, 'set-cookie': echo, 'www-authenticate': echo } },
    ),
  'an error in text': (echo) => new Response(`<h1>${echo}</h1>`, { status: 403 }),
  'an error to try again': (echo) =>
    Response.json({ message: echo }, { status: 500, headers: { 'retry-after-ms': '0' } }),
  'an error under 200': (echo) => Response.json({ error: { message: echo, details: [echo] } }),
  'a page under 200': (echo) => new Response(`<html>${echo}`),
  'a redirect': (echo) =>
    new Response(null, {
      status: 307,
      headers: { location: `https://elsewhere.example/?q=${echo}` },
    }),
  'no connection': () =>
    Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
  'no answer': () => new Promise(() => {}),
  'an event called error': (echo) => events(`data: 1\n\nevent: error\ndata: "${echo}"\n\n`),
  'an error in an event': (echo) => events(`data: {"error":{"message":"${echo}"}}\n\n`),
  'a malformed event': (echo) => events(`data: {${echo}\n\n`),
  'an event cut off': (echo) => events(`data: 1\n\ndata: {"a":"${echo}`),
  'a page in place of events': (echo) => events(`<html>${echo}`),
}

const post = { method: 'POST', path: '/things', body: { a: 1 } }
const calls: Readonly<
  Record<string, (client: ReturnType<typeof createClient>) => Promise<unknown>>
> = {
  sendJson: (client) => sendJson(client, post),
  sendResponse: (client) => sendResponse(client, post),
  sendStream: async (client) => {
    for await (const _ of await sendStream(client, post));
  },
}

function configOf(
  planted: Keys,
  answer: Answer,
  isAsked: boolean,
  maxRetries = 0,
): ClientConfig & { urls: string[] } {
  const { apiKey, ...others } = planted
  const named = Object.entries(others)
  const urls: string[] = []
  return {
    urls,
    apiKey: isAsked ? () => apiKey : apiKey,
    organization: 'org-1',
    headers: Object.fromEntries(
      named
        .filter(([name]) => !name.startsWith('query '))
        .map(([name, value]) => [name, name.startsWith('cf-') ? `Bearer ${value}` : value]),
    ),
    query: Object.fromEntries(
      named.flatMap(([name, value]) => (name.startsWith('query ') ? [[name.slice(6), value]] : [])),
    ),
    timeout: 1,
    maxRetries,
    fetch: async (input) => {
      urls.push(typeof input === 'string' ? input : input.url)
      return answer(Object.values(planted).join(' '))
    },
  }
}

/** All that a program would print of an error. */
function textsOf(error: unknown): string[] {
  const texts = [dumpRequest(error), dumpResponse(error)].map(String)
  for (let each = error; each instanceof Error; each = each.cause)
    texts.push(
      String(each),
      String(each.stack),
      JSON.stringify(each),
      inspect(each, { showHidden: true, depth: Infinity, getters: false }),
    )
  return texts
}

test.each(Object.keys(answers))(
  'behavior: keys planted everywhere show nowhere: %s',
  async (name) => {
    const answer = answers[name] as Answer
    await fc.assert(
      fc.asyncProperty(keys, fc.boolean(), async (planted, isAsked) => {
        for (const call of Object.values(calls)) {
          const shown: string[] = []
          for (const create of [createClient, createLiteClient]) {
            const { urls, ...config } = configOf(
              planted,
              answer,
              isAsked,
              name.endsWith('again') ? 1 : 0,
            )
            const client = create(config)
            const error: unknown = await call(client).catch((thrown: unknown) => thrown)
            shown.push(...textsOf(error), JSON.stringify(client))
            shown.push(inspect(client, { showHidden: true, depth: Infinity }))
            expect(urls.length).toBeGreaterThan(0)
            for (const [place, value] of Object.entries(planted))
              if (!place.startsWith('query '))
                for (const url of urls) expect(decodeURIComponent(url)).not.toContain(value)
          }
          for (const value of Object.values(planted))
            for (const text of shown) expect(text).not.toContain(value)
        }
      }),
      { numRuns: name === 'no answer' ? 3 : 15 },
    )
  },
)

test.each<LogLevel>(['off', 'error', 'warn', 'info', 'debug'])(
  'behavior: keys planted everywhere do not show in a log at the level %s',
  async (level) => {
    await fc.assert(
      fc.asyncProperty(keys, fc.constantFrom(...Object.keys(answers)), async (planted, name) => {
        const lines: unknown[] = []
        const write = (...line: readonly unknown[]): void => {
          lines.push(line)
        }
        const logger = { error: write, warn: write, info: write, debug: write }
        const { urls, ...config } = configOf(planted, answers[name] as Answer, false)
        const client = createClient({ ...config, middleware: [logging({ level, logger })] })
        await calls['sendStream']?.(client).catch(() => {})

        expect(urls.length).toBeGreaterThan(0)
        const text = JSON.stringify(lines) + inspect(lines, { depth: Infinity })
        for (const value of Object.values(planted)) expect(text).not.toContain(value)
      }),
      { numRuns: 30 },
    )
  },
)

test('behavior: secrets in a body are not dumped', async () => {
  const body = {
    model: 'gpt-5.5',
    tools: [
      {
        type: 'mcp',
        authorization: 'hush',
        headers: { 'X-Api-Key': 'hu"sh', Authorization: 'B hush' },
      },
    ],
    client_secret: 'hush',
    max_tokens: 5,
  }
  const client = createClient({ fetch: async () => new Response('', { status: 400 }) })
  const error: unknown = await sendJson(client, { ...post, body }).catch(
    (thrown: unknown) => thrown,
  )

  expect(dumpRequest(error)).not.toMatch(/hush|hu\\"sh/)
  expect(dumpRequest(error)).toContain('"max_tokens":5')
  expect(dumpRequest(error)).toContain('"model":"gpt-5.5"')
})

test('behavior: a stand-in for a key spoils nothing of what a server says', async () => {
  const body = { error: { message: 'no key: extra text', code: null, param: 'x' } }
  for (const create of [createClient, createLiteClient])
    for (const apiKey of ['x', 'key', 'null', 'error']) {
      const client = create({ apiKey, fetch: async () => Response.json(body, { status: 400 }) })
      const error: unknown = await sendJson(client, { method: 'GET', path: '/models' }).catch(
        (cause: unknown) => cause,
      )
      expect(error).toMatchObject({
        message: 'GET /models: 400 no key: extra text',
        code: null,
        param: 'x',
      })
    }
})
