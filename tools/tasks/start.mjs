// `npm start`: installs what is missing, then runs the quickstart with the given arguments.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { root } from './run.mjs'

const obstacle = await prepare()
if (obstacle) {
  console.error(`\n${obstacle}`)
  process.exit(1)
}

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const args = [tsx, join(root, 'tools/quickstart/main.ts'), ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
process.exit(status ?? 1)
