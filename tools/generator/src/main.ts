import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { extensions } from '../patches/extensions.ts'
import { patches } from '../patches/index.ts'
import { moves } from '../patches/moves.ts'
import { add, type Addition } from './additions.ts'
import { build } from './build.ts'
import { checkDocs } from './checkDocs.ts'
import { checkHandWritten } from './checkHandWritten.ts'
import { coverage } from './coverage.ts'
import { pinned, readDocument } from './document.ts'
import { emitFunctions } from './emitFunctions.ts'
import { emitIndexes } from './emitIndexes.ts'
import { emitSchemas } from './emitSchemas.ts'
import { emitTable } from './emitTable.ts'
import { emitTypes, type Notes, type Output } from './emitTypes.ts'
import { emitUmbrella } from './emitUmbrella.ts'
import { format } from './format.ts'
import type { PackageDocs, PackageOverrides } from './overrides.ts'
import { patch } from './patch.ts'
import type { OperationRow, Tables } from './tables.ts'

const home = join(import.meta.dirname, '..')
const root = join(home, '../..')

const { values: options } = parseArgs({
  options: {
    spec: { type: 'string' },
    check: { type: 'boolean', default: false },
    'docs-coverage': { type: 'boolean', default: false },
  },
})

const banner = (owner: string, source = `overrides/${owner}.ts`): string =>
  `// Generated from the OpenAPI document (sha256 ${pinned.sha256.slice(0, 12)}). Do not edit.
// To change it: tools/generator/${source} or docs/${owner}.json, then \`npm run generate\`.`

async function main(): Promise<void> {
  const document = await readDocument(options.spec ?? process.env['OPENAPI_SPEC'])
  const notes = await readNotes()
  const whole = add(
    patch(document, [...patches, ...extensions], moves),
    await readTables(notes),
    await readAdditions(),
  )
  const model = build(whole.document, whole.tables)
  if (options['docs-coverage']) {
    console.log(coverage(model, notes))
    return
  }
  const present = await readSources()
  const byHand = [...present].flatMap(([path, text]) => (isGenerated(text) ? [] : [path]))
  checkHandWritten(model, notes, new Set(byHand))
  checkDocs(model, notes)
  const outputs = [
    ...emitTypes(model, notes, banner),
    ...emitSchemas(model, notes, banner),
    ...emitFunctions(model, notes, banner),
    ...emitIndexes(model, notes, banner),
    emitTable(model, banner('operations')),
  ]
  const texts = new Map([...present, ...outputs.map(({ path, text }) => [path, text] as const)])
  outputs.push(...emitUmbrella(await readUmbrella(), texts, banner('bonsai-ai')))
  await write(await format(outputs), present)
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(join(home, file), 'utf8')) as T
}

async function readTables(notes: Notes): Promise<Tables> {
  return {
    operations: await readJson<OperationRow[]>('data/operations.json'),
    names: await readJson('data/type-names.json'),
    merges: await readJson('data/type-merges.json'),
    packages: await readJson('data/packages.json'),
    nested: Object.fromEntries(
      [...notes.overrides.values()].flatMap((one) => Object.entries(one.names ?? {})),
    ),
  }
}

async function readNotes(): Promise<Notes> {
  const overrides = new Map<string, PackageOverrides>()
  for (const file of await readdir(join(home, 'overrides'))) {
    const url = pathToFileURL(join(home, 'overrides', file)).href
    const module = (await import(url)) as { default: PackageOverrides }
    overrides.set(file.replace(/\.ts$/, ''), module.default)
  }
  const docs = new Map<string, PackageDocs>()
  for (const file of await readdir(join(home, 'docs')))
    docs.set(file.replace(/\.json$/, ''), await readJson<PackageDocs>(`docs/${file}`))
  return { overrides, docs }
}

async function readAdditions(): Promise<Record<string, Addition>> {
  const additions: Record<string, Addition> = {}
  for (const file of (await readdir(join(home, 'additions'))).sort()) {
    const url = pathToFileURL(join(home, 'additions', file)).href
    const module = (await import(url)) as { default: Addition }
    additions[file.replace(/\.ts$/, '')] = module.default
  }
  return additions
}

/** The entries of the umbrella, and their files. */
async function readUmbrella(): Promise<Record<string, string>> {
  const text = await readFile(join(root, 'packages/bonsai-ai/package.json'), 'utf8')
  return (JSON.parse(text) as { exports: Record<string, string> }).exports
}

/** Brings the tree in line with the outputs, or with `--check` says where it is not. */
async function write(
  outputs: readonly Output[],
  present: ReadonlyMap<string, string>,
): Promise<void> {
  const wanted = new Map(outputs.map(({ path, text }) => [path, text]))
  const changed = [...new Set([...wanted.keys(), ...present.keys()])].filter(
    (path) =>
      wanted.get(path) !== present.get(path) &&
      (wanted.has(path) || isGenerated(present.get(path) ?? '')),
  )
  if (options.check) {
    for (const path of changed) console.error(`not as generated: ${path}`)
    if (changed.length > 0) process.exitCode = 1
    else console.log(`${wanted.size} files are as generated`)
    return
  }
  for (const path of changed) {
    const text = wanted.get(path)
    if (text === undefined) await rm(join(root, path))
    else {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  }
  console.log(`${wanted.size} files, ${changed.length} of them changed`)
}

/** The sources of all packages, and of what tests them, by path. */
async function readSources(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const folder of ['packages', 'tools/testing'])
    for (const entry of await readdir(join(root, folder), { recursive: true })) {
      const path = `${folder}/${entry}`
      if (!/\/src\/.*\.ts$/.test(path) || /node_modules|\/dist\//.test(path)) continue
      found.set(path, await readFile(join(root, path), 'utf8'))
    }
  return found
}

function isGenerated(text: string): boolean {
  return text.startsWith('// Generated from the OpenAPI document')
}

await main()
