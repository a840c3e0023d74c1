import { expect, test } from 'vitest'
import { EventStream } from './EventStream.ts'

const megabyte = 2 ** 20

test.each([
  ['one chunk', Infinity],
  ['chunks of 64 KiB', 2 ** 16],
  ['chunks of 1 KiB', 2 ** 10],
])('behavior: an event of 16 MB in %s', async (_, size) => {
  const text = '👍'.repeat(4 * megabyte)
  const [event] = await read(`data: "${text}"\n\ndata: [DONE]\n\n`, size)
  expect(event === text).toBe(true)
})

test('behavior: an event of 16 MB over many lines', async () => {
  const lines = `data:${' '.repeat(1023)}\n`.repeat(16 * 1024)
  expect(await read(`data: [\n${lines}data: 1]\n\n`, 2 ** 16)).toEqual([[1]])
})

test('error: an event of 16 MB that is cut', async () => {
  const reading = read(`data: "${'x'.repeat(16 * megabyte)}`, 2 ** 16)
  await expect(reading).rejects.toHaveProperty(
    'message',
    `stream: cut off in an event: "${'x'.repeat(178)}`,
  )
})

test.each(['\n', '\r', '\r\n'])(
  'behavior: 100 000 events in one chunk, with %j',
  async (ending) => {
    const count = 100_000
    const text = Array.from({ length: count }, (_, i) => `data: ${i}${ending}${ending}`).join('')
    const events = await read(text, Infinity)
    expect(events).toHaveLength(count)
    expect(events.at(-1)).toBe(count - 1)
  },
)

// None of these would end within a test's time if bytes were looked at again for each chunk that follows.
test.each([
  ['one comment', `:${'x'.repeat(16 * megabyte)}\n`],
  ['comments before an event', ': and\r\n\r\n'.repeat(megabyte)],
  ['comments in an event', `data: \n${': and\n'.repeat(megabyte)}`],
  ['lines of one event', 'data: \r\n'.repeat(megabyte)],
  ['events without data', 'event: ping\n\n'.repeat(megabyte)],
  [
    'lines that say nothing',
    'x'
      .repeat(1023)
      .concat('\n')
      .repeat(16 * 1024),
  ],
])('behavior: megabytes of %s in chunks of 1 KiB', async (_, text) => {
  expect(await read(`${text}data: 1\n\n`, 2 ** 10)).toEqual([1])
})

async function read(text: string, size: number): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(text)
  let start = 0
  const body = new ReadableStream<Uint8Array>({
    pull(sink) {
      const chunk = bytes.subarray(start, start + size)
      start += chunk.length
      if (chunk.length) sink.enqueue(chunk)
      else sink.close()
    },
  })
  const events: unknown[] = []
  for await (const event of new EventStream(new Response(body))) events.push(event)
  return events
}
