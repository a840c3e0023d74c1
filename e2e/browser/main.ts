// Runs the packed packages in browsers: `npm run browsers`, with `--all` in every browser, and with the
// name of a spec in that alone. Needs the build.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareBrowsers } from '@bonsai-internal/tasks/browsers'

const { values, positionals } = parseArgs({
  options: {
    /** Firefox and WebKitGTK as well. */
    all: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const browsers = values.all ? (['chromium', 'firefox', 'webkit'] as const) : (['chromium'] as const)
const obstacle = await prepareBrowsers(browsers)
if (obstacle) {
  console.error(`${obstacle}\n0 passed, 1 failed`)
  process.exit(1)
}

const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js')
const projects = browsers.map((name) => `--project=${name}`)
const { status } = spawnSync(process.execPath, [playwright, 'test', ...projects, ...positionals], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
