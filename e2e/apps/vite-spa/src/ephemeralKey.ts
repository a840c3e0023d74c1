interface Session {
  readonly value: string
  /** In seconds since 1970. */
  readonly expires_at: number
}

let key: Promise<string>
let renewAt = 0

/** The page's key. A new one is fetched half a minute before the old one ends. */
export function ephemeralKey(): Promise<string> {
  if (Date.now() >= renewAt) {
    // Whoever asks meanwhile waits for the same one.
    renewAt = Infinity
    key = fetchKey()
  }
  return key
}

async function fetchKey(): Promise<string> {
  try {
    const response = await fetch('/api/session', { method: 'POST' })
    if (!response.ok) throw new Error(`There is no key to be had: ${response.status}`)
    const { value, expires_at }: Session = await response.json()
    renewAt = expires_at * 1000 - 30_000
    return value
  } catch (error) {
    renewAt = 0
    throw error
  }
}
