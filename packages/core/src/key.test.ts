import { afterEach, expect, test, vi } from 'vitest'
import type { ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

interface Place {
  readonly href?: string
  readonly userAgent?: string
  readonly hasDocument?: boolean
}

const chrome = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36'

function visit({ href, userAgent = chrome, hasDocument = true }: Place): void {
  vi.stubGlobal('document', hasDocument ? {} : undefined)
  vi.stubGlobal('location', href === undefined ? undefined : new URL(href))
  vi.stubGlobal('navigator', { userAgent })
}

function refusal(config: ClientConfig): unknown[] {
  return [createClient, createLiteClient].map((create) => {
    try {
      create(config)
      return undefined
    } catch (error) {
      return String(error)
    }
  })
}

const passes = [undefined, undefined]

test('default', () => {
  visit({ href: 'https://shop.example/' })

  const [message, lite] = refusal({ apiKey: 'sk-proj-abc' })
  expect(message).toMatch(/^TypeError: .*page.*dangerouslyAllowBrowser/)
  expect(message).not.toContain('abc')
  expect(lite).toBe(message)
})

test.each(['sk-abc', 'sk-proj-abc', 'sk-admin-abc', 'sk-svcacct-abc', '  sk-abc\n'])(
  'behavior: the secret key %j is refused in a page',
  (apiKey) => {
    for (const href of ['https://shop.example/', 'http://localhost:5173/', 'http://127.0.0.1/']) {
      visit({ href })
      expect(refusal({ apiKey })).toEqual([
        expect.stringContaining('dangerouslyAllowBrowser'),
        expect.stringContaining('dangerouslyAllowBrowser'),
      ])
    }
  },
)

test('options: dangerouslyAllowBrowser', () => {
  visit({ href: 'https://shop.example/' })

  expect(refusal({ apiKey: 'sk-abc', dangerouslyAllowBrowser: true })).toEqual(passes)
  expect(refusal({ apiKey: 'sk-abc', dangerouslyAllowBrowser: false })).not.toEqual(passes)
})

test('behavior: ephemeral keys, key functions and no key pass in a page', () => {
  visit({ href: 'https://shop.example/' })

  for (const apiKey of ['ek_abc', 'gsk_abc', 'eyJhbGciOi', () => 'sk-abc', undefined])
    expect(refusal({ apiKey })).toEqual(passes)
})

test('behavior: workers pass', () => {
  visit({ href: 'https://shop.example/worker.js', hasDocument: false })

  expect(refusal({ apiKey: 'sk-abc' })).toEqual(passes)
})

test('behavior: server runtimes pass', () => {
  for (const userAgent of ['Node.js/24', 'Deno/2.9.6', 'Bun/1.4.5', 'Cloudflare-Workers']) {
    visit({ userAgent, hasDocument: false })
    expect(refusal({ apiKey: 'sk-abc' })).toEqual(passes)
  }
  vi.stubGlobal('navigator', undefined)
  expect(refusal({ apiKey: 'sk-abc' })).toEqual(passes)
})

test.each([
  ['Electron from a server', 'http://localhost:3000/', `${chrome} Electron/39.0.0`],
  ['Electron from a file', 'file:///app/index.html', `${chrome} Electron/39.0.0`],
  ['Tauri', 'tauri://localhost/', chrome],
  ['Tauri on Windows and Android', 'http://tauri.localhost/', chrome],
  ['Tauri with https', 'https://tauri.localhost/', chrome],
  ['Capacitor on iOS', 'capacitor://localhost/', chrome],
  [
    'Android WebView',
    'https://localhost/',
    'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP4A; wv) AppleWebKit/537.36 Version/4.0 Chrome/141',
  ],
  ['a browser extension', 'chrome-extension://abcdef/popup.html', chrome],
])('behavior: the webview of %s passes', (_, href, userAgent) => {
  visit({ href, userAgent })

  expect(refusal({ apiKey: 'sk-abc' })).toEqual(passes)
})

test('behavior: a page without a navigator is a page', () => {
  visit({ href: 'https://shop.example/' })
  vi.stubGlobal('navigator', undefined)

  expect(refusal({ apiKey: 'sk-abc' })).not.toEqual(passes)
})

test('error: a key that is no text is refused with the same words', () => {
  // What a caller without types may pass.
  const apiKey = { secret: 'hush' } as unknown as string
  const words = 'TypeError: apiKey is empty or cannot be sent'
  expect(refusal({ apiKey })).toEqual([words, words])
})
