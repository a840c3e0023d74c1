import type { Notes } from './emitTypes.ts'
import type { Model } from './model.ts'
import { sourceOf } from './places.ts'

/**
 * Checks that every function is written either by the generator or by hand. `files` are the paths of
 * the files that people wrote, relative to the repository.
 */
export function checkHandWritten(model: Model, notes: Notes, files: ReadonlySet<string>): void {
  const problems: string[] = []
  const known = new Set<string>()
  for (const { function: name, streamFunction, package: owner } of model.operations) {
    for (const one of [name, ...(streamFunction ? [streamFunction] : [])]) {
      known.add(`${owner}/${one}`)
      const file = `${sourceOf(owner)}/${one}.ts`
      const isListed = notes.overrides.get(owner)?.handWritten?.includes(one) === true
      if (isListed && !files.has(file))
        problems.push(`overrides/${owner}.ts lists ${one}, but there is no ${file}`)
      if (!isListed && files.has(file))
        problems.push(`${file} is generated as well: overrides/${owner}.ts does not list it`)
      if (!isListed && one === streamFunction)
        problems.push(`${one} streams and is not generated: overrides/${owner}.ts must list it`)
    }
  }
  for (const [owner, { handWritten = [] }] of notes.overrides)
    for (const name of handWritten)
      if (!known.has(`${owner}/${name}`))
        problems.push(`overrides/${owner}.ts lists ${name}, which is no function of the package`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
