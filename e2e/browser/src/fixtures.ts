import { type Page, test as base } from '@playwright/test'
import type { RunningServer } from '@bonsai-internal/testing'
import { type ApiOptions, type ApiServer, serveApi } from './serveApi.ts'
import { serveSite } from './serveSite.ts'
import { startWebKit } from './startWebKit.ts'
import { createTab, type Driver, type Tab } from './tab.ts'

export interface BrowserOptions {
  /** The program of a WebDriver, for a browser that Playwright does not know. */
  webDriver: string | undefined
}

interface TestFixtures {
  /** A tab with nothing in it. */
  tab: Tab
  /** Starts the API at an origin of its own, and the site whose routes ask it. */
  start: (options?: ApiOptions, pages?: Record<string, string>) => Promise<Servers>
}

interface WorkerFixtures extends BrowserOptions {
  driver: Driver
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
  webDriver: [undefined, { option: true, scope: 'worker' }],

  // One for all tests of a worker: each has servers of its own, at other origins.
  driver: [
    async ({ playwright, browserName, launchOptions, channel, webDriver }, use) => {
      if (webDriver !== undefined) {
        await using webkit = await startWebKit(webDriver)
        await use(webkit.driver)
        return
      }
      const options = { ...launchOptions, ...(channel && { channel }) }
      const browser = await playwright[browserName].launch(options)
      await use(driverOf(await browser.newPage()))
      await browser.close()
    },
    { scope: 'worker' },
  ],

  tab: async ({ driver }, use) => {
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

export function driverOf(page: Page): Driver {
  return {
    open: async (url) => void (await page.goto(url)),
    choose: (path) => page.setInputFiles('input', path),
    run: (expression) => page.evaluate<string>(expression),
  }
}
