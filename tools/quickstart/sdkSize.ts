import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { publishedFile } from '@bonsai-internal/packed'
import { build, type Plugin } from 'esbuild'

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

const published: Plugin = {
  name: 'published',
  setup({ onResolve }) {
    onResolve({ filter: /^@bonsai-ai\// }, async ({ path }) => ({
      path: await publishedFile(path),
      sideEffects: false,
    }))
  },
}
