import { expect, onTestFinished, test, vi } from 'vitest'
import { serveFetch } from './serveFetch.ts'

/** A first part, and never another. */
function endless(cancel: () => void = () => {}): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('first'))
    },
    cancel,
  })
}

test('default', async () => {
  const server = await serveFetch(async (request) => {
    const body = await request.text()
    return new Response(`${request.method} ${new URL(request.url).pathname} ${body}`, {
      headers: { 'x-answer': 'yes' },
    })
  })
  onTestFinished(() => server.close())

  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const response = await fetch(`${server.url}/a`, { method: 'POST', body: 'text' })
  expect(response.headers.get('x-answer')).toBe('yes')
  expect(await response.text()).toBe('POST /a text')
})

test('behavior: what a handler gets is a Request', async () => {
  const server = await serveFetch((request) =>
    Promise.resolve(Response.json([request instanceof Request, request.signal.aborted])),
  )
  onTestFinished(() => server.close())
  expect(await (await fetch(server.url)).json()).toEqual([true, false])
})

test('behavior: a stream is sent as it is written', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const server = await serveFetch(() => Promise.resolve(new Response(readable)))
  onTestFinished(() => server.close())
  const writer = writable.getWriter()
  const first = writer.write(new TextEncoder().encode('first'))

  // Nothing more is written before the first part has come all the way.
  const reader = (await fetch(server.url)).body?.getReader()
  const part = await reader?.read()
  expect(new TextDecoder().decode(part?.value)).toBe('first')
  await first
  await writer.close()
  expect((await reader?.read())?.done).toBe(true)
})

test('behavior: a client that leaves cancels the stream', async () => {
  const cancelled = vi.fn<() => void>()
  const server = await serveFetch(() => Promise.resolve(new Response(endless(cancelled))))
  onTestFinished(() => server.close())

  const reader = (await fetch(server.url)).body?.getReader()
  await reader?.read()
  expect(cancelled).not.toHaveBeenCalled()
  await reader?.cancel()
  await expect.poll(() => cancelled).toHaveBeenCalledOnce()
})

test('behavior: a client that leaves before the answer aborts the signal', async () => {
  const controller = new AbortController()
  const aborted = vi.fn<() => void>()
  const server = await serveFetch(async ({ signal }) => {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve)
      controller.abort()
    })
    aborted()
    return new Response()
  })
  onTestFinished(() => server.close())

  await expect(fetch(server.url, { signal: controller.signal })).rejects.toThrow('aborted')
  await expect.poll(() => aborted).toHaveBeenCalledOnce()
})

test('behavior: close ends open streams', async () => {
  const server = await serveFetch(() => Promise.resolve(new Response(endless())))
  const response = await fetch(server.url)
  const read = response.text()
  await server.close()
  await expect(read).rejects.toThrow('terminated')
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
})

test('options: port', async () => {
  const first = await serveFetch(() => Promise.resolve(new Response()))
  const port = Number(new URL(first.url).port)
  await first.close()
  const second = await serveFetch(() => Promise.resolve(new Response()), { port })
  onTestFinished(() => second.close())
  expect(second.url).toBe(first.url)
})

test('error: a port that is taken', async () => {
  const first = await serveFetch(() => Promise.resolve(new Response()))
  onTestFinished(() => first.close())
  const port = Number(new URL(first.url).port)
  await expect(serveFetch(() => Promise.resolve(new Response()), { port })).rejects.toThrow(
    'EADDRINUSE',
  )
})
