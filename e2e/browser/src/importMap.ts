import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** What `exports` of a package.json says of one entry. */
type Target = string | { readonly [condition: string]: Target }

/** In the order of their worth to a page. */
const conditions = ['browser', 'import', 'default']

/**
 * Reads an import map for a page that is served `node_modules` as it is.
 *
 * @param folder - Where `node_modules` is.
 * @returns Addresses by specifier, for each entry point of each package.
 */
export async function readImportMap(folder: string): Promise<Record<string, string>> {
  const imports: Record<string, string> = {}
  for (const name of await listPackages(join(folder, 'node_modules'))) {
    const manifest = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')
    const { exports } = JSON.parse(manifest) as { exports: Record<string, Target> }
    for (const [key, target] of Object.entries(exports)) {
      const file = resolve(target)
      if (/\.m?js$/.test(file))
        imports[posix.join(name, key)] = `/${posix.join('node_modules', name, file)}`
    }
  }
  return imports
}

/** The import map as a script of a page. */
export function importMapOf(imports: Record<string, string>): string {
  return `<script type="importmap" nonce="test">${JSON.stringify({ imports })}</script>`
}

async function listPackages(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .map(async (scope) => (await readdir(join(folder, scope))).map((name) => `${scope}/${name}`))
  return [...names.filter((name) => !name.startsWith('@')), ...(await Promise.all(scoped)).flat()]
}

function resolve(target: Target): string {
  if (typeof target === 'string') return target
  const condition = conditions.find((name) => name in target)
  return condition ? resolve(target[condition] ?? '') : ''
}
