import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { packageManager } from './packageManager.ts'

export { packageManager } from './packageManager.ts'
export { installApp, type InstalledApp } from './installApp.ts'

/** Root of the workspace. */
export const root: string = join(import.meta.dirname, '../../..')

/** The fields of a package.json that the tools look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, unknown>> }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package, in the workspace and as it gets published. */
export interface PackedPackage {
  /** Folder in the workspace. */
  readonly source: string
  /** The package.json of the workspace. */
  readonly sourceManifest: Manifest
  /** Folder as installed from the tarball. */
  readonly folder: string
  /** The package.json of the tarball. */
  readonly manifest: Manifest
  readonly tarball: string
}

/** A folder outside the workspace whose `node_modules` holds every package, from its tarball. */
export interface PackedWorkspace extends AsyncDisposable {
  readonly folder: string
  readonly packages: readonly PackedPackage[]
}

const execute = promisify(execFile)

/** Folders of all packages in the workspace. */
export async function listPackages(): Promise<string[]> {
  const names = await readdir(join(root, 'packages'))
  // Another branch may have left a folder behind with nothing but node_modules in it.
  return names
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
}

/**
 * Finds what an import of one of our packages gets from its build. Inside the workspace a package is
 * its source; a user gets what `publishConfig` names.
 */
export async function publishedFile(specifier: string): Promise<string> {
  const [, name = '', ...rest] = specifier.split('/')
  const home = join(root, 'packages', name)
  const { publishConfig } = await readJson<Manifest>(join(home, 'package.json'))
  const target = publishConfig?.exports?.[['.', ...rest].join('/')] as
    | { default?: string }
    | undefined
  if (target?.default === undefined) throw new Error(`${specifier} is not published.`)
  return join(home, target.default)
}

/** Packs every package with pnpm, and installs the tarballs outside the workspace. */
export async function packWorkspace(): Promise<PackedWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'bonsai-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const tarballs = join(folder, 'tarballs')
    await pack(tarballs)
    const packages = await Promise.all(
      (await listPackages()).map((source) => install(source, tarballs, folder)),
    )
    return { folder, packages, [Symbol.asyncDispose]: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function pack(tarballs: string): Promise<void> {
  const args = ['--filter', './packages/*', 'pack', '--pack-destination', tarballs]
  await execute('npx', ['--prefer-offline', '--yes', await packageManager(), ...args], {
    cwd: root,
    shell: process.platform === 'win32',
  })
}

async function install(source: string, tarballs: string, home: string): Promise<PackedPackage> {
  const sourceManifest = await readJson<Manifest>(join(source, 'package.json'))
  const { name, version } = sourceManifest
  const tarball = join(tarballs, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  const folder = join(home, 'node_modules', name)
  await mkdir(folder, { recursive: true })
  await execute('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])

  const manifest = await readJson<Manifest>(join(folder, 'package.json'))
  await Promise.all(
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map((dep) =>
      link(dep, source, home),
    ),
  )
  return { source, sourceManifest, folder, manifest, tarball }
}

/** Makes a dependency from outside the workspace available, in the version installed there. */
async function link(dependency: string, source: string, home: string): Promise<void> {
  const installed = await realpath(join(source, 'node_modules', dependency))
  if (installed.startsWith(join(root, 'packages'))) return
  const target = join(home, 'node_modules', dependency)
  await mkdir(dirname(target), { recursive: true })
  await symlink(installed, target).catch((error: NodeJS.ErrnoException) => {
    // Another package has the same dependency.
    if (error.code !== 'EEXIST') throw error
  })
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}
