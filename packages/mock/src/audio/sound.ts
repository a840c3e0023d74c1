import { concat } from '../concat.ts'
import { hash } from '../random.ts'

/** Samples in a second, as the API's `pcm` has them. */
const rate = 24_000

const formats = {
  mp3: 'audio/mpeg',
  opus: 'audio/opus',
  aac: 'audio/aac',
  flac: 'audio/flac',
  wav: 'audio/wav',
  pcm: 'audio/pcm',
} as const

export type AudioFormat = keyof typeof formats

export const audioFormats: readonly AudioFormat[] = ['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']

export interface Sound {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * A short tone for each word. WAV, PCM and MP3 can be played, and MP3 is silent; of the other
 * formats there is the mark at their start, and the samples.
 */
export function speak(text: string, format: AudioFormat, speed: number): Sound {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const samples = tones(words, Math.round((0.06 * rate) / speed))
  return { bytes: encode(samples, format), type: formats[format] }
}

/** Signed 16-bit samples, one channel. */
function tones(words: readonly string[], length: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(words.length * length * 2))
  for (const [index, word] of words.entries()) {
    const pitch = 200 + (hash(word) % 400)
    for (let at = 0; at < length; at += 1) {
      // Silent at both ends, or every word would click.
      const level = 8000 * Math.sin((Math.PI * at) / length)
      const sample = level * Math.sin((2 * Math.PI * pitch * at) / rate)
      view.setInt16((index * length + at) * 2, Math.round(sample), true)
    }
  }
  return new Uint8Array(view.buffer)
}

function encode(samples: Uint8Array<ArrayBuffer>, format: AudioFormat): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'pcm':
      return samples
    case 'wav':
      return concat([wavHeader(samples.length), samples])
    case 'mp3':
      return silentFrames(samples.length / 2 / rate)
    case 'opus':
      return concat([new TextEncoder().encode('OggS'), samples])
    case 'flac':
      return concat([new TextEncoder().encode('fLaC'), samples])
    case 'aac':
      return concat([Uint8Array.of(0xff, 0xf1), samples])
  }
}

function wavHeader(length: number): Uint8Array {
  const header = new Uint8Array(44)
  const view = new DataView(header.buffer)
  const text = new TextEncoder()
  header.set(text.encode('RIFF'), 0)
  view.setUint32(4, 36 + length, true)
  header.set(text.encode('WAVEfmt '), 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  header.set(text.encode('data'), 36)
  view.setUint32(40, length, true)
  return header
}

/** Frames of MPEG-1 Layer III at 128 kbit/s and 44.1 kHz, with nothing in them. */
function silentFrames(duration: number): Uint8Array<ArrayBuffer> {
  const size = 417
  const count = Math.max(1, Math.ceil((duration * 44_100) / 1152))
  const bytes = new Uint8Array(size * count)
  for (let frame = 0; frame < count; frame += 1) bytes.set([0xff, 0xfb, 0x90, 0x64], frame * size)
  return bytes
}
