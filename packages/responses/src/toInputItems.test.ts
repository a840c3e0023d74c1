import { expect, test } from 'vitest'
import type { ResponseObject } from './generated/types.gen.ts'
import { toInputItems } from './toInputItems.ts'

function responseOf(output: unknown): ResponseObject {
  return { id: 'resp_1', object: 'response', output } as ResponseObject
}

const message = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Oak.', annotations: [] }],
}

test('default', () => {
  const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' }
  const call = { type: 'function_call', id: 'fc_1', call_id: 'c', name: 'f', arguments: '{}' }

  expect(toInputItems(responseOf([reasoning, message, call]))).toEqual([reasoning, message, call])
})

test('behavior: fields that are only sent are left out, and the response stays as it is', () => {
  const chunk = { stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } }
  const output = [
    { type: 'shell_call', id: 'sh_1', created_by: 'x' },
    { type: 'shell_call_output', id: 'sho_1', output: [{ ...chunk, created_by: 'x' }] },
    { type: 'custom_tool_call_output', id: 'cto_1', output: 'a', status: 'completed' },
  ]
  const before = structuredClone(output)

  expect(toInputItems(responseOf(output))).toEqual([
    { type: 'shell_call', id: 'sh_1' },
    { type: 'shell_call_output', id: 'sho_1', output: [chunk] },
    { type: 'custom_tool_call_output', id: 'cto_1', output: 'a' },
  ])
  expect(output).toEqual(before)
})

test('behavior: items that the API does not take are left out', () => {
  const output = [
    { type: 'computer_call_output', id: 'a', status: 'failed' },
    { type: 'custom_tool_call_output', id: 'b', status: 'incomplete' },
    { type: 'additional_tools', id: 'c', role: 'user', tools: [] },
    { type: 'additional_tools', id: 'd', role: 'developer', tools: [] },
    { type: 'computer_call_output', id: 'e', status: 'completed' },
  ]

  expect(toInputItems(responseOf(output))).toEqual(output.slice(3))
})

test('behavior: an unknown type passes', () => {
  const item = { type: 'from_the_future', id: 'x' }

  expect(toInputItems(responseOf([item]))).toEqual([item])
})

test('behavior: what is missing gives no items', () => {
  expect(toInputItems(responseOf(null))).toEqual([])
  expect(toInputItems(responseOf(undefined))).toEqual([])
  expect(toInputItems(responseOf([null, message]))).toEqual([message])
})

test('behavior: a key named __proto__ stays a key', () => {
  const item: unknown = JSON.parse('{"type":"x","created_by":"y","__proto__":{"evil":true}}')

  const [input] = toInputItems(responseOf([item]))

  expect(JSON.stringify(input)).toBe('{"type":"x","__proto__":{"evil":true}}')
  expect(Object.getPrototypeOf(input)).toBe(Object.prototype)
})
