import { expect, test } from 'vitest'
import { createValidator } from '../document/createValidator.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import { withoutDocument } from '../document/readDocument.ts'
import { sampleParams } from '../document/sampleParams.ts'
import { fileMark, isArray, type Json, type JsonObject } from '../document/toJsonSchema.ts'
import { operations as rows } from '../generated/operations.gen.ts'
import { issuesOf, loadSchema } from './loadSchema.ts'
import { mutate } from './mutate.ts'
import { readPatchedDocument } from './readPatchedDocument.ts'

const document = readPatchedDocument()
const operations = document ? listOperations(document).filter(({ trigger }) => !trigger) : []
const validate = document && createValidator(document)

/** Where our schemas and the validator of the document differ. */
const explained: Readonly<Record<string, readonly string[]>> = {
  'null by an `allOf` that says so of its other part: JSON Schema knows no such thing': [
    'createThreadAndRun, truncation_strategy = null',
    'createThreadAndRun, tool_choice = null',
    'createThreadRun, truncation_strategy = null',
    'createThreadRun, tool_choice = null',
    'updateVectorStore, expires_after = null',
  ],
  'said twice, and null in one of the two places': ['createChatCompletion, top_logprobs = null'],
}

test.runIf(document)(
  `behavior: schemas of params say what the document says${document ? '' : ` (${withoutDocument})`}`,
  { timeout: 120_000 },
  async () => {
    let count = 0
    const differences = new Map<string, string>()
    for (const operation of operations) {
      const row = rows.find((one) => one.function === operation.name)
      const type = row?.paramsType
      if (!type || !document) continue
      // Streaming is another function, and the one header is no part of a schema of the document.
      const elsewhere = new Set(['betas', row.streaming?.param.split(/[.=]/)[1]])
      const schema = await loadSchema(operation.entry, type)
      if (!schema) throw new Error(`${operation.entry} has no schema of ${type}`)
      for (const sample of sampleParams(operation, document)) {
        const params = withoutFiles(sample.params)
        const values = [
          { name: 'nothing', value: params, path: [], before: params },
          ...mutate(params),
        ]
        for (const { name, value, path, before } of values) {
          if (elsewhere.has(path[0]) || before === fileMark) continue
          count++
          const wanted = isValid(operation, value as JsonObject)
          const issues = issuesOf(schema, withFiles(value))
          // A file is a text to JSON Schema, and none to us.
          if (wanted && issues.some((issue) => /Expected .*File/.test(issue))) continue
          // Params that may travel as JSON or as a form take the fields of both.
          const isEither = !wanted && Object.keys(operation.bodies).length > 1
          if (wanted !== (issues.length === 0) && !isEither)
            differences.set(`${operation.name}, ${name}`, wanted ? issues.join('; ') : 'passes')
        }
      }
    }

    expect(count).toBeGreaterThan(30_000)
    const known = Object.values(explained).flat()
    expect([...differences].filter(([name]) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !differences.has(name))).toEqual([])
  },
)

/** What the document says of params: of each in the path and query, and of the rest as a body. */
function isValid(
  { pathParams, queryParams, bodies, takesBetas }: Operation,
  params: JsonObject,
): boolean {
  const rest: Record<string, Json> = { ...params }
  if (takesBetas) delete rest['betas']
  for (const { name, schema, required } of [...pathParams, ...queryParams]) {
    const value = rest[name]
    delete rest[name]
    if (value === undefined ? required : validate?.(schema, value)) return false
  }
  const schemas = Object.entries(bodies).filter(([type]) => type !== 'application/sdp')
  return schemas.length === 0 || schemas.some(([, schema]) => !validate?.(schema, rest))
}

function withoutFiles(value: unknown): Json {
  if (value instanceof Blob) return fileMark
  if (Array.isArray(value)) return value.map(withoutFiles)
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFiles(item)]))
}

function withFiles(value: Json): unknown {
  if (value === fileMark) return new Blob([])
  if (isArray(value)) return value.map(withFiles)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item)]))
}
