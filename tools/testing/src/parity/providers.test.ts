import type { Client, FetchFunction } from '@bonsai-ai/core'
import {
  createAzureClient,
  createCloudflareGatewayClient,
  createCompatibleClient,
  groq,
} from 'bonsai-ai/providers'
import { AzureOpenAI, OpenAI } from 'openai'
import { expect, test } from 'vitest'
import { readDocument, withoutDocument } from '../document/readDocument.ts'
import { type Case, captureOurs, captureTheirs, listCases } from './capture.ts'
import { differences } from './differences.ts'
import { findNpmMethods, routeOf } from './npmMethods.ts'
import { compareFacts, readFacts, type RequestFacts } from './requestFacts.ts'

type Fetch = typeof globalThis.fetch

/** A client of ours and one of the npm package that are set up for the same. */
interface Pair {
  readonly ours: (fetch: FetchFunction) => Client
  readonly theirs: (fetch: Fetch) => OpenAI
  /** What is meant to differ in every request, and why. */
  readonly known?: Readonly<Record<string, string>>
  /** Functions that we refuse to call without a model, for want of a deployment to send it to. */
  readonly refused?: readonly string[]
}

const endpoint = 'https://my-resource.openai.azure.com'
const apiVersion = '2024-10-21'
const common = { maxRetries: 0, adminAPIKey: 'admin' }
const gateway = 'https://gateway.ai.cloudflare.com/v1/acc/gw'
const azureKey = {
  'header api-key': 'We send a key of Azure as `api-key` to the v1 API too, the npm package has no',
  'header authorization':
    'client for it: its documented way is a plain client, which sends Bearer.',
}

const pairs: Readonly<Record<string, Pair>> = {
  'Azure with a key': {
    ours: (fetch) => createAzureClient({ endpoint, apiKey: 'key', apiVersion, fetch }),
    theirs: (fetch) => new AzureOpenAI({ ...common, endpoint, apiKey: 'key', apiVersion, fetch }),
    refused: ['createImage', 'createImageEdit', 'streamImage', 'streamImageEdit'],
  },
  'Azure with a token': {
    ours: (fetch) =>
      createAzureClient({ endpoint, tokenProvider: async () => 'token', apiVersion, fetch }),
    theirs: (fetch) =>
      new AzureOpenAI({
        ...common,
        endpoint,
        azureADTokenProvider: async () => 'token',
        apiVersion,
        fetch,
      }),
    refused: ['createImage', 'createImageEdit', 'streamImage', 'streamImageEdit'],
  },
  'Azure with one deployment': {
    ours: (fetch) =>
      createAzureClient({ endpoint, apiKey: 'key', apiVersion, deployment: 'my one', fetch }),
    theirs: (fetch) =>
      new AzureOpenAI({
        ...common,
        endpoint,
        apiKey: 'key',
        apiVersion,
        deployment: 'my one',
        fetch,
      }),
  },
  "Azure's v1 API": {
    ours: (fetch) => createAzureClient({ endpoint, apiKey: 'key', fetch }),
    theirs: (fetch) =>
      new OpenAI({ ...common, baseURL: `${endpoint}/openai/v1/`, apiKey: 'key', fetch }),
    known: azureKey,
  },
  'the gateway of Cloudflare': {
    ours: (fetch) =>
      createCloudflareGatewayClient({ account: 'acc', gateway: 'gw', apiKey: 'key', fetch }),
    theirs: (fetch) =>
      new OpenAI({ ...common, baseURL: `${gateway}/openai`, apiKey: 'key', fetch }),
  },
  'Azure behind the gateway of Cloudflare': {
    ours: (fetch) =>
      createCloudflareGatewayClient({
        account: 'acc',
        gateway: 'gw',
        azure: { resource: 'res', deployment: 'dep', apiVersion },
        apiKey: 'key',
        fetch,
      }),
    theirs: (fetch) =>
      new OpenAI({
        ...common,
        baseURL: `${gateway}/azure-openai/res/dep`,
        apiKey: 'key',
        defaultQuery: { 'api-version': apiVersion },
        defaultHeaders: { 'api-key': 'key', authorization: null },
        fetch,
      }),
  },
  Groq: {
    ours: (fetch) => createCompatibleClient({ provider: groq, apiKey: 'key', fetch }),
    theirs: (fetch) =>
      new OpenAI({ ...common, baseURL: 'https://api.groq.com/openai/v1', apiKey: 'key', fetch }),
  },
}

const document = readDocument()
const methods = findNpmMethods(new OpenAI(common))
const cases = (document ? listCases(document) : []).filter(({ operation }) =>
  methods.has(routeOf(operation)),
)

for (const [name, pair] of Object.entries(pairs))
  test.runIf(document)(
    `behavior: ${name}: every operation requests what the npm package does${document ? '' : ` (${withoutDocument})`}`,
    { timeout: 60_000 },
    async () => {
      const unknown: unknown[] = []
      const refused = new Set<string>()
      for (const each of cases)
        for (const params of each.samples) {
          const found = await compare(pair, each, params)
          if (!found) refused.add(each.operation.name)
          for (const difference of found ?? []) unknown.push([each.operation.name, ...difference])
        }

      expect(cases.length).toBeGreaterThan(200)
      expect(unknown).toEqual([])
      expect([...refused].sort()).toEqual(pair.refused ?? [])
    },
  )

/** The facts that differ; nothing where we refuse to send what could not arrive. */
async function compare(pair: Pair, each: Case, params: object): Promise<unknown[][] | undefined> {
  const theirs = await facts(captureTheirs(pair.theirs, methods, each, { ...params }))
  let ours: RequestFacts
  try {
    ours = await facts(captureOurs(pair.ours, each, { ...params }))
  } catch (error) {
    // The npm package then asks an address that is not there.
    if (!('model' in params) && String(error).includes('names the deployment')) return undefined
    throw error
  }
  // The npm package keeps a key apart for the administration of OpenAI, which nobody else has.
  const isAdministration = theirs['header authorization'] === 'Bearer admin'
  const known = new Set([
    ...differences
      .filter(({ functions }) => functions.includes(each.operation.name))
      .flatMap((difference) => difference.facts),
    ...Object.keys((isAdministration ? azureKey : pair.known) ?? {}),
  ])
  return compareFacts(ours, theirs)
    .filter((fact) => !known.has(fact))
    .map((fact) => [fact, ours[fact], theirs[fact]])
}

async function facts(capture: Promise<Request>): Promise<RequestFacts> {
  const request = await capture
  const { origin } = new URL(request.url)
  return {
    origin,
    'header api-key': request.headers.get('api-key'),
    'header authorization': request.headers.get('authorization'),
    ...(await readFacts(request)),
  }
}
