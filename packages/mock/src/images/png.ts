import { concat } from '../concat.ts'
import { crc32 } from '../crc32.ts'
import { hash } from '../random.ts'
import { deflateRows } from './deflateRows.ts'

interface Picture {
  readonly width: number
  readonly height: number
  /** What decides colours and bars. */
  readonly seed: string
  /** How much of the width is drawn, from 0 to 1. */
  readonly share?: number
}

/** Draws upright bars in two colours, as a PNG of a few hundred bytes. */
export function drawPng({ width, height, seed, share = 1 }: Picture): Uint8Array<ArrayBuffer> {
  const bytes = Math.ceil(width / 8)
  const drawn = Math.ceil(bytes * share)
  // A row starts with its filter, which is none.
  const row = new Uint8Array(1 + bytes)
  for (let index = 0; index < drawn; index += 1) {
    row[1 + index] = hash(`${seed} ${Math.floor(index / 4)}`) & 1 ? 0xff : 0
  }
  const colours = [hash(`${seed} paper`), hash(`${seed} ink`)]
  const palette = colours.flatMap((value) => [
    value & 255,
    (value >>> 8) & 255,
    (value >>> 16) & 255,
  ])
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  // One bit for each pixel, out of a palette.
  head.setUint8(8, 1)
  head.setUint8(9, 3)
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateRows(row, height)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(type), data])
  const whole = new Uint8Array(body.length + 8)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  return whole
}
