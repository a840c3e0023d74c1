import { expect, test } from 'vitest'
import * as beta from './beta/index.ts'
import * as responses from './index.ts'

test('default', () => {
  expect(Object.keys(responses).sort()).toMatchInlineSnapshot(`
    [
      "accumulateResponse",
      "cancelResponse",
      "compactResponse",
      "countResponseInputTokens",
      "createResponse",
      "deleteResponse",
      "listResponseInputItems",
      "outputText",
      "pollResponse",
      "responseEvents",
      "responseText",
      "retrieveResponse",
      "streamResponse",
      "streamStoredResponse",
      "toInputItems",
    ]
  `)
})

test('behavior: beta', () => {
  expect(Object.keys(beta).sort()).toMatchInlineSnapshot(`
    [
      "cancelBetaResponse",
      "compactBetaResponse",
      "countBetaResponseInputTokens",
      "createBetaResponse",
      "deleteBetaResponse",
      "listBetaResponseInputItems",
      "retrieveBetaResponse",
      "streamBetaResponse",
      "streamStoredBetaResponse",
    ]
  `)
})
