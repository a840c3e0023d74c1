/**
 * MD5 of some bytes, in hex. `complete` of an upload takes one, and the platform's `crypto` has
 * none. RFC 1321.
 */
export function md5(bytes: Uint8Array): string {
  const length = (((bytes.length + 8) >>> 6) + 1) << 6
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, bytes.length << 3, true)
  view.setUint32(length - 4, bytes.length >>> 29, true)

  const state: [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let offset = 0; offset < length; offset += 64) {
    let [a, b, c, d] = state
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0
      const index = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] ?? 0
      const word = view.getUint32(offset + (index & 15) * 4, true)
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32)
      const sum = (a + mixed + word + sine) | 0
      const turn = turns[round * 4 + (step & 3)] ?? 0
      ;[a, b, c, d] = [d, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0, b, c]
    }
    state[0] = (state[0] + a) | 0
    state[1] = (state[1] + b) | 0
    state[2] = (state[2] + c) | 0
    state[3] = (state[3] + d) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [index, part] of state.entries()) digest.setInt32(index * 4, part, true)
  return [...new Uint8Array(digest.buffer)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** By how much each step of a round turns its sum. */
const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
