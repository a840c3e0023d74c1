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

test.each([
  ['one long event', (n: number) => `data: "${'x'.repeat(40 * n)}"\n\n`],
  ['many events', (n: number) => 'data: 1\n\n'.repeat(n)],
  ['many events with CR', (n: number) => 'data: 1\r\r'.repeat(n)],
  ['many lines of one event', (n: number) => `${'data: \n'.repeat(n)}data: 1\n\n`],
  ['many comments', (n: number) => `${':\r\n'.repeat(n)}data: 1\n\n`],
])('behavior: the time grows with the size and no faster: %s', async (_, make) => {
  const time = async (n: number): Promise<number> => {
    const text = make(n)
    let best = Infinity
    for (let round = 0; round < 3; round++) {
      const start = performance.now()
      await read(text, Infinity)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  await time(5000)
  const [small, large] = [await time(10_000), await time(160_000)]

  // 16 times the work; in quadratic time it would be 256.
  expect(large / Math.max(small, 1)).toBeLessThan(100)
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
