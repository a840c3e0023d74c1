import { test as base } from '@playwright/test'
import type { RunningServer } from '@bonsai-internal/testing'
import { type BrowserName, openBrowser, type OpenBrowser } from './openBrowser.ts'
import { type ApiOptions, type ApiServer, serveApi } from './serveApi.ts'
import { serveSite } from './serveSite.ts'
import { createTab, type Tab } from './tab.ts'

interface TestFixtures {
  /** A tab with nothing in it. */
  tab: Tab
  /** Starts the API at an origin of its own, and the site whose routes ask it. */
  start: (options?: ApiOptions, pages?: Record<string, string>) => Promise<Servers>
}

export interface BrowserOptions {
  /** The browser to open. */
  named: BrowserName
}

interface WorkerFixtures extends BrowserOptions {
  open: OpenBrowser
}

export interface Servers {
  readonly api: ApiServer
  readonly site: RunningServer
}

/** The key that pages have, and the one that the routes of the site add. */
export const pageKey = 'ek_of_the_page'
export const serverKey = 'sk-of-the-server'

/** Where the packed packages are, and the bundled pages. */
export const packedFolder: string = process.env['PACKED_FOLDER'] ?? ''

export const test = base.extend<TestFixtures, WorkerFixtures>({
  named: ['chromium', { option: true, scope: 'worker' }],

  // One tab for all tests of a worker: each has servers of its own, at other origins.
  open: [
    async ({ named }, use) => {
      await using browser = await openBrowser(named)
      await use(browser)
    },
    { scope: 'worker' },
  ],

  tab: async ({ open: { driver } }, use) => {
    await use(createTab(driver))
    await driver.open('about:blank')
  },

  // Playwright reads from here what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, use) => {
    const running: RunningServer[] = []
    await use(async (options, pages) => {
      const api = await serveApi({ apiKeys: [pageKey, serverKey], ...options })
      const site = await serveSite(packedFolder, { api: api.baseURL, apiKey: serverKey }, pages)
      running.push(api, site)
      return { api, site }
    })
    await Promise.all(running.map((server) => server.close()))
  },
})
