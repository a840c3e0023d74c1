// `npm run playground`: installs what is missing, reads the functions, and serves the page. Arguments
// go to Vite: `npm run playground -- --port 4000`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { root } from './run.mjs'

const obstacle = await prepare()
if (obstacle) {
  console.error(`\n${obstacle}`)
  process.exit(1)
}

/** Runs a script of Node and ends with it where it fails. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

node(join(root, 'node_modules/tsx/dist/cli.mjs'), 'playground/data/main.ts')
// It prints the address.
node(join(root, 'node_modules/vite/bin/vite.js'), 'playground', ...process.argv.slice(2))
