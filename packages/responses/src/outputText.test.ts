import { expect, test } from 'vitest'
import type { ResponseObject } from './generated/types.gen.ts'
import { outputText } from './outputText.ts'

function responseOf(output: unknown): ResponseObject {
  return { id: 'resp_1', object: 'response', output } as ResponseObject
}

test('default', () => {
  const response = responseOf([
    { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm.' }] },
    {
      type: 'message',
      content: [
        { type: 'output_text', text: 'One, ' },
        { type: 'refusal', refusal: 'No.' },
        { type: 'output_text', text: 'two, ' },
      ],
    },
    { type: 'function_call', arguments: '{}' },
    { type: 'message', content: [{ type: 'output_text', text: 'three.' }] },
  ])

  expect(outputText(response)).toBe('One, two, three.')
})

test('behavior: what is missing is no text', () => {
  expect(outputText(responseOf(null))).toBe('')
  expect(outputText(responseOf(undefined))).toBe('')
  expect(outputText(responseOf([]))).toBe('')
  expect(outputText(responseOf([null, { type: 'message' }]))).toBe('')
  expect(outputText(responseOf([{ type: 'message', content: null }]))).toBe('')
  expect(
    outputText(responseOf([{ type: 'message', content: [null, { type: 'output_text' }] }])),
  ).toBe('')
})
