import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The revision of the document that the generated code is made from. */
export const pinned = {
  sha256: 'bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a',
  url: 'https://raw.githubusercontent.com/openai/openai-openapi/master/openapi.json',
}

/** A schema, as the document has it. */
export interface Schema {
  $ref?: string
  $recursiveRef?: string
  $recursiveAnchor?: boolean
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  title?: string
  nullable?: boolean
  deprecated?: boolean
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: Schema
}

export interface PathOperation {
  operationId: string
  parameters?: Parameter[]
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>
  requestBody?: { content: Record<string, { schema: Schema }>; required?: boolean }
}

export interface Document {
  paths: Record<string, Record<string, PathOperation>>
  components: { schemas: Record<string, Schema> }
}

/** Reads the document from a file, or the pinned revision from its public repository. */
export async function readDocument(file: string | undefined): Promise<Document> {
  const text = file ? await readFile(file, 'utf8') : await download()
  const sha256 = createHash('sha256').update(text).digest('hex')
  if (sha256 !== pinned.sha256)
    throw new Error(`${file ?? pinned.url} has sha256 ${sha256}, expected ${pinned.sha256}`)
  return JSON.parse(text) as Document
}

async function download(): Promise<string> {
  const response = await fetch(pinned.url).catch((cause: unknown) => {
    throw new Error('no --spec and no OPENAPI_SPEC, and the document cannot be downloaded', {
      cause,
    })
  })
  if (!response.ok) throw new Error(`GET ${pinned.url}: ${response.status}`)
  return response.text()
}
