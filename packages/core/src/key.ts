import type { ClientConfig } from './client.ts'

/** The value of `Authorization`; throws, without showing it, for a key that cannot be sent. */
export function bearer(key: string | undefined): string | undefined {
  // In JavaScript it may be anything.
  const trimmed = key?.toString().trim()
  // Without this check `fetch` refuses the header, in a message that shows the key.
  if (!/^[!-~]+$/.test(trimmed ?? '-')) throw new TypeError('apiKey is empty or cannot be sent')
  return trimmed && `Bearer ${trimmed}`
}

/**
 * Refuses a secret `sk-` key in a web page, where every visitor can read it. Clients do so
 * themselves; this is for a client of your own.
 *
 * @param config - The key, and whether it is allowed all the same.
 * @throws TypeError for a secret key in a page, without showing it.
 *
 * @example
 * ```ts
 * import { type Client, guardBrowser } from '@bonsai-ai/core'
 *
 * function createOwnClient(apiKey: string): Client {
 *   guardBrowser({ apiKey })
 *   return { send: ({ path }) => fetch(`/api${path}`, { headers: { 'x-key': apiKey } }) }
 * }
 * createOwnClient(env.OPENAI_API_KEY)
 * ```
 */
export function guardBrowser({
  apiKey,
  dangerouslyAllowBrowser,
}: Pick<ClientConfig, 'apiKey' | 'dangerouslyAllowBrowser'>): void {
  const page = globalThis
  if (
    !dangerouslyAllowBrowser &&
    /^\s*sk-/.test(String(apiKey)) &&
    // A worker has no document. Electron, Tauri, Capacitor and Android's WebView wrap a page into
    // an app, for one person.
    page.document &&
    /^http(?!s?:..tauri\.localhost[:/])/.test(page.location?.href ?? 'http') &&
    !/Electron|; wv\)/.test(page.navigator?.userAgent)
  )
    throw new TypeError(
      'a secret apiKey in a page: use an ephemeral key or dangerouslyAllowBrowser',
    )
}
