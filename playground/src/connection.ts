import type { Client } from '@bonsai-ai/core'

/** Whom the page talks to. */
export interface Connection {
  readonly kind: 'mock' | 'server' | 'api'
  /** Where the server's API starts, for example `http://localhost:4010/v1`. */
  readonly baseURL: string
  /** Never written anywhere: a reload forgets it. */
  readonly apiKey: string
}

export const mockConnection: Connection = { kind: 'mock', baseURL: '', apiKey: '' }

/** One for the life of the page: what a call has made, the next one finds. */
let mock: typeof fetch | undefined

/** Makes a client for a connection. The mock is loaded when it is first asked. */
export async function connect({ kind, baseURL, apiKey }: Connection): Promise<Client> {
  const { createClient } = await import('@bonsai-ai/core')
  if (kind === 'mock') {
    const { createMock } = await import('@bonsai-ai/mock')
    mock ??= createMock({ tokenDelay: 30 })
    return createClient({ apiKey: 'any', fetch: mock })
  }
  const key = apiKey.trim() || undefined
  if (kind === 'api') {
    if (key === undefined) throw new TypeError('Give an ephemeral key under Connection first.')
    return createClient({ apiKey: key })
  }
  if (baseURL.trim() === '') throw new TypeError('Give the address of a server under Connection.')
  return createClient({ apiKey: key, baseURL: baseURL.trim() })
}

/** What to call a connection in a few words. */
export function describe({ kind, baseURL }: Connection): string {
  if (kind === 'mock') return 'Mock in this page'
  return kind === 'api' ? 'api.openai.com' : baseURL.replace(/^https?:\/\//, '') || 'No server yet'
}
