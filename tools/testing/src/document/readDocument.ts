import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Json, type JsonObject, toJsonSchema } from './toJsonSchema.ts'

/** The parts of the OpenAPI document that the proofs look at, its schemas valid JSON Schema. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> }
}

export interface OpenApiOperation {
  readonly operationId: string
  readonly parameters?: readonly OpenApiParameter[]
  readonly requestBody?: { readonly content: OpenApiContent }
  readonly responses: Readonly<Record<string, { readonly content?: OpenApiContent }>>
}

export interface OpenApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: JsonObject
}

/** What a body may be, by content type. */
export type OpenApiContent = Readonly<Record<string, OpenApiMediaType>>

export interface OpenApiMediaType {
  readonly schema?: JsonObject
  readonly encoding?: Readonly<Record<string, { readonly contentType: string }>>
}

/** A payload that the API's authors wrote down. */
export interface Example {
  /** The operation it belongs to; examples of schemas have none. */
  readonly op?: string
  readonly kind: 'request' | 'response' | 'schema'
  readonly schema?: string
  readonly value: Json
}

/** Where the document is: at `OPENAPI_SPEC`, else beside the checkout. */
const documentFile: string = resolve(
  process.env['OPENAPI_SPEC'] ??
    join(import.meta.dirname, '../../../../../shared/openapi/openapi.json'),
)

/** What to say when there is nothing to compare with. */
export const withoutDocument = `skipped, for want of an OpenAPI document at ${documentFile} (set OPENAPI_SPEC)`

/** Reads the document, if it is there. */
export function readDocument(): OpenApiDocument | undefined {
  const document = readSource()
  return document === undefined ? undefined : (toJsonSchema(document) as unknown as OpenApiDocument)
}

/** Reads the document as it was written. */
export function readSource(): Json | undefined {
  return readJson(documentFile)
}

/** Reads the examples that lie beside the document; none, when they do not. */
export function readExamples(): readonly Example[] {
  const examples = readJson(join(dirname(documentFile), 'examples.json'))
  return (examples ?? []) as unknown as readonly Example[]
}

function readJson(file: string): Json | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : undefined
}
