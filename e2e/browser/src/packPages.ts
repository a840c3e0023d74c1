import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packWorkspace } from '@bonsai-internal/packed'
import { build } from 'esbuild'

/**
 * Packs the packages, and bundles the programs of the pages with them, as a user would. Needs the
 * build.
 *
 * @returns What removes it all.
 */
export default async function packPages(): Promise<() => Promise<void>> {
  const packed = await packWorkspace()
  const pages = join(packed.folder, 'pages')
  const site = join(packed.folder, 'site')
  await mkdir(site)
  // From there the imports lead to what was packed, not into the workspace.
  await cp(join(import.meta.dirname, '../pages'), pages, { recursive: true })
  await build({
    entryPoints: [join(pages, 'page.ts'), join(pages, 'worker.ts')],
    outdir: site,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  })
  // Workers of Playwright are processes that get it from here.
  process.env['PACKED_FOLDER'] = packed.folder
  return async () => packed[Symbol.asyncDispose]()
}
