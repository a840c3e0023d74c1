import { concat } from './concat.ts'
import { crc32 } from './crc32.ts'

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

// Of 1980-01-01, the first day that the format knows.
const date = 0x21
const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
const utf8 = 0x0800

/** A ZIP archive of files, stored as they are. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name)
    const about = [20, utf8, 0, 0, date]
    const sizes = [crc32(bytes), bytes.length, bytes.length]
    const local = [pack([localHeader], about, sizes, [path.length, 0]), path, bytes]
    directory.push(
      pack([centralHeader], [20, ...about], sizes, [path.length, 0, 0, 0, 0], [0, offset]),
      path,
    )
    parts.push(...local)
    offset += lengthOf(local)
  }
  const count = entries.length
  const end = pack([endOfDirectory], [0, 0, count, count], [lengthOf(directory), offset], [0])
  return concat([...parts, ...directory, end])
}

/** Groups of numbers, by turns of four and of two bytes each. */
function pack(...groups: readonly (readonly number[])[]): Uint8Array {
  const bytes = groups.flatMap((numbers, group) =>
    numbers.flatMap((number) => {
      const width = group % 2 === 0 ? 4 : 2
      return Array.from({ length: width }, (_, index) => (number >>> (8 * index)) & 255)
    }),
  )
  return Uint8Array.from(bytes)
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
