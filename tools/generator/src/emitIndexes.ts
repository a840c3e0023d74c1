import { posix } from 'node:path'
import { errorName, isHandWritten } from './emitFunctions.ts'
import type { Notes, Output } from './emitTypes.ts'
import type { Model } from './model.ts'
import { folderOf, sourceOf } from './places.ts'

/** Writes the list of names of every package. */
export function emitIndexes(
  model: Model,
  notes: Notes,
  banner: (owner: string) => string,
): Output[] {
  const owners = [...new Set([...model.declarations.values()].map((one) => one.package))]
  return owners.map((owner) => {
    const source = sourceOf(owner)
    const generated = posix.relative(source, folderOf(owner)).replace(/^(?!\.)/, './')
    const names = model.operations
      .flatMap((one) => (one.package === owner ? [one.function, one.streamFunction] : []))
      .filter((name) => name !== undefined)
    const lines = names.sort().map((name) => {
      const file = isHandWritten(name, owner, notes)
        ? `./${name}.ts`
        : `${generated}/${name}.gen.ts`
      return `export { ${name}, type ${errorName(name)} } from '${file}'`
    })
    const more = notes.overrides.get(owner)?.index ?? []
    const text = [...lines, ...more, `export type * from '${generated}/types.gen.ts'`].join('\n')
    return { path: `${source}/index.ts`, text: `${banner(owner)}\n\n${text}\n` }
  })
}
