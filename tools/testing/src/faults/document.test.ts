import { expect, test } from 'vitest'
import { succeed } from './answers.ts'
import { readColumn, writeTables } from './document.ts'
import type { Fault } from './fault.ts'

const fault: Fault = {
  name: 'A fault',
  call: 'create',
  answers: [succeed()],
  full: { requests: 1 },
}
const begin = '<!-- one: written by `npm run faults -- --peers --write` -->'
const empty = `before\n${begin}\nold\n<!-- /one -->\nafter`
const cells = new Map([[fault.name, { bonsai: 'the answer', other: 'hangs' }]])

test('default', () => {
  expect(writeTables(empty, { one: [fault] }, cells)).toBe(
    [
      'before',
      begin,
      '',
      '| fault   | bonsai     | other |',
      '| ------- | ---------- | ----- |',
      '| A fault | the answer | hangs |',
      '',
      '<!-- /one -->',
      'after',
    ].join('\n'),
  )
})

test('behavior: a column is read as it was written', () => {
  const written = writeTables(empty, { one: [fault] }, cells)

  expect(readColumn(written, 'other').get(fault.name)).toBe('hangs')
  expect(writeTables(written, { one: [fault] }, cells)).toBe(written)
})

test('error: a document without markers', () => {
  expect(() => writeTables('', { one: [fault] }, cells)).toThrow('has no <!-- one')
})
