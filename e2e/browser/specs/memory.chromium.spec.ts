import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'

const megabyte = 2 ** 20
const event = `data: ${JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content: 'x'.repeat(2 ** 14) }, finish_reason: null }],
})}\n\n`

/** Events without end, as fast as they are read. */
function endless(): Response {
  const bytes = new TextEncoder().encode(event.repeat(8))
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(bytes) })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

for (const isLite of [false, true]) {
  const name = isLite ? 'createLiteClient' : 'createClient'

  test(`behavior: 200 MB through ${name} leave the heap as it was`, async ({
    open: { page },
    tab,
    start,
  }) => {
    const { api, site } = await start({ onRequest: endless })
    await tab.open(site.url)
    if (!page) throw new Error('Playwright drives Chromium')
    const session = await page.context().newCDPSession(page)
    async function measureHeap(): Promise<number> {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return usedSize
    }

    await tab.call('open', { apiKey, baseURL: api.baseURL, isLite })
    // What is compiled and buffered once is there after these.
    await tab.call('read', 10 * megabyte)
    const before = await measureHeap()
    const growth: number[] = []
    for (let round = 0; round < 4; round++) {
      expect(await tab.call('read', 50 * megabyte)).toBeGreaterThanOrEqual(50 * megabyte)
      growth.push((await measureHeap()) - before)
    }

    // What the stream holds at any time is a few events.
    expect(Math.max(...growth), growth.join(', ')).toBeLessThan(2 * megabyte)
  })
}
