import { expect, test } from 'vitest'
import { nameOf, readEvent, readResult } from './readEvent.ts'

test('default', () => {
  expect(readEvent({ choices: [{ delta: { content: 'Hi' } }] })).toEqual({
    text: 'Hi',
    toolCalls: [],
    tokens: undefined,
  })
})

test('behavior: reads the tools that chat calls', () => {
  const call = { index: 1, function: { name: 'look', arguments: '{"a' } }
  expect(readEvent({ choices: [{ delta: { tool_calls: [call] } }] }).toolCalls).toEqual([
    { key: '1', name: 'look', input: '{"a' },
  ])
  const usage = { completion_tokens: 7 }
  expect(readEvent({ choices: [], usage }).tokens).toBe(7)
})

test('behavior: reads responses', () => {
  expect(readEvent({ type: 'response.output_text.delta', delta: 'Hi' }).text).toBe('Hi')
  const item = { type: 'function_call', id: 'fc_1', name: 'look' }
  expect(readEvent({ type: 'response.output_item.added', item }).toolCalls).toEqual([
    { key: 'fc_1', name: 'look', input: '' },
  ])
  const delta = { type: 'response.function_call_arguments.delta', item_id: 'fc_1', delta: '{}' }
  expect(readEvent(delta).toolCalls).toEqual([{ key: 'fc_1', input: '{}' }])
  const response = { usage: { output_tokens: 3 } }
  expect(readEvent({ type: 'response.completed', response }).tokens).toBe(3)
})

test('behavior: reads assistants', () => {
  const data = { delta: { content: [{ type: 'text', text: { value: 'Hi' } }] } }
  expect(readEvent({ event: 'thread.message.delta', data }).text).toBe('Hi')
})

test('behavior: reads what came whole', () => {
  expect(readResult('subtitles').text).toBe('subtitles')
  expect(readResult({ choices: [{ message: { content: 'Hi' } }] }).text).toBe('Hi')
  const output = [
    { type: 'message', content: [{ type: 'output_text', text: 'Hi' }] },
    { type: 'function_call', id: 'fc_1', name: 'look', arguments: '{}' },
  ]
  expect(readResult({ object: 'response', output })).toEqual({
    text: 'Hi',
    toolCalls: [{ key: 'fc_1', name: 'look', input: '{}' }],
    tokens: undefined,
  })
})

test('behavior: names events by what tells them apart', () => {
  expect(nameOf({ event: 'done', type: 'x' })).toBe('done')
  expect(nameOf({ type: 'response.created', object: 'x' })).toBe('response.created')
  expect(nameOf({ object: 'chat.completion.chunk' })).toBe('chat.completion.chunk')
  expect(nameOf(null)).toBeUndefined()
})

test('behavior: takes whatever comes', () => {
  for (const odd of [
    null,
    undefined,
    1,
    'text',
    [],
    {},
    { choices: [null] },
    { event: 'x', data: null },
  ]) {
    expect(readEvent(odd)).toMatchObject({ text: '', toolCalls: [] })
  }
  expect(readResult({ object: 'response', output: null }).text).toBe('')
  expect(readResult(undefined).text).toBe('')
})
