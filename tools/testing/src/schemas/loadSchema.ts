import { union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'

type Schemas = Readonly<Record<string, v.GenericSchema | undefined>>

/**
 * Finds the schema of a type where the umbrella exports it. Types of a beta that are those of its
 * package have their schema there; a result that has several types, as TypeScript writes it, passes
 * by any of them.
 */
export async function loadSchema(
  entry: string,
  type: string,
): Promise<v.GenericSchema | undefined> {
  const types = type.split(' | ')
  if (types.length > 1) {
    const all = await Promise.all(types.map((one) => loadSchema(entry, one)))
    return union(all.filter((one) => one !== undefined))
  }
  const specifier = `bonsai-ai/${entry}/schemas`
  const module = (await import(/* @vite-ignore */ specifier)) as Schemas
  const [owner, beta] = entry.split('/')
  return module[`${type}Schema`] ?? (owner && beta ? loadSchema(owner, type) : undefined)
}

/** What a schema finds wrong with a value: `path: message`. */
export function issuesOf(schema: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, value)
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}
