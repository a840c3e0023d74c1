import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { BrowserOptions } from './src/fixtures.ts'

export default defineConfig<object, BrowserOptions>({
  testDir: 'specs',
  outputDir: join(import.meta.dirname, '../../.cache/browser'),
  globalSetup: './src/packPages.ts',
  reporter: [['list'], ['./src/countReporter.ts']],
  forbidOnly: !!process.env['CI'],
  // A busy machine takes its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Memory is measured: nothing else runs meanwhile.
  workers: 1,
  projects: [
    { name: 'chromium', use: { named: 'chromium' } },
    // The heap of a page can be asked for in Chromium alone.
    { name: 'firefox', use: { named: 'firefox' }, testIgnore: '**/*.chromium.spec.ts' },
    { name: 'webkit', use: { named: 'webkit' }, testIgnore: '**/*.chromium.spec.ts' },
  ],
})
