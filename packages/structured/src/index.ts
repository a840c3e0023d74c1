export { fromJsonSchema, type FromJsonSchemaParams } from './fromJsonSchema.ts'
export { jsonSchemaOf } from './jsonSchemaOf.ts'
export type { SchemaInput, SchemaOutput, StructuredSchema } from './structuredSchema.ts'
export { validateWith } from './validateWith.ts'
