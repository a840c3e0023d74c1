import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import webpack from 'webpack'

/** Bytes after minification and `gzip -9`, by bundler. */
export interface Sizes {
  readonly rollup: number
  readonly esbuild: number
  readonly webpack: number
}

/** Bundles a program for browsers as each bundler does by default. */
export async function bundle(code: string, folder: string): Promise<Sizes> {
  await mkdir(folder, { recursive: true })
  const input = join(folder, 'input.js')
  await writeFile(input, code)
  return {
    rollup: measure(await withRollup(input)),
    esbuild: measure(await withEsbuild(input)),
    webpack: measure(await withWebpack(input, folder)),
  }
}

function measure(code: string): number {
  return gzipSync(code, { level: 9 }).length
}

async function withRollup(input: string): Promise<string> {
  const built = await rollup({
    input,
    plugins: [nodeResolve({ browser: true })],
    onwarn(warning) {
      // A program that uses nothing is one of those we measure.
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message)
    },
  })
  const { output } = await built.generate({ format: 'es', plugins: [terser({ module: true })] })
  return output[0].code
}

async function withEsbuild(input: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [input],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    // An unused import of ours is what we measure.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  return outputFiles[0]?.text ?? ''
}

async function withWebpack(input: string, folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: input,
    output: { path: folder, filename: 'webpack.js' },
    performance: false,
  })
  if (!compiler) throw new Error('webpack did not start')
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      const error = failure ?? (stats?.hasErrors() && new Error(stats.toString('errors-only')))
      compiler.close((problem) => {
        if (error || problem) reject(error || problem)
        else resolve()
      })
    })
  })
  return readFile(join(folder, 'webpack.js'), 'utf8')
}
