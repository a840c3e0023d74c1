import { basename } from 'node:path'

/** One point, green. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What an address in an example stands for: a small file of that name. */
export function sampleFile(url: string): File {
  const name = basename(url)
  if (name.endsWith('.png'))
    return new File([Buffer.from(png, 'base64')], name, { type: 'image/png' })
  if (name.endsWith('.mp4')) return new File([`\0\0\0\x18ftypmp42`], name, { type: 'video/mp4' })
  const isWave = name.endsWith('.wav')
  return new File([silence()], name, { type: isWave ? 'audio/wav' : 'audio/mpeg' })
}

/** A tenth of a second without a sound. */
function silence(): ArrayBuffer {
  const rate = 8000
  const samples = rate / 10
  const view = new DataView(new ArrayBuffer(44 + samples))
  const text = (at: number, value: string): void => {
    for (let index = 0; index < value.length; index++)
      view.setUint8(at + index, value.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + samples, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  text(36, 'data')
  view.setUint32(40, samples, true)
  new Uint8Array(view.buffer, 44).fill(128)
  return view.buffer
}
