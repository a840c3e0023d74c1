import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { listPackages, root } from '@bonsai-internal/packed'
import { type Example, extractMarkdown, extractSource } from './extract.ts'

/** An example in a file of its own. */
export interface WrittenExample extends Example {
  readonly path: string
}

export interface WrittenExamples {
  readonly examples: readonly WrittenExample[]
  /** Path of a tsconfig.json for all of them. */
  readonly tsconfig: string
}

/** Writes every example of the readmes and sources into a file that can be compiled and run. */
export async function prepareExamples(): Promise<WrittenExamples> {
  const packages = (await listPackages()).map((folder) => relative(root, folder))
  const written = await Promise.all(
    ['.', 'docs', ...packages].map(async (owner) => {
      // What examples import is found from a package that has it.
      const home = owner === 'docs' ? 'tools/from-go' : owner
      const folder = join(root, home, '.cache/examples')
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true })
      const examples = [...(await readDocuments(owner)), ...(await readSources(owner))]
      return Promise.all(examples.map((example) => writeExample(example, folder)))
    }),
  )
  const examples = written.flat()
  const tsconfig = join(root, '.cache/examples/tsconfig.json')
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      noEmit: true,
      // An example shows a value by naming it.
      noUnusedLocals: false,
      moduleDetection: 'force',
      paths: Object.fromEntries((await Promise.all(packages.map(readEntries))).flat()),
    },
    files: [join(import.meta.dirname, 'ambient.d.ts'), ...examples.map(({ path }) => path)],
  }
  await writeFile(tsconfig, JSON.stringify(config, null, 2))
  return { examples, tsconfig }
}

/** The examples of a readme, or of all that `docs` has. */
async function readDocuments(owner: string): Promise<Example[]> {
  const names = owner === 'docs' ? await readdir(join(root, owner)) : ['README.md']
  const files = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(owner, name))
    .filter((file) => existsSync(join(root, file)))
  const examples = files.map(async (file) =>
    extractMarkdown(file, await readFile(join(root, file), 'utf8')),
  )
  return (await Promise.all(examples)).flat()
}

async function readSources(owner: string): Promise<Example[]> {
  if (owner === '.' || owner === 'docs') return []
  const names = await readdir(join(root, owner, 'src'), { recursive: true })
  const files = names
    .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
    .map((name) => join(owner, 'src', name))
  const examples = files.map(async (file) =>
    extractSource(file, await readFile(join(root, file), 'utf8')),
  )
  return (await Promise.all(examples)).flat()
}

async function writeExample(example: Example, folder: string): Promise<WrittenExample> {
  const name = `${example.file}-${example.line}`.replaceAll(/[^\w]+/g, '-')
  const path = join(folder, `${name}.ts`)
  await writeFile(path, withClient(example))
  return { ...example, path }
}

/** An example that its own test runs goes on from the client that its document begins with. */
function withClient({ file, code, noRun }: Example): string {
  if (!noRun || !file.startsWith('docs/') || /^const client\b/m.test(code)) return code
  return `${code}\ndeclare const client: import('@bonsai-ai/core').Client`
}

/** An example of one package may import any other one, so all of them are known by path. */
async function readEntries(owner: string): Promise<[name: string, paths: string[]][]> {
  const manifest = JSON.parse(await readFile(join(root, owner, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, string>
  }
  return Object.entries(manifest.exports).map(([key, file]) => [
    manifest.name + key.slice(1),
    [join(root, owner, file)],
  ])
}
