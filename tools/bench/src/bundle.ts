import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type * as contenders from './contenders.ts'

const root = join(import.meta.dirname, '../../..')

/**
 * Bundles the contenders as a program would, with our packages as they are published, and loads the
 * bundle.
 */
export async function loadContenders(): Promise<typeof contenders> {
  const outfile = join(root, '.cache/bench/contenders.mjs')
  await mkdir(join(outfile, '..'), { recursive: true })
  await build({
    entryPoints: [join(import.meta.dirname, 'contenders.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: true,
    plugins: [published(await publishedFiles())],
    logLevel: 'warning',
  })
  return import(outfile) as Promise<typeof contenders>
}

/** Inside the workspace our packages mean their sources; here they mean what was built of them. */
function published(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'published',
    setup(builder) {
      builder.onResolve({ filter: /^@bonsai-ai\// }, ({ path }) => {
        const file = files.get(path)
        return file ? { path: file, sideEffects: false } : { errors: [{ text: `no ${path}` }] }
      })
    },
  }
}

interface Manifest {
  readonly name: string
  readonly publishConfig: { readonly exports: Record<string, string | { default: string }> }
}

async function publishedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const folder of await readdir(join(root, 'packages'))) {
    const home = join(root, 'packages', folder)
    const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as Manifest
    for (const [path, target] of Object.entries(manifest.publishConfig.exports))
      if (typeof target === 'object')
        files.set(join(manifest.name, path), join(home, target.default))
  }
  return files
}
