import type { StandardSchemaV1 } from '@bonsai-ai/core'
import type { Issue } from './editor.ts'
import type { Endpoint } from './endpoint.ts'
import { packages } from './packages.ts'

/** Holds params against the schema that the SDK ships for them. */
export async function checkParams(
  { package: from, paramsType }: Endpoint,
  params: unknown,
): Promise<readonly Issue[]> {
  const schemas = await packages[from]?.schemas()
  // Every type of params has a schema, under the name of the type.
  const found = (schemas as Record<string, StandardSchemaV1> | undefined)?.[`${paramsType}Schema`]
  const { issues = [] } = (await found?.['~standard'].validate(params)) ?? {}
  return issues.map(({ message, path = [] }) => ({
    message,
    path: path.map((step) => (typeof step === 'object' ? step.key : step)),
  }))
}
