import { expect, test } from 'vitest'
import { EventStream } from './EventStream.ts'

test('default', async () => {
  const chunks = [
    { id: 'chatcmpl-1', choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] },
    { id: 'chatcmpl-1', choices: [{ index: 0, delta: { content: 'naïve\n"日本" 👍' } }] },
    { id: 'chatcmpl-1', choices: [], usage: null },
  ]
  const { stream } = open(...chunks.map((chunk) => JSON.stringify(chunk, null, 1)), '[DONE]')

  const response = new Response(stream.toReadableStream())

  // Byte for byte what the official library makes of the same chunks: one JSON value per line.
  expect(await response.text()).toBe(
    '{"id":"chatcmpl-1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}\n' +
      '{"id":"chatcmpl-1","choices":[{"index":0,"delta":{"content":"naïve\\n\\"日本\\" 👍"}}]}\n' +
      '{"id":"chatcmpl-1","choices":[],"usage":null}\n',
  )
  expect(stream.ended).toBe('done')
})

test('behavior: one event is one chunk of bytes', async () => {
  const reader = open('1', '{"a":2}', '[DONE]').stream.toReadableStream().getReader()

  expect(await reader.read()).toEqual({ done: false, value: new TextEncoder().encode('1\n') })
  expect(await reader.read()).toEqual({ done: false, value: new TextEncoder().encode('{"a":2}\n') })
  expect(await reader.read()).toEqual({ done: true, value: undefined })
})

test('behavior: cancel frees the connection', async () => {
  const { stream, counts } = open('1', '2', '3')
  const reader = stream.toReadableStream().getReader()
  await reader.read()

  await reader.cancel()

  expect(stream.ended).toBe('cancelled')
  expect(counts).toMatchObject({ cancelled: 1, released: 1 })
})

test('behavior: cancel frees the connection before anything is read', async () => {
  const { stream, counts } = open('1', '2', '3')

  await stream.toReadableStream().cancel()

  expect(stream.ended).toBe('cancelled')
  expect(counts.cancelled).toBe(1)
  expect(counts.released).toBeGreaterThan(0)
})

test('behavior: cancel does not wait for an event', async () => {
  const body = new ReadableStream<Uint8Array>()
  const reader = new EventStream(new Response(body)).toReadableStream().getReader()
  const waiting = reader.read()

  await reader.cancel()

  expect(await waiting).toEqual({ done: true, value: undefined })
})

test('behavior: nothing is read before it is asked for, and no more than that', async () => {
  const { stream, counts } = open(...Array.from({ length: 50 }, (_, i) => `${i}`))
  const reader = stream.toReadableStream().getReader()
  await turn()
  // The body of this test has one event ready.
  expect(counts.pulled).toBe(1)

  for (const n of [1, 2, 3]) {
    await reader.read()
    await turn()
    expect(counts.pulled).toBe(n + 1)
  }
})

test('behavior: it counts as the one pass over the stream', () => {
  const { stream } = open('1')
  stream.toReadableStream()

  expect(() => stream[Symbol.asyncIterator]()).toThrow('tee() it first')
})

test('options: named events are lines of both', async () => {
  const response = new Response('event: done\ndata: {"a":1}\n\ndata: [DONE]\n\n')
  const stream = new EventStream(response, { named: true })

  expect(await new Response(stream.toReadableStream()).text()).toBe(
    '{"event":"done","data":{"a":1}}\n',
  )
})

test('error: an error comes after the events before it', async () => {
  const { stream, counts } = open('1', '{"error":{"message":"overloaded"}}', '2')
  const reader = stream.toReadableStream().getReader()

  expect(new TextDecoder().decode((await reader.read()).value)).toBe('1\n')
  await expect(reader.read()).rejects.toMatchObject({ name: 'ApiError' })
  expect(counts).toMatchObject({ cancelled: 1, released: 1 })
})

test('error: an abort comes through as its reason', async () => {
  const controller = new AbortController()
  const response = new Response(new ReadableStream())
  const stream = new EventStream(response, { signal: controller.signal })
  const reading = stream.toReadableStream().getReader().read()

  controller.abort('gone')

  await expect(reading).rejects.toBe('gone')
})

interface Opened {
  readonly stream: EventStream<unknown>
  readonly counts: { pulled: number; cancelled: number; released: number }
}

/** A stream whose body sends an event when it is asked for more, and then ends. */
function open(...events: readonly string[]): Opened {
  const counts = { pulled: 0, cancelled: 0, released: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(sink) {
      const event = events[counts.pulled++]
      if (event === undefined) sink.close()
      else {
        const data = event.split('\n').map((line) => `data: ${line}\n`)
        sink.enqueue(new TextEncoder().encode(`${data.join('')}\n`))
      }
    },
    cancel() {
      counts.cancelled++
    },
  })
  const release = (): void => {
    counts.released++
  }
  return { stream: new EventStream(new Response(body), { release }), counts }
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
