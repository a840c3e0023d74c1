import { expect, test } from 'vitest'
import typeNames from '../../../generator/data/type-names.json' with { type: 'json' }
import { listOperations, type Operation } from '../document/operations.ts'
import { readDocument, readExamples, withoutDocument } from '../document/readDocument.ts'
import { readStreamExamples } from '../document/readStreamExamples.ts'
import { operations as rows } from '../generated/operations.gen.ts'
import { issuesOf, loadSchema } from './loadSchema.ts'
import { refused } from './refused.ts'

const document = readDocument()
const operations = document ? listOperations(document) : []
const names: Readonly<Record<string, string>> = typeNames

/** A documented payload, its name as in {@link refused}, and the type that it is an example of. */
interface Payload {
  readonly name: string
  readonly entry: string
  readonly type: string
  readonly value: unknown
}

interface Suite {
  readonly payloads: readonly Payload[]
  /** How many there are: a list that lost some would pass without a word. */
  readonly count: number
  /** The part of them that passes, at least. */
  readonly share: number
}

test('behavior: every endpoint has schemas of what it takes, gives and streams', async () => {
  const noType = new Set(['void', 'Response', 'RealtimeCall', 'string'])
  const wanted = rows.flatMap(({ package: owner, paramsType, responseType, streaming }) =>
    [paramsType, responseType, streaming?.event]
      .filter((type) => type !== undefined && !noType.has(type))
      .map((type) => [owner.replace('-beta', '/beta'), String(type)] as const),
  )
  const missing: string[] = []
  for (const [entry, type] of wanted)
    if (!(await loadSchema(entry, type))) missing.push(`${entry}: ${type}`)

  expect(wanted.length).toBeGreaterThan(500)
  expect(missing).toEqual([])
})

const suites: Readonly<Record<string, Suite>> = {
  requests: { payloads: listBodies('request'), count: 119, share: 0.97 },
  responses: { payloads: listBodies('response'), count: 264, share: 0.97 },
  events: { payloads: listEvents(), count: 109, share: 0.97 },
  schemas: { payloads: await listSchemaExamples(), count: 319, share: 0.96 },
}

for (const [kind, { payloads, count, share }] of Object.entries(suites))
  test.runIf(document)(
    `behavior: schemas take the documented ${kind}${document ? '' : ` (${withoutDocument})`}`,
    async () => {
      const found = new Map<string, readonly string[]>()
      for (const { name, entry, type, value } of payloads) {
        const schema = await loadSchema(entry, type)
        if (!schema) throw new Error(`${name}: ${entry} has no schema of ${type}`)
        const issues = issuesOf(schema, value)
        if (issues.length > 0) found.set(name, issues)
      }
      const known = refused.flatMap(({ examples }) => examples)
      const own = new Set(payloads.map(({ name }) => name))

      expect(payloads).toHaveLength(count)
      // Those that pass by now have no place in the list; those that are not in it show their issues.
      expect([...found].filter(([name]) => !known.includes(name))).toEqual([])
      expect(known.filter((name) => own.has(name) && !found.has(name))).toEqual([])
      expect(1 - found.size / count).toBeGreaterThan(share)
    },
  )

test.runIf(document)('behavior: what is listed as refused is an example', () => {
  const all = new Set(
    Object.values(suites).flatMap(({ payloads }) => payloads.map((one) => one.name)),
  )

  expect(refused.flatMap(({ examples }) => examples).filter((name) => !all.has(name))).toEqual([])
})

function listBodies(kind: 'request' | 'response'): Payload[] {
  return numbered(
    readExamples().flatMap((example) => {
      const operation = operations.find((one) => one.operationId === example.op && !one.trigger)
      if (example.kind !== kind || !operation) return []
      const { paramsType = '', responseType } = rowOf(operation)
      const ids = Object.fromEntries(operation.pathParams.map(({ name }) => [name, 'id']))
      const value = kind === 'request' ? { ...(example.value as object), ...ids } : example.value
      const type = kind === 'request' ? paramsType : responseType
      return [{ name: `${operation.name} ${kind}`, entry: operation.entry, type, value }]
    }),
  )
}

function listEvents(): Payload[] {
  return numbered(
    readStreamExamples().flatMap(({ operationId, event, data }) => {
      const operation = operations.find((one) => one.operationId === operationId && one.trigger)
      if (!operation) return []
      const { streaming } = rowOf(operation)
      // Events of assistants are told apart by nothing but their name.
      const value = operation.entry === 'assistants' ? { event, data } : data
      const type = streaming?.event ?? ''
      return [{ name: `${operation.name} event`, entry: operation.entry, type, value }]
    }),
  )
}

/** Of schemas that have a type: those of the earlier realtime protocol and doubles have none. */
async function listSchemaExamples(): Promise<Payload[]> {
  const entries = [...new Set([...operations.map(({ entry }) => entry), 'shared', 'webhooks'])]
  const payloads: Payload[] = []
  for (const { schema = '', value } of readExamples()) {
    const type = names[schema]
    if (!type) continue
    for (const entry of entries) {
      if (!(await loadSchema(entry, type))) continue
      payloads.push({ name: schema, entry, type, value })
      break
    }
  }
  return payloads
}

function rowOf({ name }: Operation): (typeof rows)[number] {
  const row = rows.find((one) => one.function === name || one.streamFunction === name)
  if (!row) throw new Error(`the table has no ${name}`)
  return row
}

/** Numbers payloads of one name. */
function numbered(payloads: readonly Payload[]): Payload[] {
  const counts = new Map<string, number>()
  return payloads.map((payload) => {
    const number = (counts.get(payload.name) ?? 0) + 1
    counts.set(payload.name, number)
    return { ...payload, name: `${payload.name} ${number}` }
  })
}
