import { type Client, createClient } from '@bonsai-ai/core'
import { expect, test } from 'vitest'
import { listOperations, type Operation } from '../document/operations.ts'
import {
  type OpenApiDocument,
  readDocument,
  readExamples,
  withoutDocument,
} from '../document/readDocument.ts'
import { type Sample, sampleParams } from '../document/sampleParams.ts'
import { loadEndpoint } from '../endpoint.ts'
import { type Answer, answersTo, readResult, resultAfter } from './answers.ts'
import { createRequestCheck } from './checkRequest.ts'

const document = readDocument()
const cases = document ? listCases(document) : []

test.runIf(document)(
  `behavior: functions send and read what the document says${document ? '' : ` (${withoutDocument})`}`,
  () => {
    // A table that lost rows would pass without a word.
    expect(cases).toHaveLength(301)
  },
)

for (const { operation, samples, answers, checkRequest } of cases) {
  for (const { title, params } of samples)
    test(`behavior: ${operation.name} sends ${title}`, async () => {
      const endpoint = await loadEndpoint(operation)
      const { client, sent } = connect(answers[0])

      await endpoint(client, params)

      expect(sent).toHaveLength(1)
      for (const request of sent) await checkRequest(operation, params, request)
    })

  test(`behavior: ${operation.name} resolves with what it is answered`, async () => {
    const endpoint = await loadEndpoint(operation)

    for (const answer of answers) {
      const result = await endpoint(connect(answer).client, samples[0]?.params)

      expect(await readResult(result)).toEqual(resultAfter(operation, answer))
    }
  })
}

interface Case {
  readonly operation: Operation
  readonly samples: readonly Sample[]
  readonly answers: readonly Answer[]
  readonly checkRequest: ReturnType<typeof createRequestCheck>
}

function listCases(from: OpenApiDocument): Case[] {
  const checkRequest = createRequestCheck(from)
  const examples = readExamples()
  return listOperations(from).map((operation) => ({
    operation,
    samples: sampleParams(operation, from),
    answers: answersTo(operation, from, examples),
    checkRequest,
  }))
}

/** A client that reaches nobody, and what it was asked to send. */
function connect(answer: Answer | undefined): { client: Client; sent: Request[] } {
  const sent: Request[] = []
  const client = createClient({
    apiKey: 'sk-conformance',
    maxRetries: 0,
    fetch: async (...request) => {
      sent.push(new Request(...request))
      return new Response(answer?.body, { headers: { ...answer?.headers } })
    },
  })
  return { client, sent }
}
