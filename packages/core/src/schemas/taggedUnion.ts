import type * as v from 'valibot'
import { createSchema, refuse } from './createSchema.ts'

/** How {@link taggedUnion} takes what has none of its tags. */
export interface TaggedUnionOptions {
  /** Whether objects with a tag that is not known pass. */
  readonly isOpen?: boolean | undefined
  /** Schema of the objects that have no tag. By default there are none. */
  readonly untagged?: v.GenericSchema | undefined
}

/**
 * Makes a schema of objects that a field tells apart. The tag leads straight to the one schema that
 * counts, however many there are, so the issues are those of that schema alone.
 *
 * @param tag - Name of the field.
 * @param schemas - Schema of each object, by the text in that field.
 * @param options - What to do with other objects. They are refused by default.
 * @returns The schema. What passes is the object itself, not a copy.
 *
 * @example
 * ```ts
 * import { object, taggedUnion } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * const EventSchema = taggedUnion(
 *   'type',
 *   { delta: object(() => ({ delta: v.string() })), done: object(() => ({})) },
 *   { isOpen: true },
 * )
 * console.log(v.is(EventSchema, { type: 'new_since' }))
 * ```
 */
export function taggedUnion<T>(
  tag: string,
  schemas: Readonly<Record<string, v.GenericSchema>>,
  { isOpen, untagged }: TaggedUnionOptions = {},
): v.GenericSchema<unknown, T> {
  return createSchema(
    'tagged_union',
    () => 'Object',
    (value, config) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('tagged_union', 'Object', value, config)
      const found = (value as Readonly<Record<string, unknown>>)[tag]
      const schema =
        typeof found !== 'string'
          ? untagged
          : Object.hasOwn(schemas, found)
            ? schemas[found]
            : undefined
      if (schema) return schema['~run']({ value }, config).issues
      if (isOpen && typeof found === 'string') return undefined
      const known = Object.keys(schemas).map((name) => JSON.stringify(name))
      const expected = isOpen ? 'string' : `(${known.join(' | ')})`
      return refuse('tagged_union', expected, value, config, tag)
    },
  )
}
