import { gzipSync } from 'node:zlib'
import { publishedFile, root } from '@bonsai-internal/packed'
import { build, type Plugin } from 'esbuild'

/** A function and where it is imported from. */
export interface Measured {
  readonly name: string
  readonly package: string
}

/**
 * Measures what each function costs a page, together with `createClient`: built as it is published,
 * bundled on its own, minified and gzipped.
 *
 * @returns Bytes by the name of the function.
 */
export async function measure(functions: readonly Measured[]): Promise<Map<string, number>> {
  const { outputFiles } = await build({
    entryPoints: functions.map(({ name }) => ({ in: `entry:${name}`, out: name })),
    plugins: [published, entries(functions)],
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return new Map(
    outputFiles.map(({ path, contents }) => [
      path.replace(/^.*[/\\](\w+)\.js$/, '$1'),
      gzipSync(contents, { level: 9 }).length,
    ]),
  )
}

function entries(functions: readonly Measured[]): Plugin {
  return {
    name: 'entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }))
      onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => {
        const from = functions.find(({ name }) => name === path)?.package
        return {
          contents: `export { createClient } from '@bonsai-ai/core'\nexport { ${path} } from '${from}'`,
          resolveDir: root,
        }
      })
    },
  }
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
