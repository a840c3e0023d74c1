import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root, type PackedPackage } from '@bonsai-internal/packed'
import { build } from 'esbuild'

/** A row of the table of dependencies. */
interface Dependency {
  readonly name: string
  readonly version: string
  /** How it comes to a user: inside the package, beside it, or by the user's own choice. */
  readonly how: 'bundled' | 'installed' | 'optional'
  /** The package that has it, without scope; empty for what is optional. */
  readonly owner: string
  /** What a bundle with all of it grows by, minified and with `gzip -9`; empty for what is optional. */
  readonly size: string
}

/** The table of docs/dependencies.md must be the truth, and the whole of it. */
export async function checkDependencies(packages: readonly PackedPackage[]): Promise<string[]> {
  const found = new Map<string, string>()
  const problems: string[] = []
  for (const one of packages)
    for (const dependency of await dependenciesOf(one)) {
      const { name, version, how, owner, size } = dependency
      found.set([name, version, how, owner, size].join(' | '), name)
      if (how === 'installed' && !/^\d+\.\d+\.\d+$/.test(version))
        problems.push(`${owner} has ${name} at ${version}, not at one version`)
    }
  const listed = rowsOf(await readFile(join(root, 'docs/dependencies.md'), 'utf8'))
  for (const row of found.keys()) if (!listed.includes(row)) problems.push(`missing: ${row}`)
  for (const row of listed) if (!found.has(row)) problems.push(`not true: ${row}`)
  return problems
}

/** The rows of the document's table, but for its last column, the reason, which must not be empty. */
export function rowsOf(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    const [, name, ...cells] = line.split('|').map((cell) => cell.trim().replaceAll('`', ''))
    const reason = cells[4]
    return name && reason && !/^(dependency|-+)$/.test(name)
      ? [[name, ...cells.slice(0, 4)].join(' | ')]
      : []
  })
}

async function dependenciesOf({ folder, manifest }: PackedPackage): Promise<Dependency[]> {
  const owner = manifest.name.replace('@bonsai-ai/', '')
  const list: Dependency[] = []
  for (const [name, version] of Object.entries(manifest.dependencies ?? {}))
    if (!name.startsWith('@bonsai-ai/'))
      list.push({ name, version, how: 'installed', owner, size: await sizeOf(folder, name) })
  for (const [name, version] of Object.entries(manifest.peerDependencies ?? {}))
    list.push({ name, version, how: 'optional', owner: '', size: '' })
  const notices = join(folder, 'dist/vendor/NOTICES.txt')
  if (!existsSync(notices)) return list
  // Written by the build: the name, the version and the license of each.
  for (const [, name = '', version = ''] of (await readFile(notices, 'utf8')).matchAll(
    /^(\S+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm,
  ))
    list.push({
      name,
      version,
      how: 'bundled',
      owner,
      size: await sizeOf(folder, `./dist/vendor/${name}.js`),
    })
  return list
}

async function sizeOf(folder: string, specifier: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${specifier}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
  return `${(bytes / 1000).toFixed(1)} kB`
}
