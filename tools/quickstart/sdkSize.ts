import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Measures what the given files import from the published packages, bundled for a page.
 *
 * @param files - Source files, beside this one.
 * @returns Bytes, minified and gzipped.
 */
export async function sdkSize(files: readonly string[]): Promise<number> {
  const sources = await Promise.all(
    files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')),
  )
  const contents = sources
    .flatMap((source) => [...source.matchAll(/^import (\{[^}]+\}) from '(@bonsai-ai\/[^']+)'$/gm)])
    .map(([, names, from]) => `export ${names} from '${from}'`)
    .join('\n')
  const { outputFiles } = await build({
    stdin: {
      contents,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
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
