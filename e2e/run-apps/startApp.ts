import { execFile } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installApp, type PackedWorkspace, root } from '@bonsai-internal/packed'
import type { RunningServer } from '@bonsai-internal/testing'
import { build } from 'esbuild'
import { home, inNodes } from '../runtimes/installRuntimes.ts'
import { startServer } from '../runtimes/startServer.ts'
import { serveFolder } from './serveFolder.ts'

/** An app of `e2e/apps`. */
export type AppName = keyof typeof apps

/** How an app is made ready and started. */
interface App {
  /** Changes the copy before anything is installed. */
  readonly prepare?: (folder: string, packed: PackedWorkspace) => Promise<void>
  /** Starts the installed copy; `env` is what it finds in its environment. */
  readonly start: (folder: string, env: Readonly<Record<string, string>>) => Promise<RunningServer>
}

const execute = promisify(execFile)
const apps = {
  'browser-cdn': { prepare: useOwnPackages, start: serveFolder },
  bun: { start: (folder, env) => startServer(inNodes('.bin/bun'), ['server.ts'], { folder, env }) },
  'cloudflare-worker': { prepare: leaveOutWrangler, start: startWorker },
  deno: { prepare: installForDeno, start: startDeno },
  'nextjs-edge': { start: startNext },
  node: { start: (folder, env) => startServer(process.execPath, ['server.js'], { folder, env }) },
  'vite-spa': { start: startVite },
} satisfies Record<string, App>

/** All of them. */
export const appNames: readonly AppName[] = Object.keys(apps) as AppName[]

/**
 * Starts an app as its user would, installed from the tarballs.
 *
 * @param name - Which one.
 * @param packed - The tarballs.
 * @param api - Origin of the server that it asks in place of OpenAI's, with the key `test-key`.
 * @returns The app, serving.
 */
export async function startApp(
  name: AppName,
  packed: PackedWorkspace,
  api: string,
): Promise<RunningServer> {
  const app: App = apps[name]
  const installed = await installApp(join(root, 'e2e/apps', name), packed, app.prepare)
  const remove = (): PromiseLike<void> => installed[Symbol.asyncDispose]()
  try {
    const env = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: `${api}/v1`, PORT: '0' }
    const server = await app.start(installed.folder, env)
    return {
      url: server.url,
      async close() {
        await server.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * Points the import map at the packages that were built here, beside the page. The CDN finds what a
 * package needs by itself; here the map has that, too.
 */
async function useOwnPackages(folder: string, packed: PackedWorkspace): Promise<void> {
  const page = join(folder, 'index.html')
  const html = await readFile(page, 'utf8')
  const imports: Record<string, string> = {}
  const names = new Set(Array.from(html.matchAll(/"(@bonsai-ai\/[^"]+)":/g), ([, name]) => name))
  // Names that are added meanwhile come around as well.
  for (const name of names) {
    const found = packed.packages.find(({ manifest }) => manifest.name === name)
    if (!found) continue
    const { manifest } = found
    for (const dependency of Object.keys(manifest.dependencies ?? {})) names.add(dependency)
    const place = `packages/${manifest.name}`
    await cp(join(found.folder, 'dist'), join(folder, place), { recursive: true })
    for (const key of Object.keys(manifest.exports)) {
      const entry = key === '.' ? '/index' : key.slice(1)
      if (key !== './package.json') imports[manifest.name + key.slice(1)] = `./${place}${entry}.js`
    }
  }
  const map = JSON.stringify({ imports })
  await writeFile(page, html.replace(/(<script type="importmap">)[^]*?(?=<\/script>)/, `$1${map}`))
}

/** Wrangler brings a workerd of its own; here miniflare runs what it would. */
async function leaveOutWrangler(folder: string): Promise<void> {
  const file = join(folder, 'package.json')
  const manifest = await readFile(file, 'utf8')
  await writeFile(file, manifest.replace(/,\s*"wrangler": "[^"]+"/, ''))
}

/** Deno would fetch what its `imports` name: here they stand in a package.json. */
async function installForDeno(folder: string): Promise<void> {
  const file = join(folder, 'deno.json')
  // The file is one of ours.
  const { imports, ...rest } = JSON.parse(await readFile(file, 'utf8')) as {
    imports: Record<string, string>
  }
  const dependencies = Object.fromEntries(
    Object.entries(imports).map(([name, from]) => [name, from.slice(from.lastIndexOf('@') + 1)]),
  )
  await writeFile(file, JSON.stringify({ ...rest, nodeModulesDir: 'manual' }))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }))
}

async function startDeno(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const deno = inNodes('.bin/deno')
  await execute(deno, ['check', 'main.ts'], { cwd: folder })
  return startServer(deno, ['task', 'start'], { folder, env })
}

/** Bundles the Worker as Wrangler does, and runs it with the settings of its own file. */
async function startWorker(
  folder: string,
  bindings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  await compile(folder)
  const settings = await readFile(join(folder, 'wrangler.jsonc'), 'utf8')
  // The file is one of ours: JSON but for the commas at the end.
  const json = settings.replace(/,(?=\s*[}\]])/g, '')
  const { main, compatibility_date: compatibilityDate } = JSON.parse(json) as {
    main: string
    compatibility_date: string
  }
  const script = join(folder, 'dist/index.js')
  await build({
    absWorkingDir: folder,
    entryPoints: [main],
    outfile: script,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  })
  const options = JSON.stringify({ bindings, compatibilityDate })
  return startServer(process.execPath, ['serveWorker.mjs', script, options], { folder: home })
}

async function startNext(
  folder: string,
  more: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const env = { ...more, NEXT_TELEMETRY_DISABLED: '1' }
  const next = join(folder, 'node_modules/next/dist/bin/next')
  await execute(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  })
  const args = [next, 'start', '--port', '0', '--hostname', '127.0.0.1']
  return startServer(process.execPath, args, { folder, env })
}

async function startVite(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  await compile(folder)
  const vite = join(folder, 'node_modules/vite/bin/vite.js')
  await execute(process.execPath, [vite, 'build'], {
    cwd: folder,
    env: { ...process.env, VITE_OPENAI_BASE_URL: env['OPENAI_BASE_URL'] },
  })
  const args = [vite, 'preview', '--port', '0', '--host', '127.0.0.1']
  return startServer(process.execPath, args, { folder, env })
}

/** Checks the types of an app by its own compiler. */
async function compile(folder: string): Promise<void> {
  const tsc = join(folder, 'node_modules/typescript/bin/tsc')
  await execute(process.execPath, [tsc, '--noEmit'], { cwd: folder })
}
