const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** FNV-1a: the same text gives the same 32-bit number on every platform. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** Makes ids in the API's look, the same ones in the same order for the same seed. */
export function idSource(seed: number): (prefix: string, length: number) => string {
  let state = seed >>> 0
  // mulberry32: one 32-bit word of state, good enough to look random.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return (value ^ (value >>> 14)) >>> 0
  }
  return function nextId(prefix, length) {
    let id = prefix
    for (let index = 0; index < length; index += 1) id += alphabet[next() % alphabet.length]
    return id
  }
}

/** Letters of a length that says nothing about the text beside it. */
export function padding(seed: string): string {
  return hash(seed)
    .toString(36)
    .repeat(3)
    .slice(0, (hash(`${seed}.`) % 14) + 1)
}

/** The `system_fingerprint` of a model. */
export function fingerprintOf(model: string): string {
  return `fp_${hash(model).toString(16).padStart(8, '0')}`
}
