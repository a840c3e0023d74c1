import { isHandWritten } from './emitFunctions.ts'
import { folderOf, type Notes, type Output } from './emitTypes.ts'
import type { Model } from './model.ts'

/** Writes the list of names of every package. */
export function emitIndexes(
  model: Model,
  notes: Notes,
  banner: (owner: string) => string,
): Output[] {
  const owners = [...new Set([...model.declarations.values()].map((one) => one.package))]
  return owners.map((owner): Output => {
    const source = folderOf(owner).replace(/generated(\/beta)?$/, '')
    const isBeta = owner === 'responses-beta'
    const names = model.operations
      .filter((one) => one.package === owner)
      .flatMap((one) => [one.function, ...(one.streamFunction ? [one.streamFunction] : [])])
    const lines = names.sort().map((name) => {
      const file = isHandWritten(name, owner, notes)
        ? `./${name}.ts`
        : `./generated/${isBeta ? 'beta/' : ''}${name}.gen.ts`
      return `export { ${name}, type ${name.charAt(0).toUpperCase()}${name.slice(1)}Error } from '${isBeta ? file.replace('./generated', '../generated') : file}'`
    })
    const types = isBeta ? '../generated/beta/types.gen.ts' : './generated/types.gen.ts'
    const text = [
      ...lines,
      ...(notes.overrides.get(owner)?.index ?? []),
      `export type * from '${types}'`,
    ].join('\n')
    return {
      path: `${source}${isBeta ? 'beta/' : ''}index.ts`,
      text: `${banner(owner)}\n\n${text}\n`,
    }
  })
}

/** The files of the umbrella, and what each passes on. */
export type Umbrella = readonly {
  readonly path: string
  readonly modules: readonly { readonly specifier: string; readonly values: readonly string[] }[]
}[]
