/** An id like the server's, for a call that came without one of its own. */
export function callId(id: unknown, taken: Set<string>): string {
  let given = id
  if (!given || typeof given !== 'string' || taken.has(given)) {
    const bytes = crypto.getRandomValues(new Uint8Array(12))
    given = `call_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  }
  taken.add(given as string)
  return given as string
}
