import type { Sizes } from './bundle.ts'

/** One line of the table. */
export interface Row extends Sizes {
  readonly name: string
  readonly limit: number
}

const begin = '<!-- sizes: written by `npm run size -- --write` -->'
const end = '<!-- /sizes -->'
const bundlers = ['rollup', 'esbuild', 'webpack'] as const
const columns = [...bundlers, 'limit'] as const

/** A readme may lag behind by so many bytes; compilers and bundlers differ by less. */
const tolerance = 20

/** The rows as a Markdown table, laid out as the formatter lays it out. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['import', ...columns],
    ...rows.map((row) => [row.name, ...columns.map((column) => formatSize(row[column]))]),
  ]
  const widths = ['import', ...columns].map((_, index) =>
    Math.max(...cells.map((line) => `${line[index]}`.length)),
  )
  const [head, ...body] = cells.map((line) =>
    line.map((cell, index) =>
      index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[0] ?? 0),
    ),
  )
  const rule = widths.map((width, index) =>
    index ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [head, rule, ...body].map((line) => `| ${line?.join(' | ')} |`).join('\n')
}

/** Puts the table between the markers of a readme. */
export function writeTable(readme: string, rows: readonly Row[]): string {
  const [from, to] = findMarkers(readme)
  return `${readme.slice(0, from)}\n\n${formatTable(rows)}\n\n${readme.slice(to)}`
}

/** Names the rows that a readme has not, or has with other figures. */
export function findStale(readme: string, rows: readonly Row[]): string[] {
  const table = readme.slice(...findMarkers(readme))
  return rows
    .filter((row) => {
      const cells = table
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .find((line) => line[1] === row.name)
      return !columns.every(
        (column, index) =>
          Math.abs(Number.parseFloat(cells?.[index + 2] ?? '') * 1000 - row[column]) <= tolerance,
      )
    })
    .map(({ name }) => name)
}

/** Says so when a row costs more than another one, in any bundler. Rows not measured are not compared. */
export function findDearer(
  rows: readonly Row[],
  name: string,
  sameAs: string | undefined,
  by: number,
): string[] {
  const row = rows.find((each) => each.name === name)
  const other = rows.find((each) => each.name === sameAs)
  if (!row || !other) return []
  const found = bundlers.filter((bundler) => row[bundler] > other[bundler] + by)
  return found.length > 0 ? [`${name} costs more than ${sameAs} in ${found.join(', ')}`] : []
}

function findMarkers(readme: string): [number, number] {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`)
  return [from + begin.length, to]
}

function formatSize(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`
}
