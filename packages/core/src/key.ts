import type { ClientConfig } from './client.ts'

/** The value of `Authorization`; throws, without showing it, for a key that cannot be sent. */
export function bearer(key: string | undefined): string | undefined {
  // In JavaScript it may be anything.
  const trimmed = key?.toString().trim()
  // Without this check `fetch` refuses the header, in a message that shows the key.
  if (trimmed === '' || /[^!-~]/.test(trimmed ?? ''))
    throw new TypeError('apiKey is empty, or has characters that cannot be sent')
  return trimmed && `Bearer ${trimmed}`
}

/** Refuses a secret key in a web page, where every visitor can read it. */
export function guardBrowser({ apiKey, dangerouslyAllowBrowser }: ClientConfig): void {
  const { document, location, navigator } = globalThis
  if (
    !dangerouslyAllowBrowser &&
    /^\s*sk-/.test(String(apiKey)) &&
    // A worker has no document. Electron, Tauri, Capacitor and Android's WebView wrap a page into
    // an app, for one person.
    document &&
    (location?.protocol ?? 'http').startsWith('http') &&
    location?.hostname !== 'tauri.localhost' &&
    !/Electron|; wv\)/.test(navigator?.userAgent)
  )
    throw new TypeError(
      'a secret apiKey in a page: use an ephemeral key, or see dangerouslyAllowBrowser',
    )
}
