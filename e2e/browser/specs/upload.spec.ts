import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'

// What a person chooses in an input goes to the API as it is.

const line = `${JSON.stringify({ custom_id: 'naïve 👍', method: 'POST' })}\n`
const filename = `naïve "1".jsonl`

for (const how of ['whole', 'stream', 'parts'] as const) {
  test(`behavior: a file of an input: ${how}`, async ({ tab, start }, testInfo) => {
    const { api, site } = await start()
    const path = testInfo.outputPath(filename)
    await writeFile(path, line.repeat(50_000))
    await tab.open(site.url)
    await tab.choose(path)

    const uploaded = await tab.call('upload', { apiKey, baseURL: api.baseURL }, how)

    const size = Buffer.byteLength(line) * 50_000
    expect(uploaded).toMatchObject({ value: { size, isSame: true } })
    // A stream has no name.
    if (how !== 'stream') expect(uploaded).toMatchObject({ value: { filename } })
    if (how === 'parts') {
      const parts = Math.ceil(size / 2 ** 20)
      expect(parts).toBeGreaterThan(1)
      expect(uploaded).toMatchObject({ value: { progress: { length: parts + 1 } } })
    }
  })
}
