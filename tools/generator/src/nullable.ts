import type { Schema } from './document.ts'
import { isAnnotation } from './keywords.ts'
import { refName } from './names.ts'

/** Whether a schema itself allows null, in whatever spelling, or what it refers to does. */
export function isNullable(
  schema: Schema,
  place: string,
  schemaOf: (name: string, place: string) => Schema,
): boolean {
  const { $ref, allOf = [], anyOf, oneOf } = schema
  const parts = allOf.filter((part) => !isAnnotation(part))
  const allowsNull = (part: Schema): boolean => isNullable(part, place, schemaOf)
  return (
    schema.nullable === true ||
    schema.type === 'null' ||
    schema.const === null ||
    schema.enum?.includes(null) === true ||
    (anyOf ?? oneOf ?? []).some(allowsNull) ||
    allOf.some((part) => part.nullable === true) ||
    (parts.length === 1 && parts.some(allowsNull)) ||
    ($ref !== undefined && allowsNull(schemaOf(refName($ref, place), place)))
  )
}
