import { expect, test } from 'vitest'
import { findStale, formatTable, type Row, writeTable } from './table.ts'

function row(name: string, version: string, ...failed: string[]): Row {
  const results = ['create', 'stream'].map((check) => ({
    check,
    ok: !failed.includes(check),
    detail: '',
  }))
  return { name, version, results }
}

const rows = [row('Node 20', '20.20.2'), row('Deno', '2.9.6', 'stream')]
const readme = writeTable(
  'Before\n<!-- runtimes: written by `npm run runtimes -- --write` -->\nold\n<!-- /runtimes -->\nAfter\n',
  rows,
)

test('default', () => {
  expect(formatTable(rows)).toMatchInlineSnapshot(`
    "| runtime | version | create | stream |
    | ------- | ------- | :----: | :----: |
    | Node 20 | 20.20.2 |   ✓    |   ✓    |
    | Deno    | 2.9.6   |   ✓    |   ✗    |"
  `)
})

test('behavior: what stands between the markers is replaced', () => {
  expect(readme).toMatch(
    /^Before\n<!-- runtimes.*-->\n\n\| runtime [^]*\n\n<!-- \/runtimes -->\nAfter\n$/,
  )
  expect(readme).not.toContain('old')
  expect(writeTable(readme, rows)).toBe(readme)
})

test('behavior: other results are stale, other versions are not', () => {
  expect(findStale(readme, rows)).toEqual([])
  expect(findStale(readme, [row('Node 20', '20.21.0'), row('Deno', '2.9.6')])).toEqual(['Deno'])
  expect(findStale(readme, [row('Node 30', '30.0.0')])).toEqual(['Node 30'])
})

test('error: a readme without markers', () => {
  expect(() => writeTable('Nothing here', rows)).toThrow('README.md has no <!-- runtimes')
})
