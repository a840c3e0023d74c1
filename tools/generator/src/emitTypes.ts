import { type Declaration, type Model, type Node, references } from './model.ts'
import type { PackageDocs, PackageOverrides } from './overrides.ts'
import { folderOf, specifierOf } from './places.ts'
import { literalNames, printType } from './printType.ts'
import { paramsNames, reach } from './reach.ts'

/** A file to write: where, relative to the repository, and what. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** What people decided and said, by package. */
export interface Notes {
  readonly overrides: ReadonlyMap<string, PackageOverrides>
  readonly docs: ReadonlyMap<string, PackageDocs>
}

/** Writes the types of every package. */
export function emitTypes(model: Model, notes: Notes, banner: (owner: string) => string): Output[] {
  const declarations = [...model.declarations.values()]
  // What a caller may have to make.
  const sent = reach(model, paramsNames(model))
  const literals = literalNames(model)
  const fileOf = new Map(declarations.map((one) => [one.name, familyOf(one, notes)]))
  const owners = [...new Set(declarations.map((one) => one.package))]

  return owners.flatMap((owner) => {
    const all = declarations.filter((one) => one.package === owner)
    const files = [...new Set(['types', ...all.map((one) => fileOf.get(one.name) ?? 'types')])]
    return files.map((file) => {
      const own = all.filter((one) => fileOf.get(one.name) === file)
      const others = file === 'types' ? files.filter((other) => other !== 'types').sort() : []
      const docs = notes.docs.get(owner)
      const blocks = [
        banner(owner),
        ...importsOf(own, model, fileOf),
        ...others.map((other) => `export type * from './${other}.gen.ts'`),
        ...own.map((one) => printType(one, { isSent: sent.has(one.name), literals, docs, model })),
      ]
      return { path: `${folderOf(owner)}/${file}.gen.ts`, text: `${blocks.join('\n\n')}\n` }
    })
  })
}

/** The file of a type: that of the first family whose pattern fits. */
function familyOf({ name, package: owner }: Declaration, notes: Notes): string {
  const families = Object.entries(notes.overrides.get(owner)?.families ?? {})
  return families.find(([, pattern]) => pattern.test(name))?.[0] ?? 'types'
}

/** The import lines of a file that holds these types. */
function importsOf(
  own: readonly Declaration[],
  model: Model,
  fileOf: ReadonlyMap<string, string>,
): string[] {
  const here = new Set(own.map((one) => one.name))
  const imports = new Map<string, Set<string>>()
  for (const { node, package: owner } of own)
    for (const name of references(node)) {
      const from = model.declarations.get(name)
      if (!from || here.has(name)) continue
      const isSibling = from.package === owner
      const module = isSibling ? `./${fileOf.get(name)}.gen.ts` : specifierOf(from.package)
      imports.set(module, (imports.get(module) ?? new Set()).add(name))
    }
  if (own.some(({ node }) => mentionsFile(node)))
    imports.set('@bonsai-ai/core', new Set(['Uploadable']))
  return [...imports]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}'`)
}

function mentionsFile(node: Node): boolean {
  return JSON.stringify(node).includes('{"kind":"file"}')
}
