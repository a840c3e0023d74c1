import { createClient, type FetchFunction } from '@bonsai-ai/core'
import { OpenAI } from 'openai'
import { expect, test } from 'vitest'
import { answersTo } from '../conformance/answers.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import { type OpenApiDocument, readDocument, withoutDocument } from '../document/readDocument.ts'
import { type Params, sampleParams } from '../document/sampleParams.ts'
import { loadEndpoint } from '../endpoint.ts'
import { absent, differences } from './differences.ts'
import { callNpmMethod, findNpmMethods, routeOf } from './npmMethods.ts'
import { compareFacts, readFacts, type RequestFacts } from './requestFacts.ts'

const document = readDocument()
const cases = document ? listCases(document) : []
const npmMethods = findNpmMethods(createNpmClient(fetch))
const sameOperations = cases.filter(({ operation }) => npmMethods.has(routeOf(operation)))

test.runIf(document)(
  `behavior: functions request what the npm package does${document ? '' : ` (${withoutDocument})`}`,
  () => {
    const missing = cases.filter((each) => !sameOperations.includes(each))
    expect(missing.map(({ operation }) => operation.name)).toEqual(Object.keys(absent))
    const names = new Set(sameOperations.map(({ operation }) => operation.name))
    const unknown = differences.flatMap((difference) => difference.functions)
    expect(unknown.filter((name) => !names.has(name))).toEqual([])
  },
)

for (const { operation, samples, answer } of sameOperations)
  test(`behavior: ${operation.name} requests what the npm package does`, async () => {
    const known = differences
      .filter(({ functions }) => functions.includes(operation.name))
      .flatMap(({ facts }) => facts)
    const met = new Set<string>()

    for (const params of samples) {
      const ours = await sendOurs(operation, params, answer)
      const theirs = await sendTheirs(operation, params, answer)
      const facts = compareFacts(ours, theirs)
      for (const fact of facts) met.add(fact)
      const unknown = facts.filter((fact) => !known.includes(fact))
      expect(unknown.map((fact) => [fact, ours[fact], theirs[fact]])).toEqual([])
    }

    // A difference that is no more has no place in the list.
    expect(known.filter((fact) => !met.has(fact))).toEqual([])
  })

interface Case {
  readonly operation: Operation
  readonly samples: readonly Params[]
  readonly answer: ConstructorParameters<typeof Response>
}

function listCases(from: OpenApiDocument): Case[] {
  return listOperations(from).map((operation) => {
    const [answer] = answersTo(operation, from, [])
    const headers = { 'content-type': 'application/json', ...answer?.headers }
    return {
      operation,
      samples: sampleParams(operation, from).map(({ params }) => params),
      answer: [answer?.body, { headers }],
    }
  })
}

async function sendOurs(
  operation: Operation,
  params: Params,
  answer: Case['answer'],
): Promise<RequestFacts> {
  const sent: Request[] = []
  const client = createClient({ apiKey: 'sk-parity', maxRetries: 0, fetch: keep(sent, answer) })
  const endpoint = await loadEndpoint(operation)
  await endpoint(client, params)
  return only(sent)
}

async function sendTheirs(
  operation: Operation,
  params: Params,
  answer: Case['answer'],
): Promise<RequestFacts> {
  const method = npmMethods.get(routeOf(operation))
  if (!method) throw new Error(`The npm package has no ${routeOf(operation)}`)
  const sent: Request[] = []
  try {
    await callNpmMethod(createNpmClient(keep(sent, answer)), method, operation, params)
  } catch (error) {
    // What it makes of our answer is its own affair.
    if (sent.length === 0) throw error
  }
  return only(sent)
}

function createNpmClient(fetch: FetchFunction): OpenAI {
  return new OpenAI({
    apiKey: 'sk-parity',
    adminAPIKey: 'sk-parity',
    baseURL: 'https://api.openai.com/v1',
    maxRetries: 0,
    fetch: fetch as typeof globalThis.fetch,
  })
}

function keep(sent: Request[], answer: Case['answer']): FetchFunction {
  return async function send(...request) {
    const taken = new Request(...request)
    // The npm package asks its `fetch` for a `data:` URL to learn whether it can send forms.
    if (taken.url.startsWith('http')) sent.push(taken)
    return new Response(...answer)
  }
}

function only([request, ...more]: readonly Request[]): Promise<RequestFacts> {
  if (!request || more.length > 0) throw new Error(`${more.length} requests more than one`)
  return readFacts(request)
}
