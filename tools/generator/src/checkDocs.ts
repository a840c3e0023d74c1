import type { Notes } from './emitTypes.ts'
import type { Declaration, Model } from './model.ts'

/** Checks that all that is said is about something: a renamed field would lose its line unseen. */
export function checkDocs(model: Model, notes: Notes): void {
  const problems: string[] = []
  for (const [owner, { functions = {}, types = {}, fields = {} }] of notes.docs) {
    const place = `docs/${owner}.json`
    const own = model.operations.filter((one) => one.package === owner)
    const known = new Set(own.flatMap((one) => [one.function, one.streamFunction]))
    const declared = (name: string): Declaration | undefined => {
      const found = model.declarations.get(name)
      return found?.package === owner ? found : undefined
    }
    for (const name of Object.keys(functions))
      if (!known.has(name)) problems.push(`${place}: there is no function ${name}`)
    for (const name of Object.keys(types))
      if (!declared(name)) problems.push(`${place}: there is no type ${name}`)
    for (const [name, lines] of Object.entries(fields))
      for (const field of Object.keys(lines))
        if (!hasField(declared(name), field))
          problems.push(`${place}: there is no field ${name}.${field}`)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function hasField(declaration: Declaration | undefined, name: string): boolean {
  const node = declaration?.node
  return node?.kind === 'object' && node.fields.some((field) => field.name === name)
}
