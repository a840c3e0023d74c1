// Builds the playground and tries it in browsers: `npm run playground:e2e`. With `--all` in Firefox as
// well, with `--short` only what is marked so, and with the name of a spec in that alone. Needs the build.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareBrowsers } from '@bonsai-internal/tasks/browsers'

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, short: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const browsers = values.all ? (['chromium', 'firefox'] as const) : (['chromium'] as const)
const obstacle = await prepareBrowsers(browsers)
if (obstacle) {
  console.error(`${obstacle}\n0 passed, 1 failed`)
  process.exit(1)
}

const root = join(import.meta.dirname, '../..')
const modules = join(root, 'node_modules')
node(join(modules, 'tsx/dist/cli.mjs'), 'playground/data/main.ts', '--built')
node(join(modules, 'vite/bin/vite.js'), 'build', 'playground', '--logLevel', 'warn')
node(
  join(root, 'playground/node_modules/@playwright/test/cli.js'),
  'test',
  '--config=playground/e2e',
  ...browsers.map((name) => `--project=${name}`),
  ...(values.short ? ['--grep=@short'] : []),
  ...positionals,
)

function node(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
