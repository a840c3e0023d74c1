import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

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

export default defineConfig({
  outputDir: join(import.meta.dirname, '../../.cache/playground/e2e'),
  reporter: [['list'], ['./countReporter.ts']],
  forbidOnly: !!process.env['CI'],
  timeout: 30_000,
  workers: 1,
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: '/usr/bin/chromium', args: chromiumArgs },
      },
    },
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr' },
      },
    },
  ],
})
