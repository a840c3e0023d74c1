// Writes docs/coming-from-go.md; with --check, says whether it is as written.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onPurpose } from './onPurpose.ts'
import { readExports } from './programOf.ts'
import { sections } from './sections.ts'
import { write } from './write.ts'

const root = join(import.meta.dirname, '../../..')
const path = join(root, 'docs/coming-from-go.md')

const text = await format(write(sections, await readExports(), onPurpose))
if (!process.argv.includes('--check')) {
  await mkdir(join(root, 'docs'), { recursive: true })
  await writeFile(path, text)
} else if ((await readFile(path, 'utf8')) !== text) {
  console.error('docs/coming-from-go.md is not as its rows say: npm run from-go')
  process.exitCode = 1
}

/** Formats as the rest of the repository is formatted. */
async function format(markdown: string): Promise<string> {
  // Outside of the repository, where nothing is ignored.
  const folder = await mkdtemp(join(tmpdir(), 'bonsai-from-go-'))
  try {
    const file = join(folder, 'document.md')
    await writeFile(file, markdown)
    const settings = ['--config', join(root, '.oxfmtrc.json')]
    await promisify(execFile)(join(root, 'node_modules/.bin/oxfmt'), [...settings, folder], {
      cwd: folder,
    })
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}
