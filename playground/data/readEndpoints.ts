import type { JsonSchema } from '@valibot/to-json-schema'
import { type OperationRow, operations } from '../../tools/testing/src/generated/operations.gen.ts'
import type { Endpoint, FileField, SampleFile } from '../src/endpoint.ts'
import { readSample } from './readSample.ts'
import { pick, readSchemas } from './readSchemas.ts'
import { readSources } from './readSource.ts'

/** What the page knows of the functions, and the JSON Schemas of their params by type. */
export interface PageData {
  readonly endpoints: readonly Omit<Endpoint, 'size'>[]
  readonly schemas: ReadonlyMap<string, JsonSchema>
}

/** Reads every function that calls the API: its route, docs, params and what to try it with. */
export async function readEndpoints(): Promise<PageData> {
  const packages = [...new Set(operations.map(({ package: folder }) => packageOf(folder)))]
  const folders = new Set(operations.map(({ package: folder }) => folder.replace('-beta', '')))
  const [definitions, docs] = await Promise.all([readSchemas(packages), readSources([...folders])])
  const schemas = new Map<string, JsonSchema>()
  const endpoints: Omit<Endpoint, 'size'>[] = []

  for (const operation of operations) {
    const { function: whole, streamFunction, paramsType } = operation
    const from = packageOf(operation.package)
    const schema = paramsType === undefined ? {} : pick(paramsType, definitions.get(from) ?? {})
    if (paramsType !== undefined) schemas.set(paramsType, schema)
    for (const name of streamFunction === undefined ? [whole] : [whole, streamFunction]) {
      const found = docs.get(name)
      if (!found) throw new Error(`${name} has no docs`)
      const sample = await readSample(name, found.example)
      if (!sample) throw new Error(`The example of ${name} does not call it`)
      const fileFields = await readFileFields(schema, sample)
      endpoints.push({
        name,
        package: from,
        method: operation.method,
        path: operation.path,
        summary: found.summary,
        see: found.see,
        paramsType,
        pathParams: operation.pathParams,
        fileFields,
        sample: withoutFiles(sample, fileFields),
        result: name === streamFunction ? 'stream' : resultOf(operation),
        twin: name === whole ? streamFunction : whole,
      })
    }
  }
  return { endpoints, schemas }
}

function resultOf({ responseType }: OperationRow): Endpoint['result'] {
  if (responseType === 'Response') return 'response'
  return responseType === 'void' ? 'nothing' : 'value'
}

function packageOf(folder: OperationRow['package']): string {
  return folder === 'responses-beta' ? '@bonsai-ai/responses/beta' : `@bonsai-ai/${folder}`
}

async function readFileFields(
  { properties = {}, required = [] }: JsonSchema,
  sample: Readonly<Record<string, unknown>>,
): Promise<FileField[]> {
  const fields = Object.entries(properties).filter(([, field]) => hasFile(field))
  return Promise.all(
    fields.map(async ([name, field]) => ({
      name,
      isList: JSON.stringify(field).includes('"array"'),
      isRequired: required.includes(name),
      samples: await Promise.all([sample[name] ?? []].flat().filter(isBlob).map(toSampleFile)),
    })),
  )
}

function hasFile(schema: unknown): boolean {
  return JSON.stringify(schema).includes('"isFile":true')
}

function isBlob(value: unknown): value is Blob {
  return value instanceof Blob
}

async function toSampleFile(blob: Blob): Promise<SampleFile> {
  return {
    name: blob instanceof File ? blob.name : 'part.bin',
    type: blob.type,
    data: Buffer.from(await blob.arrayBuffer()).toString('base64'),
  }
}

function withoutFiles(
  sample: Readonly<Record<string, unknown>>,
  fields: readonly FileField[],
): Record<string, unknown> {
  const kept = Object.entries(sample).filter(
    ([name, value]) => !fields.some((field) => field.name === name) || !hasBlob(value),
  )
  return Object.fromEntries(kept)
}

function hasBlob(value: unknown): boolean {
  return [value].flat().some(isBlob)
}
