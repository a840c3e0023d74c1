import { chromiumArgs, findBrowser } from '@bonsai-internal/tasks/browsers'
import { chromium, firefox, type Page } from '@playwright/test'
import { openWebKit } from './openWebKit.ts'
import type { Driver } from './tab.ts'

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

/** A browser with one tab. */
export interface OpenBrowser extends AsyncDisposable {
  /** As the browser tells it. */
  readonly version: string
  readonly driver: Driver
  /** The tab as Playwright has it, where it drives the browser. */
  readonly page?: Page | undefined
}

/** Opens a browser of the system, without a window. */
export async function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  const executablePath = findBrowser(name) ?? ''
  if (name === 'webkit') return openWebKit(executablePath)
  const browser = await (name === 'chromium'
    ? chromium.launch({ executablePath, args: chromiumArgs })
    : firefox.launch({ executablePath, channel: 'moz-firefox' }))
  const page = await browser.newPage()
  return {
    version: browser.version(),
    driver: {
      open: async (url) => void (await page.goto(url)),
      choose: (path) => page.setInputFiles('input', path),
      run: (expression) => page.evaluate<string>(expression),
    },
    page,
    [Symbol.asyncDispose]: () => browser.close(),
  }
}
