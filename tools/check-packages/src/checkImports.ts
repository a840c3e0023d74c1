import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackedPackage } from '@bonsai-internal/packed'
import { findImports } from './findImports.ts'

/** Everything that is imported must be in the tarball or among the dependencies. */
export async function checkImports({ folder, manifest }: PackedPackage): Promise<string[]> {
  const problems: string[] = []
  const known = [
    manifest.name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  ]
  const dist = join(folder, 'dist')
  for (const file of await readdir(dist, { recursive: true })) {
    if (!/\.(js|d\.ts)$/.test(file)) continue
    for (const specifier of findImports(await readFile(join(dist, file), 'utf8'))) {
      if (!specifier.startsWith('.')) {
        // `node:fs` and `fs` alike: no package of that name is a dependency.
        if (!known.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
          problems.push(`dist/${file} imports ${specifier}, which is no dependency`)
        continue
      }
      const target = join(dist, dirname(file), specifier)
      const wanted = file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target
      if (!target.endsWith('.js'))
        problems.push(`dist/${file} imports ${specifier}, not a .js file`)
      else
        await access(wanted).catch(() =>
          problems.push(`dist/${file} imports ${specifier}, which is not there`),
        )
    }
  }
  return problems
}
