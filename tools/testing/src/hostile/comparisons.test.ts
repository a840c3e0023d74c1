import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const packages = join(import.meta.dirname, '../../../../packages')

/** A comparison with something that sounds secret, but for those with a literal or of a type. */
const comparison =
  /(?<!typeof )\b[\w.]*(?:secret|signature|apikey|password|digest|hmac)\w*\s*[!=]==?\s*(?!undefined|null|'')[\w.[]+|[\w.\])]+\s*[!=]==?\s*[\w.]*(?:secret|signature|apikey|password|digest|hmac)\w*/gi

function comparisonsIn(source: string): string[] {
  return source.match(comparison) ?? []
}

test('default', () => {
  expect(comparisonsIn('if (sent.signature === expected) accept()')).toHaveLength(1)
  expect(comparisonsIn('if (given !== options.secret) refuse()')).toHaveLength(1)
  expect(comparisonsIn("if (typeof apiKey === 'string' || apiKey === undefined) go()")).toEqual([])
})

test('behavior: no package compares a secret by ===, which takes longer the more of it is right', async () => {
  const files = (await readdir(packages, { recursive: true })).filter(
    (file) => /^[\w-]+\/src\/.*\.ts$/.test(file) && !/\.(test|test-d|gen)\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) =>
    comparisonsIn(readFileSync(join(packages, file), 'utf8')).map((text) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})
