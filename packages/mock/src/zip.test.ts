import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

const bytes = new TextEncoder().encode('text')

test('default', () => {
  const archive = zip([
    { name: 'a/ä.txt', bytes },
    { name: 'b.txt', bytes },
  ])
  const view = new DataView(archive.buffer)
  const end = archive.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  expect(view.getUint16(end + 10, true)).toBe(2)

  // The directory says where each file is, and the file says the same of itself.
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  for (let index = 0; index < 2; index += 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const length = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    names.push(new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length)))
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    expect(view.getUint32(local + 14, true)).toBe(crc32(bytes))
    expect(archive.subarray(local + 30 + length, local + 34 + length)).toEqual(bytes)
    at += 46 + length
  }
  expect(names).toEqual(['a/ä.txt', 'b.txt'])
  expect(at).toBe(end)
})

test('behavior: an empty archive is one', () => {
  expect(zip([])).toHaveLength(22)
})
