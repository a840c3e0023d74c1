import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageManager, root } from '@bonsai-internal/packed'

/** Where the runtimes are. */
export const home: string = join(root, 'tools/nodes')

/** Installs the runtimes; those that there are not for this machine stay away. */
export async function installRuntimes(): Promise<void> {
  await promisify(execFile)(
    'npx',
    ['--prefer-offline', '--yes', await packageManager(), 'install', '--frozen-lockfile'],
    { cwd: home, shell: process.platform === 'win32' },
  )
}

/** The path of something that is installed there. */
export function inNodes(path: string): string {
  return join(home, 'node_modules', path)
}
