import { createMock } from '@bonsai-ai/mock'
import { expect, test } from 'vitest'
import { createValidator } from '../document/createValidator.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import { type OpenApiDocument, readDocument, withoutDocument } from '../document/readDocument.ts'
import { sampleParams } from '../document/sampleParams.ts'
import { callMock } from './callMock.ts'
import { misdescribed, unanswered } from './unanswered.ts'

// Sampled params name a model so.
const options = { models: ['string', 'gpt-5.5', 'ft:gpt-5.5'] }
const document = readDocument()
const operations = document ? listOperations(document) : []
const answered = operations.filter(({ entry }) => !unanswered.has(entry))

test.runIf(document)(
  `behavior: the mock answers all operations but those named${document ? '' : ` (${withoutDocument})`}`,
  () => {
    expect([answered.length, operations.length]).toEqual([245, 301])
  },
)

if (document) for (const operation of answered) check(operation, document)

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
