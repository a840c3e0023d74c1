import { join } from 'node:path'
import { chromiumArgs, findBrowser } from '@bonsai-internal/tasks/browsers'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: join(import.meta.dirname, '../../.cache/playground/e2e'),
  reporter: [['list'], ['../../e2e/browser/src/countReporter.ts']],
  forbidOnly: !!process.env['CI'],
  timeout: 30_000,
  expect: { timeout: 15_000 },
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
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: findBrowser('firefox') ?? '' },
      },
    },
  ],
})
