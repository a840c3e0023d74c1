import { expect, test } from 'vitest'
import { findDearer, findStale, formatTable, writeTable } from './table.ts'

const row = { name: 'chat create', rollup: 5001, esbuild: 5104, webpack: 4990, limit: 5800 }
const readme = writeTable(
  'before\n<!-- sizes: written by `npm run size -- --write` -->\nold\n<!-- /sizes -->\nafter',
  [row],
)

test('default', () => {
  expect(formatTable([row])).toMatchInlineSnapshot(`
    "| import      |  rollup | esbuild | webpack |   limit |
    | ----------- | ------: | ------: | ------: | ------: |
    | chat create | 5.00 kB | 5.10 kB | 4.99 kB | 5.80 kB |"
  `)
})

test('behavior: writes between the markers', () => {
  expect(readme).toMatch(/^before\n<!-- sizes.*-->\n\n\| import/)
  expect(readme).toMatch(/\|\n\n<!-- \/sizes -->\nafter$/)
  expect(readme).not.toContain('old')
})

test('behavior: a table of the same figures is current', () => {
  expect(findStale(readme, [{ ...row, esbuild: 5110 }])).toEqual([])
})

test('behavior: other figures, limits and rows are stale', () => {
  expect(findStale(readme, [{ ...row, esbuild: 5150 }])).toEqual(['chat create'])
  expect(findStale(readme, [{ ...row, limit: 5900 }])).toEqual(['chat create'])
  expect(findStale(readme, [row, { ...row, name: 'new' }])).toEqual(['new'])
})

test('behavior: tells where a row costs more than another', () => {
  const other = { ...row, name: 'umbrella', esbuild: row.esbuild + 31, webpack: row.webpack - 500 }
  expect(findDearer([row, other], 'umbrella', 'chat create', 31)).toEqual([])
  expect(findDearer([row, other], 'umbrella', 'chat create', 30)).toEqual([
    'umbrella costs more than chat create in esbuild',
  ])
  expect(findDearer([row, other], 'umbrella', undefined, 0)).toEqual([])
  expect(findDearer([other], 'umbrella', 'chat create', 0)).toEqual([])
})

test('error: a readme without markers', () => {
  expect(() => findStale('', [row])).toThrow('README.md has no <!-- sizes')
})
