import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installApp, type PackedWorkspace } from '@bonsai-internal/packed'
import { findBrowser, prepareBrowsers } from '@bonsai-internal/tasks/browsers'
import { build } from 'esbuild'
import type { BrowserName } from '../browser/src/openBrowser.ts'
import { home, inNodes, installRuntimes } from './installRuntimes.ts'
import { runPage } from './runPage.ts'
import { startServer, type StartedServer } from './startServer.ts'

/** What became of one check. */
export interface Result {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

/** What a runtime says of itself, and of the program. */
export interface Report {
  readonly version: string
  readonly results: readonly Result[]
}

/** What there is to run. */
export interface Site {
  readonly packed: PackedWorkspace
  /** Folder of the program, installed. */
  readonly program: string
  /** What the program talks to. */
  readonly origin: string
}

/** A runtime to try the packages in. */
export interface Runtime {
  readonly name: string
  /** Where it is, if that is not with the Node that runs this. */
  readonly needs?: string | undefined
  readonly run: (site: Site) => Promise<Report>
}

const execute = promisify(execFile)
const nodes = [22, 24, 26]
const [ownMajor] = process.versions.node.split('.').map(Number)
const twoMinutes = 120_000

/** All runtimes; the first is the Node that runs this. */
export function listRuntimes(): Runtime[] {
  return [
    { name: `Node ${ownMajor}`, run: (site) => runProcess(site, process.execPath, []) },
    ...nodes
      .filter((major) => major !== ownMajor)
      .map((major) => installed(`Node ${major}`, `node-v${major}/bin/node`, [])),
    installed('Deno', '.bin/deno', ['run', '--allow-all', '--node-modules-dir=manual']),
    installed('Bun', '.bin/bun', []),
    { name: 'workerd (Cloudflare)', needs: inNodes('miniflare'), run: runWorkerd },
    { name: 'edge-runtime (Vercel)', needs: inNodes('edge-runtime'), run: runEdge },
    { name: 'Next.js edge route', run: runNext },
    page('Chromium', 'chromium'),
    page('Firefox', 'firefox'),
    page('WebKitGTK', 'webkit'),
  ]
}

/** Installs the runtimes and browsers; those that there are not for this machine stay away. */
export async function installAll(): Promise<void> {
  await installRuntimes()
  const obstacle = await prepareBrowsers(['chromium', 'firefox', 'webkit'])
  if (obstacle) console.log(obstacle)
}

/** Whether a runtime is on this machine. */
export function isInstalled({ needs }: Runtime): boolean {
  return needs === undefined || existsSync(needs)
}

/** A runtime that starts a module as Node does. */
function installed(name: string, path: string, args: readonly string[]): Runtime {
  const needs = inNodes(path)
  return { name, needs, run: (site) => runProcess(site, needs, args) }
}

/** A page of a browser. */
function page(name: string, browser: BrowserName): Runtime {
  return {
    name,
    get needs() {
      return findBrowser(browser) ?? browser
    },
    run: async (site) => runPage(browser, await bundle(site, 'page.mjs', ['browser']), site.origin),
  }
}

async function runProcess(site: Site, command: string, args: readonly string[]): Promise<Report> {
  const { stdout } = await execute(command, [...args, 'process.mjs', site.origin], {
    cwd: site.program,
    timeout: twoMinutes,
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
  })
  // The program prints it.
  return JSON.parse(stdout) as Report
}

async function runWorkerd(site: Site): Promise<Report> {
  const script = await bundle(site, 'worker.mjs', ['workerd', 'worker', 'browser'])
  const server = await startServer(process.execPath, ['serveWorker.mjs', script], { folder: home })
  return ask(server, '/', site)
}

async function runEdge(site: Site): Promise<Report> {
  const script = await bundle(site, 'edge.mjs', ['edge-light', 'worker', 'browser'])
  const server = await startServer(process.execPath, ['serveEdge.mjs', script], { folder: home })
  return ask(server, '/', site)
}

async function runNext(site: Site): Promise<Report> {
  await using app = await installApp(join(import.meta.dirname, 'next'), site.packed)
  const { folder } = app
  await cp(join(site.program, 'program.mjs'), join(folder, 'program.mjs'))
  const next = join(folder, 'node_modules/next/dist/bin/next')
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  await execute(process.execPath, [next, 'build'], {
    cwd: folder,
    timeout: 2 * twoMinutes,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  })
  const args = [next, 'start', '--port', '0', '--hostname', '127.0.0.1']
  // The folder is needed for as long.
  return await ask(await startServer(process.execPath, args, { folder, env }), '/checks', site)
}

/** One script of the program, for a runtime that loads no packages. */
async function bundle(site: Site, entry: string, conditions: string[]): Promise<string> {
  const outfile = join(site.program, 'dist', entry)
  await build({
    absWorkingDir: site.program,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    logLevel: 'silent',
  })
  return outfile
}

/** Has a server run the program, and reads its version from what it said when it started. */
async function ask(server: StartedServer, path: string, { origin }: Site): Promise<Report> {
  try {
    const response = await fetch(`${server.url}${path}?origin=${encodeURIComponent(origin)}`, {
      signal: AbortSignal.timeout(twoMinutes),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status} ${text}\n${server.output()}`)
    const version = /\b\d+\.[\d.]*\d|\b\d{4}-\d\d-\d\d/.exec(server.output())?.[0] ?? 'unknown'
    return { version, results: JSON.parse(text) as Result[] }
  } finally {
    await server.close()
  }
}
