import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedPackage, PackedWorkspace } from '@bonsai-internal/packed'

/** JSR knows names with a scope only, so the umbrella is not to be had there. */
const leftOut = 'bonsai-ai'

/**
 * Writes the packages as JSR takes them: sources in place of what was built of them, and a deno.json
 * that says what package.json says.
 *
 * @param packed - The packages.
 * @param target - Folder to write a Deno workspace into; it must be there.
 * @returns The names of the packages.
 */
export async function writeJsrPackages(packed: PackedWorkspace, target: string): Promise<string[]> {
  const packages = packed.packages.filter(({ manifest }) => manifest.name !== leftOut)
  for (const one of packages) await writePackage(one, join(target, one.manifest.name))

  const names = packages.map(({ manifest }) => manifest.name)
  const settings = {
    workspace: names.map((name) => `./${name}`),
    // For programs beside the packages.
    imports: { valibot: 'npm:valibot@^1.5.0' },
    nodeModulesDir: 'none',
    compilerOptions: {
      lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
      exactOptionalPropertyTypes: true,
    },
  }
  await writeFile(join(target, 'deno.json'), JSON.stringify(settings, null, 2))
  return names
}

async function writePackage(one: PackedPackage, target: string): Promise<void> {
  const { manifest, sourceManifest, folder } = one
  await mkdir(target, { recursive: true })
  for (const name of ['src', 'README.md'])
    await cp(join(folder, name), join(target, name), { recursive: true })

  const { name, version } = manifest
  const settings = {
    name,
    version,
    license: 'MIT',
    exports: Object.fromEntries(
      Object.entries(sourceManifest.exports).filter(([key]) => key !== './package.json'),
    ),
    imports: await findImports(one),
  }
  await writeFile(join(target, 'deno.json'), JSON.stringify(settings, null, 2))
}

/** What the sources import from npm, in the versions that are installed here. */
async function findImports({ source, folder }: PackedPackage): Promise<Record<string, string>> {
  const imports: Record<string, string> = {}
  for (const file of await readdir(join(folder, 'src'), { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    const code = await readFile(join(folder, 'src', file), 'utf8')
    for (const [, name = ''] of code.matchAll(
      /^(?:import|export|\}) .*from '((?:@[^/']+\/)?[^/'.]+)/gm,
    )) {
      if (name.startsWith('@bonsai-ai/') || imports[name]) continue
      const manifest = join(source, 'node_modules', name, 'package.json')
      const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
      imports[name] = `npm:${name}@^${version}`
    }
  }
  return imports
}
