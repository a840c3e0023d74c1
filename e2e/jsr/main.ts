// Takes the packages as JSR would, and runs the program of the runtimes with them in Deno: `npm run jsr`.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packWorkspace } from '@bonsai-internal/packed'
import { inNodes, installRuntimes } from '../runtimes/installRuntimes.ts'
import type { Report } from '../runtimes/runtimes.ts'
import { serveProgram } from '../runtimes/serveProgram.ts'
import { writeJsrPackages } from './writeJsrPackages.ts'

const execute = promisify(execFile)

await installRuntimes()
await using packed = await packWorkspace()
// Not within the folder of the packages, whose node_modules Deno would find.
const folder = await mkdtemp(join(tmpdir(), 'bonsai-jsr-'))
const names = await writeJsrPackages(packed, folder)

const count = { passed: 0, failed: 0 }
await check(`${names.length} packages could be published`, async () => {
  // It refuses types that JSR would have to infer.
  await deno('publish', '--dry-run', '--allow-dirty')
})
await check('the program runs with the sources', async () => {
  const program = join(import.meta.dirname, '../runtimes/program')
  for (const file of ['program.mjs', 'process.mjs'])
    await cp(join(program, file), join(folder, file))
  const server = await serveProgram()
  try {
    const { stdout } = await deno('run', '--allow-all', 'process.mjs', server.url)
    // The program prints it.
    const { results } = JSON.parse(stdout) as Report
    const failed = results.filter(({ ok }) => !ok)
    if (failed.length > 0) throw new Error(JSON.stringify(failed, null, 2))
  } finally {
    await server.close()
  }
})
await rm(folder, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0

function deno(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }
  return execute(inNodes('.bin/deno'), args, { cwd: folder, env, maxBuffer: 10_000_000 })
}

async function check(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
    count.passed += 1
    console.log(`✓ ${name}`)
  } catch (error) {
    count.failed += 1
    console.log(`✗ ${name}\n${String(error)}`)
  }
}
