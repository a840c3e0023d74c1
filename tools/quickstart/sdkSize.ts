import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

interface Manifest {
  publishConfig: { exports: Record<string, { default: string }> }
}

const root = new URL('../../', import.meta.url)

/**
 * Measures what the given files import from the published packages: built as they are published,
 * and bundled for a page.
 *
 * @param files - Source files, beside this one.
 * @returns Bytes, minified and gzipped.
 */
export async function sdkSize(files: readonly string[]): Promise<number> {
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root })
  const sources = await Promise.all(
    files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')),
  )
  const contents = sources
    .flatMap((source) => [...source.matchAll(/^import (\{[^}]+\}) from '(@bonsai-ai\/[^']+)'$/gm)])
    .map(([, names, from]) => `export ${names} from '${from}'`)
    .join('\n')
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts' },
    plugins: [published],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
  })
  const [bundle] = outputFiles
  if (bundle === undefined || bundle.contents.length === 0) throw new Error('Nothing to measure.')
  return gzipSync(bundle.contents, { level: 9 }).length
}

/** Inside the workspace a package is its source; a user gets what `publishConfig` names. */
const published: Plugin = {
  name: 'published',
  setup({ onResolve }) {
    onResolve({ filter: /^@bonsai-ai\// }, async ({ path }) => {
      const [, name, ...rest] = path.split('/')
      const home = new URL(`packages/${name}/`, root)
      const manifest = await readFile(new URL('package.json', home), 'utf8')
      const { exports } = (JSON.parse(manifest) as Manifest).publishConfig
      const file = exports[['.', ...rest].join('/')]?.default
      if (file === undefined) throw new Error(`${path} is not published.`)
      return { path: fileURLToPath(new URL(file, home)), sideEffects: false }
    })
  },
}
