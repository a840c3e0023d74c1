// This runs before anything is installed and in any Node that npm can start: no dependencies, and
// no syntax that an old Node would stumble over before it can say what is wrong.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL/,
    'The package registry cannot be reached. Installing needs the network once; later runs do not.',
  ],
  [
    /OUTDATED_LOCKFILE/,
    'pnpm-lock.yaml does not belong to these package.json files: run `npx pnpm install` and commit it.',
  ],
  [/ENOSPC/, 'The disk is full.'],
  [/EACCES|EPERM/, 'This folder, or a cache of npm or pnpm, cannot be written to.'],
]

/**
 * Checks Node and installs what is missing; returns at once when nothing changed.
 *
 * @returns {Promise<string | undefined>} What stands in the way, in words for the user.
 */
export async function prepare() {
  const { engines, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [leastMajor, leastMinor] = engines.node.replace('>=', '').split('.').map(Number)
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    return `Bonsai needs Node ${engines.node.slice(2)} or later; this is ${process.versions.node}.`

  const stamp = join(root, 'node_modules', '.stamp')
  const current = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return undefined

  console.log(`Installing dependencies with ${packageManager} …`)
  const args = ['--prefer-offline', '--yes', packageManager, 'install', '--frozen-lockfile']
  const { code, output } = await run('npx', args, { show: true })
  if (code === 0) {
    writeFileSync(stamp, current)
    return undefined
  }
  const cause = causes.find(([pattern]) => pattern.test(output))
  return `Dependencies could not be installed. ${cause ? cause[1] : 'The messages above say why.'}`
}

/** A digest of everything that decides what gets installed. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function manifests() {
  const folders = ['packages', 'tools'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  )
  return ['.', 'e2e', 'playground', ...folders]
    .map((folder) => `${folder}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort()
}
