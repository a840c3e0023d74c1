import { type Declaration, type Model, references } from './model.ts'

/** The types that some types are made of, themselves included. */
export function reach(
  model: Model,
  roots: Iterable<string>,
  nodeOf: (declaration: Declaration) => Declaration['node'] = ({ node }) => node,
): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const declaration = model.declarations.get(name)
    if (!declaration || found.has(name)) return
    found.add(name)
    for (const next of references(nodeOf(declaration))) visit(next)
  }
  for (const root of roots) visit(root)
  return found
}

/** The names of all params. */
export function paramsNames(model: Model): readonly string[] {
  return model.operations.flatMap(({ params }) => (params ? [params.name] : []))
}
