import { posix } from 'node:path'
import type { Notes, Output } from './emitTypes.ts'
import { type Declaration, type Model, references } from './model.ts'
import { type Mode, type Modes, modesOf } from './modes.ts'
import { folderOf, sourceOf, specifierOf } from './places.ts'
import { printSchema } from './printSchema.ts'
import { literalNames } from './printType.ts'

/** A schema, and the file that it stands in. */
interface Printed {
  readonly type: Declaration
  readonly mode: Mode
  readonly name: string
  readonly text: string
  readonly file: string
}

/** Lines that a file of schemas may have before the formatter breaks it up. */
const fileSize = 640

const helpers = [
  'characters',
  'defer',
  'file',
  'intersection',
  'map',
  'object',
  'taggedUnion',
  'union',
]

/** Writes the schemas of every package, and the list of their names. */
export function emitSchemas(
  model: Model,
  notes: Notes,
  banner: (owner: string) => string,
): Output[] {
  const modes = modesOf(model, notes)
  const printed = printAll(model, modes)
  checkNames(model, printed)
  const fileOf = new Map(printed.map(({ name, file }) => [name, file]))
  const owners = [...new Set(printed.map(({ type }) => type.package))]
  const files = [...new Set(fileOf.values())]

  return [
    ...files.map((file) => {
      const own = printed.filter((one) => one.file === file)
      const [owner = ''] = own.map(({ type }) => type.package)
      const blocks = [
        banner(owner),
        importsOf(own, file, modes, fileOf, model).join('\n'),
        ...own.map(({ text }) => text),
      ]
      return { path: file, text: `${blocks.join('\n\n')}\n` }
    }),
    ...owners.map((owner) => {
      const lines = files
        .filter((file) => posix.dirname(file) === folderOf(owner))
        .map((file) => {
          const names = printed.flatMap((one) => (one.file === file ? [one.name] : []))
          return `export { ${names.sort().join(', ')} } from '${relative(sourceOf(owner), file)}'`
        })
      return {
        path: `${sourceOf(owner)}/schemas.ts`,
        text: `${banner(owner)}\n\n${lines.join('\n')}\n`,
      }
    }),
  ]
}

/** All schemas, each after those that it mentions, so that files import in one direction. */
function printAll(model: Model, modes: Modes): Printed[] {
  const literals = literalNames(model)
  const printed: Printed[] = []
  const seen = new Set<string>()
  const counts = new Map<string, { file: number; lines: number }>()

  function visit(type: Declaration, mode: Mode): void {
    const key = `${mode} ${type.name}`
    if (seen.has(key)) return
    seen.add(key)
    for (const next of references(modes.nodeOf(type, mode))) {
      const target = model.declarations.get(next)
      if (target) visit(target, mode)
    }
    const text = printSchema(type, { mode, modes, model, literals })
    const name = modes.nameOf(type.name, mode)
    printed.push({ type, mode, name, text, file: place(type, mode, text) })
  }

  function place({ package: owner }: Declaration, mode: Mode, text: string): string {
    const base = `${folderOf(owner)}/schemas${mode === 'strict' ? 'Strict' : 'Lenient'}`
    const count = counts.get(base) ?? { file: 1, lines: 0 }
    counts.set(base, count)
    const lines = linesOf(text)
    if (count.lines > 0 && count.lines + lines > fileSize) {
      count.file++
      count.lines = 0
    }
    count.lines += lines
    return `${base}${count.file > 1 ? count.file : ''}.gen.ts`
  }

  for (const mode of ['lenient', 'strict'] as const)
    for (const type of model.declarations.values())
      if (modes.typesOf[mode].has(type.name)) visit(type, mode)
  return printed
}

/** About how many lines the formatter makes of a text. */
function linesOf(text: string): number {
  const lines = text.split('\n').map((line) => (line.length > 95 ? line.split(',').length + 2 : 1))
  return lines.reduce((sum, one) => sum + one, 1)
}

function importsOf(
  own: readonly Printed[],
  file: string,
  modes: Modes,
  fileOf: ReadonlyMap<string, string>,
  model: Model,
): string[] {
  const values = new Map<string, Set<string>>()
  function add(module: string, name: string): void {
    values.set(module, (values.get(module) ?? new Set()).add(name))
  }
  for (const { type, mode, text } of own) {
    for (const helper of helpers)
      if (new RegExp(`(?<![.\\w])${helper}\\(`).test(text)) add('@bonsai-ai/core/schemas', helper)
    for (const next of references(modes.nodeOf(type, mode))) {
      const target = model.declarations.get(next)
      const name = modes.nameOf(next, mode)
      const from = fileOf.get(name)
      // An open union of texts mentions none of the types that list them.
      if (!target || !from || from === file || !new RegExp(`\\b${name}\\b`).test(text)) continue
      const isNear = packageFolder(from) === packageFolder(file)
      add(
        isNear ? relative(posix.dirname(file), from) : `${specifierOf(target.package)}/schemas`,
        name,
      )
    }
  }
  const types = [...new Set(own.map(({ type }) => type.name))].sort()
  return [
    ...[...values]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}'`),
    `import ${own.some(({ text }) => /\bv\.[a-z]/.test(text)) ? '' : 'type '}* as v from 'valibot'`,
    `import type { ${types.join(', ')} } from './types.gen.ts'`,
  ]
}

/** Refuses two schemas of one name, and one that has the name of a type. */
function checkNames(model: Model, printed: readonly Printed[]): void {
  const seen = new Map<string, string>()
  for (const { name, type, mode } of printed) {
    const other = seen.get(name) ?? (model.declarations.has(name) && `the type ${name}`)
    if (other) throw new Error(`${name}: is the ${mode} schema of ${type.name}, and ${other}`)
    seen.set(name, `the schema of ${type.name}`)
  }
}

function relative(from: string, to: string): string {
  return posix.relative(from, to).replace(/^(?!\.)/, './')
}

/** `packages/responses`, for the beta as well. */
function packageFolder(file: string): string {
  return file.split('/').slice(0, 2).join('/')
}
