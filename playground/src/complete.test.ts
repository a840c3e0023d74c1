import { expect, test } from 'vitest'
import { complete, type Schema } from './complete.ts'
import { readPlace } from './readPlace.ts'

const schema: Schema = {
  type: 'object',
  required: ['messages'],
  properties: {
    stream: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    level: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['low', 'high'] }] },
    messages: {
      type: 'array',
      description: 'The conversation.',
      items: { $ref: '#/$defs/Message' },
    },
    labels: { type: 'object', additionalProperties: { type: 'boolean' } },
    file: { isFile: true },
    constructor: { type: 'number' },
  },
  $defs: {
    Message: { anyOf: [{ $ref: '#/$defs/User' }, { $ref: '#/$defs/Tool' }] },
    User: {
      type: 'object',
      required: ['role'],
      properties: { role: { const: 'user' }, content: { type: 'string' } },
    },
    Tool: {
      type: 'object',
      required: ['role', 'id'],
      properties: { role: { const: 'tool' }, id: { type: 'string' } },
    },
  },
}

function suggest(marked: string): string[] {
  const place = readPlace(marked.replace('|', ''), marked.indexOf('|'))
  return place ? complete(schema, place).map(({ label }) => label) : []
}

test('default', () => {
  expect(suggest('{|}')).toEqual(['messages', 'stream', 'level', 'labels', 'constructor'])
  const [first] = complete(schema, readPlace('{}', 1) ?? never())
  expect(first).toEqual({
    label: 'messages',
    detail: 'array',
    info: 'The conversation.',
    isRequired: true,
    text: '"messages": [#{}]',
  })
})

function never(): never {
  throw new Error('There is a place.')
}

test('behavior: what is there is not suggested again', () => {
  expect(suggest('{ "stream": true, |, "messages": [] }')).toEqual([
    'level',
    'labels',
    'constructor',
  ])
})

test('behavior: values that are known', () => {
  expect(suggest('{ "stream": | }')).toEqual(['true', 'false', 'null'])
  expect(suggest('{ "level": "|" }')).toEqual(['low', 'high'])
  expect(suggest('{ "labels": { "any": | } }')).toEqual(['true', 'false'])
  expect(suggest('{ "messages": [{ "role": "|" }] }')).toEqual(['user', 'tool'])
  expect(suggest('{ "unknown": | }')).toEqual([])
})

test('behavior: a tag decides which branch of a union it is', () => {
  expect(suggest('{ "messages": [{ | }] }')).toEqual(['role', 'id', 'content'])
  expect(suggest('{ "messages": [{ "role": "tool", | }] }')).toEqual(['id'])
  expect(suggest('{ "messages": [{ |, "role": "user" }] }')).toEqual(['content'])
})
