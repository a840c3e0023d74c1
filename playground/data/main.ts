// Writes what the page knows of the SDK into `.cache/playground`; does nothing where no source has
// changed. With `--built` the packages' `dist` is taken as it is, otherwise they are built first.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@bonsai-internal/packed'
import { measure } from './measure.ts'
import { cache } from './paths.ts'
import { readEndpoints } from './readEndpoints.ts'

const stamp = join(cache, 'stamp')
const current = await fingerprint()
const isCurrent = existsSync(stamp) && (await readFile(stamp, 'utf8')) === current
if (!isCurrent) await write()

async function write(): Promise<void> {
  await rm(stamp, { force: true })
  if (!process.argv.includes('--built')) {
    console.log('Building the packages, to measure what each call costs …')
    await promisify(execFile)('npm', ['run', '--silent', 'build'], {
      cwd: root,
      shell: isWindows(),
    })
  }
  const { endpoints, schemas } = await readEndpoints()
  const sizes = await measure(endpoints)

  const folder = join(cache, 'public/schemas')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [type, schema] of schemas)
    await writeFile(join(folder, `${type}.json`), JSON.stringify(schema))
  const sized = endpoints.map((endpoint) => ({ ...endpoint, size: sizes.get(endpoint.name) }))
  await writeFile(join(cache, 'endpoints.json'), JSON.stringify(sized))
  await writeFile(stamp, current)
  console.log(`Read ${endpoints.length} functions and measured each.`)
}

/** A digest of everything that the data is made of. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const operations = 'tools/testing/src/generated/operations.gen.ts'
  const files = [
    operations,
    'pnpm-lock.yaml',
    'rollup.config.mjs',
    ...(await list('packages', /^[\w-]+[/\\](package\.json$|src[/\\])/)),
    ...(await list('tools/generator/docs', /\.json$/)),
    ...(await list('playground/data', /\.ts$/)),
  ]
  for (const file of files.sort()) hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex')
}

async function list(folder: string, pattern: RegExp): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile() && !/\.test(-d)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .filter((file) => pattern.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
}

function isWindows(): boolean {
  return process.platform === 'win32'
}
