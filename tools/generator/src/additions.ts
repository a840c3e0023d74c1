import type { Document, PathOperation, Schema } from './document.ts'
import type { OperationRow, Tables } from './tables.ts'

/** A part of the API that the document lacks: `additions/<topic>.ts`, in the document's terms. */
export interface Addition {
  /** Why the document has none of it, and where the facts come from. */
  readonly why: string
  /** Folder of the package that all of it belongs to. */
  readonly package: string
  /** Schemas by public type name. They may refer to schemas of the document, by their name there. */
  readonly schemas?: Readonly<Record<string, Schema>>
  readonly operations?: readonly AddedOperation[]
}

export interface AddedOperation
  extends
    Pick<OperationRow, 'function' | 'verb' | 'path' | 'responseType' | 'pagination'>,
    Partial<Pick<OperationRow, 'paramsType' | 'paramsOptional' | 'betaHeader' | 'deprecated'>> {
  /** The operation as the document would have it. */
  readonly source: Omit<PathOperation, 'operationId'>
}

/** The document and the tables with the additions, by topic, in them. */
export function add(
  document: Document,
  tables: Tables,
  additions: Readonly<Record<string, Addition>>,
): { document: Document; tables: Tables } {
  const paths = { ...document.paths }
  const schemas = { ...document.components.schemas }
  const names: Record<string, string> = { ...tables.names }
  const packages: Record<string, readonly string[]> = { ...tables.packages }
  const operations = [...tables.operations]

  for (const [topic, addition] of Object.entries(additions)) {
    const place = `additions/${topic}.ts`
    for (const [name, schema] of Object.entries(addition.schemas ?? {})) {
      if (schemas[name] || Object.values(names).includes(name))
        throw new Error(`${place}: a type ${name} exists already`)
      schemas[name] = schema
      names[name] = name
    }
    packages[addition.package] = [
      ...(packages[addition.package] ?? []),
      ...Object.keys(addition.schemas ?? {}),
    ]
    for (const { source, ...row } of addition.operations ?? []) {
      const verb = row.verb.toLowerCase()
      if (paths[row.path]?.[verb])
        throw new Error(
          `${place}: the document has ${row.verb} ${row.path} by now; delete the addition`,
        )
      if (operations.some((other) => other.function === row.function))
        throw new Error(`${place}: a function ${row.function} exists already`)
      paths[row.path] = { ...paths[row.path], [verb]: { operationId: row.function, ...source } }
      operations.push({
        operationId: row.function,
        package: addition.package,
        paramsType: null,
        paramsOptional: false,
        betaHeader: null,
        ...row,
        addition: topic,
      })
    }
  }
  return {
    document: { paths, components: { schemas } },
    tables: { ...tables, names, packages, operations },
  }
}
