/**
 * Compresses one row repeated, in the zlib format: the row once, then references to it. Not every
 * platform has `CompressionStream`. RFC 1950 and 1951.
 */
export function deflateRows(row: Uint8Array, count: number): Uint8Array {
  const out: number[] = [0x78, 0x01]
  let held = 0
  let width = 0

  function write(value: number, bits: number): void {
    held |= value << width
    width += bits
    while (width >= 8) {
      out.push(held & 255)
      held >>>= 8
      width -= 8
    }
  }

  /** Codes are written from their highest bit on. */
  function writeCode(code: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit -= 1) write((code >>> bit) & 1, 1)
  }

  function writeLiteral(byte: number): void {
    if (byte < 144) writeCode(0x30 + byte, 8)
    else writeCode(0x190 + byte - 144, 9)
  }

  // The last block, with fixed codes.
  write(1, 1)
  write(1, 2)
  for (const byte of row) writeLiteral(byte)
  let rest = row.length * (count - 1)
  const distance = distanceCode(row.length)
  for (; rest >= longest; rest -= longest) {
    writeCode(0xc5, 8)
    writeCode(distance.code, 5)
    write(row.length - distance.base, distance.extra)
  }
  const from = row.length * count - rest
  for (let index = 0; index < rest; index += 1) writeLiteral(row[(from + index) % row.length] ?? 0)
  writeCode(0, 7)
  write(0, (8 - width) % 8)

  const sum = adler32(row, count)
  out.push(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255)
  return Uint8Array.from(out)
}

/** Most bytes that one reference repeats. */
const longest = 258

/** The code of a distance: each pair of them spans twice as much as the pair before. */
function distanceCode(distance: number): { code: number; base: number; extra: number } {
  let code = 0
  let base = 1
  let extra = 0
  while (base + 2 ** extra <= distance) {
    base += 2 ** extra
    code += 1
    extra = code < 4 ? 0 : (code >>> 1) - 1
  }
  return { code, base, extra }
}

function adler32(row: Uint8Array, count: number): number {
  let one = 1
  let two = 0
  for (let turn = 0; turn < count; turn += 1) {
    for (const byte of row) {
      one = (one + byte) % 65_521
      two = (two + one) % 65_521
    }
  }
  return ((two << 16) | one) >>> 0
}
