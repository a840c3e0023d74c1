import { createClient } from '@bonsai-ai/core'
import { OpenAI } from 'openai'
import { expect, test } from 'vitest'
import { readDocument, withoutDocument } from '../document/readDocument.ts'
import { captureOurs, captureTheirs, listCases } from './capture.ts'
import { absent, differences } from './differences.ts'
import { findNpmMethods, routeOf } from './npmMethods.ts'
import { compareFacts, readFacts } from './requestFacts.ts'

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

for (const each of sameOperations)
  test(`behavior: ${each.operation.name} requests what the npm package does`, async () => {
    const known = differences
      .filter(({ functions }) => functions.includes(each.operation.name))
      .flatMap(({ facts }) => facts)
    const met = new Set<string>()

    for (const params of each.samples) {
      const ours = await readFacts(
        await captureOurs(
          (fetch) => createClient({ apiKey: 'sk-parity', maxRetries: 0, fetch }),
          each,
          params,
        ),
      )
      const theirs = await readFacts(await captureTheirs(createNpmClient, npmMethods, each, params))
      const facts = compareFacts(ours, theirs)
      for (const fact of facts) met.add(fact)
      const unknown = facts.filter((fact) => !known.includes(fact))
      expect(unknown.map((fact) => [fact, ours[fact], theirs[fact]])).toEqual([])
    }

    // A difference that is no more has no place in the list.
    expect(known.filter((fact) => !met.has(fact))).toEqual([])
  })

function createNpmClient(fetch: typeof globalThis.fetch): OpenAI {
  return new OpenAI({
    apiKey: 'sk-parity',
    adminAPIKey: 'sk-parity',
    baseURL: 'https://api.openai.com/v1',
    maxRetries: 0,
    fetch,
  })
}
