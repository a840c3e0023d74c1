interface Session {
  readonly value: string
  /** In seconds since 1970. */
  readonly expires_at: number
}

let session: Promise<Session> | undefined

/** The page's key. A new one is fetched half a minute before the old one ends. */
export async function ephemeralKey(): Promise<string> {
  const current = await session?.catch(() => undefined)
  if (!current || current.expires_at * 1000 < Date.now() + 30_000) session = fetchSession()
  return (await (session ?? fetchSession())).value
}

async function fetchSession(): Promise<Session> {
  const response = await fetch('/api/session', { method: 'POST' })
  if (!response.ok) throw new Error(`There is no key to be had: ${response.status}`)
  return response.json()
}
