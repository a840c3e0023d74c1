import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { packageManager } from './packageManager.ts'
import type { PackedWorkspace } from './index.ts'

/** A copy of an app outside the workspace, with everything its package.json names. */
export interface InstalledApp extends AsyncDisposable {
  readonly folder: string
}

const execute = promisify(execFile)
const leftBehind = new Set(['node_modules', 'dist', '.next'])

/** Install scripts that are let run; pnpm stops at one that is neither allowed nor refused. */
const builds = ['esbuild', 'sharp', 'workerd']

/**
 * Copies an app and installs it as its user would, but for the packages of the workspace: those come
 * from their tarballs, whatever version is asked for.
 *
 * @param source - Folder of the app.
 * @param packed - The tarballs.
 * @param prepare - Changes the copy before anything is installed.
 * @returns The installed copy. Without a package.json there is nothing to install.
 */
export async function installApp(
  source: string,
  packed: PackedWorkspace,
  prepare?: (folder: string, packed: PackedWorkspace) => Promise<void>,
): Promise<InstalledApp> {
  const folder = await mkdtemp(join(tmpdir(), 'bonsai-app-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await cp(source, folder, {
      recursive: true,
      filter: (file) => !leftBehind.has(basename(file)),
    })
    await prepare?.(folder, packed)
    if (existsSync(join(folder, 'package.json'))) await install(folder, packed)
    return { folder, [Symbol.asyncDispose]: remove }
  } catch (error) {
    await remove()
    // pnpm says on the standard output what is wrong.
    const { stdout = '' } = error as { stdout?: string }
    throw new Error(`${source} could not be installed. ${stdout}`, { cause: error })
  }
}

async function install(folder: string, { packages }: PackedWorkspace): Promise<void> {
  const settings = {
    overrides: Object.fromEntries(
      packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
    ),
    allowBuilds: Object.fromEntries(builds.map((name) => [name, true])),
    pmOnFail: 'ignore',
  }
  // JSON is YAML.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings))
  const args = ['--prefer-offline', '--yes', await packageManager(), 'install', '--prefer-offline']
  await execute('npx', args, { cwd: folder, shell: process.platform === 'win32' })
}
