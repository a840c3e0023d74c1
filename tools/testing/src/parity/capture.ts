import type { Client, FetchFunction } from '@bonsai-ai/core'
import type { OpenAI } from 'openai'
import { answersTo } from '../conformance/answers.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import type { OpenApiDocument } from '../document/readDocument.ts'
import { type Params, sampleParams } from '../document/sampleParams.ts'
import { loadEndpoint } from '../endpoint.ts'
import { callNpmMethod, type NpmMethod, routeOf } from './npmMethods.ts'

/** An operation, params for it, and what to answer. */
export interface Case {
  readonly operation: Operation
  readonly samples: readonly Params[]
  readonly answer: ConstructorParameters<typeof Response>
}

/** Lists a case for each operation of the document. */
export function listCases(from: OpenApiDocument): Case[] {
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

/** Calls our function of an operation; resolves with the one request that it sent. */
export async function captureOurs(
  createClient: (fetch: FetchFunction) => Client,
  { operation, answer }: Case,
  params: Params,
): Promise<Request> {
  const sent: Request[] = []
  const endpoint = await loadEndpoint(operation)
  await endpoint(createClient(keep(sent, answer)), params)
  return only(sent)
}

/** Calls the npm package's method for an operation; resolves with the one request that it sent. */
export async function captureTheirs(
  createClient: (fetch: typeof globalThis.fetch) => OpenAI,
  methods: ReadonlyMap<string, NpmMethod>,
  { operation, answer }: Case,
  params: Params,
): Promise<Request> {
  const method = methods.get(routeOf(operation))
  if (!method) throw new Error(`The npm package has no ${routeOf(operation)}`)
  const sent: Request[] = []
  try {
    const client = createClient(keep(sent, answer) as typeof globalThis.fetch)
    await callNpmMethod(client, method, operation, params)
  } catch (error) {
    // What it makes of our answer is its own affair.
    if (sent.length === 0) throw error
  }
  return only(sent)
}

function keep(sent: Request[], answer: Case['answer']): FetchFunction {
  return async function send(...request) {
    const taken = new Request(...request)
    // The npm package asks its `fetch` for a `data:` URL to learn whether it can send forms.
    if (taken.url.startsWith('http')) sent.push(taken)
    return new Response(...answer)
  }
}

function only([request, ...more]: readonly Request[]): Request {
  if (!request || more.length > 0) throw new Error(`${more.length} requests more than one`)
  return request
}
