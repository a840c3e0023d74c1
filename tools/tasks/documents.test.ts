import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test.each(['README.md', 'CONTRIBUTING.md', 'docs/reliability.md', '.github/workflows/checks.yml'])(
  'behavior: every script that %s names exists',
  (file) => {
    const named = readFileSync(join(root, file), 'utf8').matchAll(/npm run ([\w:-]+)/g)
    const missing = [...named].map((match) => match[1] ?? '').filter((name) => !scripts[name])
    expect(missing).toEqual([])
  },
)

test('behavior: a release has provenance', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')

  expect(workflow).toContain('id-token: write')
  expect(workflow).toContain('npm run release')
  expect(scripts['release']).toContain('publish --provenance')
})
