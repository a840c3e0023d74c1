import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** Name and version of the package manager, as `npx` takes them. */
export async function packageManager(): Promise<string> {
  // The file is ours, and has the field.
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  return manifest.packageManager
}
