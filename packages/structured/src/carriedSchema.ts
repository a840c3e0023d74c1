import type { StructuredSchema } from './structuredSchema.ts'

/**
 * Says that a format or tool, plain JSON for the API, carries the schema that it was made of, where
 * neither `JSON.stringify` nor a spread sees it.
 */
export interface CarriesSchema<Output, Input = unknown> {
  readonly '~schema': StructuredSchema<Input, Output>
}

/** Gives a format or tool the schema to carry. */
export function carrySchema<Value extends object, Output, Input = unknown>(
  value: Value,
  schema: StructuredSchema<Input, Output>,
): Value & CarriesSchema<Output, Input> {
  Object.defineProperty(value, '~schema', { value: schema })
  // It has the property from now on.
  return value as Value & CarriesSchema<Output, Input>
}

/** The schema that a format or tool carries, if any: a copy of one carries none. */
export function carriedSchema(value: unknown): StructuredSchema | undefined {
  return (Object(value) as Partial<CarriesSchema<unknown>>)['~schema']
}
