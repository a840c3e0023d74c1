import { afterEach, expect, test, vi } from 'vitest'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { toFile } from './toFile.ts'
import { withForm } from './withForm.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Takes a property away for one test. */
async function without(
  owner: object,
  name: PropertyKey,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  if (!before) throw new Error(`no ${String(name)}`)
  Reflect.deleteProperty(owner, name)
  try {
    await work()
  } finally {
    Object.defineProperty(owner, name, before)
  }
}

// Workers forbid sharing these between requests.
test('default', async () => {
  const used: string[] = []
  const forbidden =
    'setTimeout setInterval queueMicrotask fetch Request Response Headers FormData ' +
    'ReadableStream WritableStream TransformStream AbortController'
  for (const name of forbidden.split(' ')) {
    // Called or constructed.
    function trap(): never {
      used.push(name)
      throw new Error(`${name} at module scope`)
    }
    vi.stubGlobal(name, trap)
  }
  vi.resetModules()
  const [core, lite] = await Promise.all([import('./index.ts'), import('./lite.ts')])

  expect(used).toEqual([])
  expect(core.createClient({ apiKey: 'ek_1' })).toHaveProperty('send')
  expect(lite.createLiteClient({ apiKey: 'ek_1' })).toHaveProperty('send')
  expect(used).toEqual([])
})

test.each(['any', 'timeout'])('behavior: works without AbortSignal.%s', (name) =>
  without(AbortSignal, name, async () => {
    const { signal } = new AbortController()
    const fetch = async (): Promise<Response> => Response.json({})
    for (const client of [createClient({ fetch }), createLiteClient({ fetch })])
      expect(
        (await client.send({ method: 'GET', path: '/a' }, { signal, totalTimeout: 50 })).status,
      ).toBe(200)
  }),
)

test('behavior: works without async iteration of streams', () =>
  without(ReadableStream.prototype, Symbol.asyncIterator, async () => {
    const file = await toFile(new Blob(['content']).stream(), 'a.txt')
    const { body } = await withForm(
      { method: 'POST', path: '/files' },
      { file: new Blob(['content']).stream() },
    )

    expect(await file.text()).toBe('content')
    expect(await ((body as FormData).get('file') as File).text()).toBe('content')
  }))

test('behavior: works without a navigator, a document and a location', async () => {
  for (const name of ['navigator', 'document', 'location']) vi.stubGlobal(name, undefined)
  const fetch = async (): Promise<Response> => new Response('{}')

  for (const create of [createClient, createLiteClient])
    expect(
      (await create({ apiKey: 'sk-1', fetch }).send({ method: 'GET', path: '/a' })).status,
    ).toBe(200)
})

test('behavior: says nothing on the console', async () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
  const spies = methods.map((method) => vi.spyOn(console, method))
  const fetch = async (): Promise<Response> => new Response('no', { status: 400 })
  for (const client of [createClient({ fetch }), createLiteClient({ fetch })])
    await client.send({ method: 'GET', path: '/a' }).catch(() => {})

  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
})

test('behavior: requests at the same time do not mix', async () => {
  let calls = 0
  const client = createClient({
    // The first key is there last.
    apiKey: async () => {
      const turn = ++calls
      for (let tick = 0; tick < 20 - turn; tick++) await Promise.resolve()
      return `ek_${turn}`
    },
    fetch: async (input, init) => {
      const { headers, url } = new Request(input, init)
      return Response.json({ url, key: headers.get('authorization') })
    },
  })
  const answers = await Promise.all(
    ['/a', '/b', '/c'].map(async (path) => {
      let seen: unknown
      await client.send(
        { method: 'GET', path },
        {
          onResponse: ({ status }) => {
            seen = status
          },
          middleware: [
            async (request, next) => {
              const response = await next(request)
              expect(await response.clone().json()).toMatchObject({ url: request.url })
              return response
            },
          ],
        },
      )
      return seen
    }),
  )

  expect(answers).toEqual([200, 200, 200])
  expect(calls).toBe(3)
})
