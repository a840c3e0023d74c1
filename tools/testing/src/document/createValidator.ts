import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenApiDocument } from './readDocument.ts'
import type { JsonObject } from './toJsonSchema.ts'

/** Tells what is wrong with a value; nothing, when it is valid. */
export type Validate = (schema: JsonObject, value: unknown) => string | undefined

/**
 * Makes a validator for the schemas of a document.
 *
 * @param document - What their references refer to.
 * @param options - `text`: numbers and booleans are texts, as in a query or a form.
 */
export function createValidator(
  document: OpenApiDocument,
  { text = false }: { readonly text?: boolean } = {},
): Validate {
  const ajv = formats(new Ajv2020({ strict: false, coerceTypes: text, validateFormats: !text }))
  ajv.addFormat('unixtime', true).addFormat('binary', true)
  // Compiled only where a reference leads to it.
  ajv.addSchema({ ...document, $id: 'document' })
  const compiled = new Map<JsonObject, ValidateFunction>()

  return function validate(schema, value) {
    const isValid = compiled.get(schema) ?? ajv.compile(absolute(schema))
    compiled.set(schema, isValid)
    return isValid(value) ? undefined : ajv.errorsText(isValid.errors)
  }
}

/** Makes a schema's references refer to the document from wherever it stands. */
function absolute(schema: JsonObject): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')) as object
}
