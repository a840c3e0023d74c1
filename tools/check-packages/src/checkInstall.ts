import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedPackage } from '@bonsai-internal/packed'

/** What npm would run on the machine of whoever installs a package. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare']

/** Nothing may run when a package is installed, its dependencies included. */
export async function checkInstall({ folder, manifest }: PackedPackage): Promise<string[]> {
  const own = [join(folder, 'package.json')]
  const others = Object.keys(manifest.dependencies ?? {}).map((name) =>
    // Installed beside it: the scope and the name, each a folder.
    join(folder, manifest.name.includes('/') ? '../..' : '..', name, 'package.json'),
  )
  const problems: string[] = []
  for (const file of [...own, ...others]) {
    const { name, scripts } = JSON.parse(await readFile(file, 'utf8')) as {
      name: string
      scripts?: Record<string, string>
    }
    // What a tarball is made with does not run where it is installed.
    const run = file === own[0] ? installScripts : installScripts.slice(0, 3)
    for (const script of run)
      if (scripts?.[script]) problems.push(`${name} runs ${script}: ${scripts[script]}`)
    if (existsSync(join(file, '../binding.gyp'))) problems.push(`${name} would be compiled`)
  }
  return problems
}
