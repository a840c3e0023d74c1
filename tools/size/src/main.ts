import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packWorkspace, root } from '@bonsai-internal/packed'
import { bundle } from './bundle.ts'
import { entries, type Entry, sameTolerance, unusedLimit } from './limits.ts'
import { findDearer, findStale, formatTable, type Row, writeTable } from './table.ts'

const { values } = parseArgs({
  options: {
    /** Measures this entry alone. */
    only: { type: 'string' },
    /** Prints the rows as JSON. */
    json: { type: 'boolean', default: false },
    /** Writes the table into the readme. */
    write: { type: 'boolean', default: false },
  },
})

await using packed = await packWorkspace()

const programs = [
  ...entries.map((entry) => ({ ...entry, code: useCode(entry) })),
  { name: 'nothing used', limit: unusedLimit, code: unusedCode() },
].filter(({ name }) => !values.only || name === values.only)
if (programs.length === 0) throw new Error(`No entry is called ${values.only}.`)

const rows: Row[] = []
for (const { name, limit, code } of programs) {
  const folder = join(packed.folder, name.replaceAll(' ', '-'))
  rows.push({ name, limit, ...(await bundle(code, folder)) })
}

const over = rows.filter((row) => Math.max(row.rollup, row.esbuild, row.webpack) > row.limit)
const dearer = entries.flatMap(({ name, sameAs }) => findDearer(rows, name, sameAs, sameTolerance))
const stale = values.only ? [] : await compareReadme()

if (values.json) console.log(JSON.stringify(rows, null, 2))
else {
  console.log(formatTable(rows))
  for (const { name } of over) console.log(`✗ ${name} is over its limit`)
  for (const message of dearer) console.log(`✗ ${message}`)
  if (stale.length > 0)
    console.log(
      `✗ README.md has other figures for: ${stale.join(', ')}. Run npm run size -- --write`,
    )
  const compared = values.only ? 0 : entries.filter(({ sameAs }) => sameAs).length
  const checks = rows.length + compared + (values.only ? 0 : 1)
  const failed = over.length + dearer.length + (stale.length > 0 ? 1 : 0)
  console.log(`${checks - failed} passed, ${failed} failed`)
}
if (over.length > 0 || dearer.length > 0 || stale.length > 0) process.exitCode = 1

async function compareReadme(): Promise<string[]> {
  const file = join(root, 'README.md')
  const readme = await readFile(file, 'utf8')
  if (!values.write) return findStale(readme, rows)
  await writeFile(file, writeTable(readme, rows))
  return []
}

function useCode({ uses }: Entry): string {
  const imports = Object.entries(uses).map(
    ([specifier, names]) => `import { ${[names].flat().join(', ')} } from '${specifier}'\n`,
  )
  return `${imports.join('')}console.log(${Object.values(uses).flat().join(', ')})\n`
}

/** Every entry of every package, imported for nothing in both ways there are. */
function unusedCode(): string {
  const specifiers = packed.packages.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((key) => key !== './package.json')
      .map((key) => manifest.name + key.slice(1)),
  )
  return specifiers
    .map((name, index) => `import '${name}'\nimport * as unused${index} from '${name}'\n`)
    .join('')
}
