import { createMock } from '@bonsai-ai/mock'
import { expect, test } from 'vitest'
import { createValidator } from '../document/createValidator.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import { type OpenApiDocument, readDocument, withoutDocument } from '../document/readDocument.ts'
import { sampleParams } from '../document/sampleParams.ts'
import { callMock } from './callMock.ts'
import { operations as rows } from '../generated/operations.gen.ts'
import { inScenarios, misdescribed, retired } from './exceptions.ts'

// Sampled params name a model so.
const options = { models: ['string', 'gpt-5.5', 'ft:gpt-5.5'] }
const document = readDocument()
const operations = document ? listOperations(document) : []

test('behavior: the mock knows the endpoint of every function but those of retired ones', async () => {
  const mock = createMock()
  const unknown: string[] = []
  for (const { function: name, method, path } of rows) {
    const url = `https://api.openai.com/v1${path.replaceAll(/\{\w+\}/g, 'none')}`
    const response = await mock(url, { method, headers: { authorization: 'Bearer key' } })
    if (/Invalid URL|Not allowed to/.test(await response.text())) unknown.push(name)
  }
  expect(unknown.sort()).toEqual([...retired].sort())
})

const sampled = operations.filter(({ entry }) => !inScenarios.has(entry))

test.runIf(document)(
  `behavior: the mock is asked for every operation of the document${document ? '' : ` (${withoutDocument})`}`,
  () => {
    // A table that lost rows would pass without a word.
    expect([sampled.length, operations.length]).toEqual([246, 301])
  },
)

if (document) for (const operation of sampled) check(operation, document)

function check(operation: Operation, from: OpenApiDocument): void {
  const validate = createValidator(from)
  for (const { title, params } of sampleParams(operation, from))
    test(`behavior: ${operation.name} with ${title} gets a valid answer`, async () => {
      const value = await callMock(operation, operations, from, params, createMock(options))

      const { result } = operation
      if (operation.events) {
        expect(value).not.toEqual([])
        for (const event of value as unknown[])
          expect(validate(operation.events, event), JSON.stringify(event)).toBeUndefined()
      } else if (typeof result === 'object' && !misdescribed.has(operation.name))
        expect(validate(result.json, value), JSON.stringify(value)).toBeUndefined()
      else if (typeof result === 'object') expect(value).toMatchObject({ object: 'list' })
      else if (result === 'response') expect(value).toBeInstanceOf(Response)
      else if (result === 'nothing') expect(value).toBeUndefined()
      else expect(value).toMatchObject({ sdp: expect.stringMatching(/^v=0/) as string })
    })
}
