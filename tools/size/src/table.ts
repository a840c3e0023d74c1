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

/** The rows as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const lines = [
    ['import'.padEnd(width), ...columns.map((column) => column.padStart(7))],
    ['-'.repeat(width), ...columns.map(() => '------:')],
    ...rows.map((row) => [
      row.name.padEnd(width),
      ...columns.map((column) => formatSize(row[column]).padStart(7)),
    ]),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
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
