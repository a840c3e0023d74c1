import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Output } from './emitTypes.ts'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** Formats as the rest of the repository is formatted. */
export async function format(outputs: readonly Output[]): Promise<Output[]> {
  // Outside of the repository, where nothing is ignored.
  const folder = await mkdtemp(join(tmpdir(), 'bonsai-generate-'))
  try {
    for (const { path, text } of outputs) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const settings = ['--config', join(root, '.oxfmtrc.json')]
    await run(join(root, 'node_modules/.bin/oxfmt'), [...settings, folder], { cwd: folder })
    return await Promise.all(
      outputs.map(async ({ path }) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
