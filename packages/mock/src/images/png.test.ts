import { crc32, inflateSync } from 'node:zlib'
import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { drawPng } from './png.ts'

/** The chunks of a PNG, their sums checked. */
function chunksOf(png: Uint8Array<ArrayBuffer>): Map<string, Uint8Array> {
  const view = new DataView(png.buffer)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body))
    chunks.set(new TextDecoder().decode(body.subarray(0, 4)), body.subarray(4))
    at += 12 + length
  }
  return chunks
}

test('default', () => {
  const png = drawPng({ width: 1024, height: 1536, seed: 'a' })
  const chunks = chunksOf(png)

  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect(inflateSync(chunks.get('IDAT') ?? '')).toHaveLength(1536 * 129)
  expect(png.length).toBeLessThan(8000)
  expect(drawPng({ width: 1024, height: 1536, seed: 'b' })).not.toEqual(png)
})

test('behavior: of any size, all rows are the first one', () => {
  const size = integer({ min: 1, max: 2100 })
  assert(
    property(size, integer({ min: 1, max: 40 }), (width, height) => {
      const data = inflateSync(chunksOf(drawPng({ width, height, seed: 'x' })).get('IDAT') ?? '')
      const length = 1 + Math.ceil(width / 8)
      expect(data).toHaveLength(length * height)
      expect(data.subarray(-length)).toEqual(data.subarray(0, length))
    }),
    { numRuns: 50 },
  )
})
