import { defineConfig } from 'vitest/config'
import { unreached } from './rollup.config.mjs'

export default defineConfig({
  test: {
    coverage: { include: ['packages/*/src/**/*.ts'], reportsDirectory: '.cache/coverage' },
    projects: [
      {
        // The build takes ofetch's web entry, and of what it bundles not all; so do the tests.
        plugins: [{ ...unreached, enforce: 'pre' }],
        ssr: { resolve: { conditions: ['workerd', 'module', 'default'] } },
        test: {
          name: 'unit',
          // Tests that run at a time within a file wait for sockets and timers, not for each other.
          maxConcurrency: 20,
          // For a machine that does much else besides: a test that hangs fails all the same.
          testTimeout: 60_000,
          server: { deps: { inline: ['ofetch', 'eventsource-parser'] } },
          include: ['{packages,tools,e2e,playground}/**/*.test.ts'],
          exclude: ['**/node_modules', '**/dist', 'e2e/apps'],
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/**/*.test-d.ts'],
            tsconfig: './tsconfig.tools.json',
          },
        },
      },
    ],
  },
})
