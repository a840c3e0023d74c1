// Compiles programs of users against the packed packages, with each TypeScript they may have:
// `npm run compilers`.

import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installApp, packWorkspace, type PackedWorkspace } from '@bonsai-internal/packed'
import { installRuntimes, inNodes } from '../runtimes/installRuntimes.ts'

const execute = promisify(execFile)
const compilers = ['5.4', '5.9', '6.0', '7.0']
const resolutions = [
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
]
const page = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] }

/** Types that the platform itself comes with, where it is no page. */
const platforms = [
  { lib: ['es2022'], types: ['node'] },
  { lib: ['es2022'], types: ['@cloudflare/workers-types'] },
]

await installRuntimes()
await using packed = await packWorkspace()
await using app = await installApp(join(import.meta.dirname, 'program'), packed)
const { folder } = app
await writeFile(join(folder, 'entries.ts'), importAll(packed))

const count = { passed: 0, failed: 0 }
for (const compiler of compilers)
  for (const resolution of resolutions) await compile(compiler, { ...resolution, ...page })
for (const platform of platforms)
  await compile('7.0', { module: 'esnext', moduleResolution: 'bundler', ...platform })
await check('deno check', inNodes('.bin/deno'), [
  'check',
  '--node-modules-dir=manual',
  'usage.ts',
  'entries.ts',
])
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0

/** Every entry of the umbrella, and so every declaration of what it passes on, and what it does not. */
function importAll({ packages }: PackedWorkspace): string {
  const umbrella = packages.find(({ manifest }) => manifest.name === 'bonsai-ai')
  if (!umbrella) throw new Error('There is no package bonsai-ai.')
  const entries = Object.keys(umbrella.manifest.exports).filter((key) => key !== './package.json')
  return [...entries.map((key) => `bonsai-ai${key.slice(1)}`), '@bonsai-ai/mock']
    .map((entry, index) => `export * as entry${index} from '${entry}'\n`)
    .join('')
}

async function compile(
  compiler: string,
  options: { readonly [name: string]: unknown },
): Promise<void> {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    // Who leaves it off sees every fault in our declarations.
    skipLibCheck: false,
    ...options,
  }
  const files = ['usage.ts', 'entries.ts']
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const { moduleResolution, types } = compilerOptions as {
    moduleResolution?: string
    types?: string[]
  }
  const home = inNodes(`typescript-${compiler}`)
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  const name = ['TypeScript', version, moduleResolution, types?.join()].filter(Boolean).join(' ')
  await check(name, process.execPath, [join(home, 'bin/tsc'), '--project', '.'])
}

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  try {
    await execute(command, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    count.passed += 1
    console.log(`✓ ${name}`)
  } catch (error) {
    count.failed += 1
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    console.log(`✗ ${name}\n${stdout}${stderr}`)
  }
}
