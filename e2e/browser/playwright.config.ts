import { join } from 'node:path'
import { findBrowser } from '@bonsai-internal/tasks/browsers'
import { defineConfig } from '@playwright/test'
import type { BrowserOptions } from './src/fixtures.ts'

/** Says nothing on the network that the tests do not ask for; as root there is no sandbox. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig<BrowserOptions>({
  testDir: 'specs',
  outputDir: join(import.meta.dirname, '../../.cache/browser'),
  globalSetup: './src/packPages.ts',
  reporter: [['list'], ['./src/countReporter.ts']],
  forbidOnly: !!process.env['CI'],
  timeout: 30_000,
  // Memory is measured: nothing else runs meanwhile.
  workers: 1,
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findBrowser('chromium') ?? '', args: chromiumArgs },
      },
    },
    {
      name: 'firefox',
      // The heap of a page can be asked for in Chromium alone.
      testIgnore: '**/*.chromium.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: findBrowser('firefox') ?? '' },
      },
    },
    {
      name: 'webkit',
      testIgnore: '**/*.chromium.spec.ts',
      use: { webDriver: findBrowser('webkit') },
    },
  ],
})
