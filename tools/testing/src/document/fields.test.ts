import { expect, test } from 'vitest'
import { type Field, readFields, writeFields } from './fields.ts'

const file = new File([], 'a.txt')
const fields: Field[] = [
  ['name', 'x'],
  ['ids[]', '1'],
  ['ids[]', '2'],
  ['files[]', file],
  ['meta[a]', '1'],
  ['meta[b][c]', '2'],
  ['parts[][type]', 'text'],
  ['parts[][text]', 'y'],
  ['parts[][type]', 'image'],
]
const read = {
  name: 'x',
  ids: ['1', '2'],
  files: ['a file'],
  meta: { a: '1', b: { c: '2' } },
  parts: [{ type: 'text', text: 'y' }, { type: 'image' }],
}

test('default', () => {
  expect(readFields(fields)).toEqual(read)
})

test('behavior: params say the same', () => {
  expect(writeFields({ ...read, ids: [1, 2], files: [file], none: [], nothing: {} })).toEqual(read)
})
