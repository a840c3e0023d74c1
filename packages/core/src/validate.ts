import { ValidationError } from './errors.ts'
import type { StandardSchemaV1 } from './standardSchema.ts'

/** Throws a {@link ValidationError} unless the value passes the schema. */
export async function validate(
  request: string,
  schema: StandardSchemaV1,
  value: unknown,
): Promise<void> {
  const { issues } = await schema['~standard'].validate(value)
  if (issues) throw new ValidationError(request, issues)
}
