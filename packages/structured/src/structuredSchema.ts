import type { StandardSchemaV1 } from '@bonsai-ai/core'

/**
 * A Standard Schema that can say itself in JSON Schema: a schema of Zod 4 or ArkType as it is, one
 * of Valibot from `fromValibot`, any JSON Schema from `fromJsonSchema`.
 *
 * @see https://standardschema.dev/json-schema
 */
export interface StructuredSchema<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaV1<Input, Output>['~standard'] & {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: 'draft-07' }) => Record<string, unknown>
    }
  }
}

/** What a schema takes: the type of the JSON that the model writes. */
export type SchemaInput<Schema extends StructuredSchema> = TypesOf<Schema>['input']

/** What a schema gives: the type of its checked, and maybe transformed, value. */
export type SchemaOutput<Schema extends StructuredSchema> = TypesOf<Schema>['output']

type TypesOf<Schema extends StructuredSchema> = NonNullable<Schema['~standard']['types']>
