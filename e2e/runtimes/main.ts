// Runs one program, from the packed tarballs, in every runtime: `npm run runtimes`.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installApp, packWorkspace, root } from '@bonsai-internal/packed'
import { installAll, isInstalled, listRuntimes, type Report } from './runtimes.ts'
import { serveProgram } from './serveProgram.ts'
import { findStale, type Row, writeTable } from './table.ts'

const { values } = parseArgs({
  options: {
    /** Runs the program in this runtime alone, such as `Deno`. */
    only: { type: 'string' },
    /** Runs it in the Node that runs this, and installs nothing. */
    quick: { type: 'boolean', default: false },
    /** Writes the table into the readme. */
    write: { type: 'boolean', default: false },
  },
})
if (values.write && (values.quick || values.only)) throw new Error('The table has all runtimes.')

const all = listRuntimes()
const runtimes = values.quick
  ? all.slice(0, 1)
  : all.filter(({ name }) => !values.only || name.startsWith(values.only))
if (runtimes.length === 0) throw new Error(`No runtime is called ${values.only}.`)
if (!values.quick) await installAll()

await using packed = await packWorkspace()
await using program = await installApp(join(import.meta.dirname, 'program'), packed)

const rows: Row[] = []
const count = { passed: 0, failed: 0 }
for (const runtime of runtimes) {
  if (!isInstalled(runtime)) {
    // On the machine that judges a change, all of them are to be there.
    if (process.env['CI']) fail(`${runtime.name} is not installed`)
    else console.log(`Not tested: ${runtime.name}, which is not to be had for this machine`)
    continue
  }
  const server = await serveProgram()
  try {
    const { origin } = new URL(server.url)
    const report = await runtime.run({ packed, program: program.folder, origin })
    rows.push({ name: runtime.name, ...report })
    show(runtime.name, report)
  } catch (error) {
    fail(`${runtime.name}: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await server.close()
  }
}

const file = join(root, 'README.md')
const readme = await readFile(file, 'utf8')
if (values.write) await writeFile(file, writeTable(readme, rows))
else {
  const stale = findStale(readme, rows)
  if (stale.length > 0)
    fail(`README.md says otherwise of ${stale.join(', ')}. Run npm run runtimes -- --write`)
}
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0

function show(name: string, { version, results }: Report): void {
  const failed = results.filter(({ ok }) => !ok)
  count.passed += results.length - failed.length
  console.log(`${name} ${version}: ${results.length - failed.length} of ${results.length}`)
  for (const { check, detail } of failed) fail(`${name}: ${check}: ${detail}`)
}

function fail(message: string): void {
  count.failed += 1
  console.log(`✗ ${message}`)
}
