import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const home = join(import.meta.dirname, '../../../../packages/bonsai-ai')
const manifest = readFileSync(join(home, 'package.json'), 'utf8')
const { exports } = JSON.parse(manifest) as { exports: Record<string, string> }
const files = Object.values(exports).filter((file) => file.endsWith('.ts'))

/** Whether a file, or any other that it leads to, imports Valibot. */
async function needsValibot(file: string): Promise<boolean> {
  const { metafile } = await build({
    entryPoints: [join(home, file)],
    bundle: true,
    format: 'esm',
    external: ['valibot'],
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  return Object.values(metafile.inputs).some(({ imports }) =>
    imports.some(({ path }) => path === 'valibot'),
  )
}

test.each(files)('behavior: %s needs Valibot only if it has schemas', async (file) => {
  expect(await needsValibot(file)).toBe(file.endsWith('/schemas.ts'))
})
