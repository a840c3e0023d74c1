import type * as v from 'valibot'
import { createSchema, type Issue, refuse } from './createSchema.ts'

/**
 * Makes a schema of values that any of some schemas takes. Where none does, the issues are those of
 * the schema that got furthest: what is wrong deep inside a list is told with the way to it, though
 * a text could have stood in place of the list.
 *
 * @param schemas - The schemas, in the order in which they are tried.
 * @returns The schema. What passes is the value itself, not a copy.
 *
 * @example
 * ```ts
 * import { union } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * const { issues } = v.safeParse(union([v.string(), v.array(v.string())]), ['a', 1])
 * console.log(v.getDotPath(issues?.[0] as v.BaseIssue<unknown>))
 * ```
 */
export function union<T>(schemas: readonly v.GenericSchema[]): v.GenericSchema<unknown, T> {
  function expects(): string {
    const all = new Set(schemas.map((schema) => schema.expects))
    return `(${[...all].join(' | ')})`
  }
  return createSchema('union', expects, (value, config) => {
    let closest: readonly Issue[] | undefined
    for (const schema of schemas) {
      const { typed, issues } = schema['~run']({ value }, config)
      if (!issues) return undefined
      // One that fails at the value itself was meant for something else.
      const isCloser = typed || issues.some(({ path }) => path)
      if (isCloser && !(closest && closest.length <= issues.length)) closest = issues
    }
    return closest ?? refuse('union', expects(), value, config)
  })
}
