import type { Report } from './runtimes.ts'

/** One line of the table. */
export interface Row extends Report {
  readonly name: string
}

const begin = '<!-- runtimes: written by `npm run runtimes -- --write` -->'
const end = '<!-- /runtimes -->'

/** The rows as a Markdown table, a column for each check. */
export function formatTable(rows: readonly Row[]): string {
  const checks = [...new Set(rows.flatMap(({ results }) => results.map(({ check }) => check)))]
  const lines = [
    ['runtime', 'version', ...checks],
    ...rows.map(({ name, version, results }) => [
      name,
      version,
      ...checks.map((check) => markOf(results.find((result) => result.check === check))),
    ]),
  ]
  const widths = ['', '', ...checks].map((_, index) =>
    Math.max(...lines.map((cells) => cells[index]?.length ?? 0)),
  )
  const [head = [], ...body] = lines.map((cells) =>
    cells.map((cell, index) =>
      index < 2 ? cell.padEnd(widths[index] ?? 0) : center(cell, widths[index] ?? 0),
    ),
  )
  const rule = widths.map((width, index) =>
    index < 2 ? '-'.repeat(width) : `:${'-'.repeat(width - 2)}:`,
  )
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Puts the table between the markers of a readme. */
export function writeTable(readme: string, rows: readonly Row[]): string {
  const [from, to] = findMarkers(readme)
  return `${readme.slice(0, from)}\n\n${formatTable(rows)}\n\n${readme.slice(to)}`
}

/**
 * Names the rows that a readme has not, or has with other results. Versions may differ: the Node that
 * runs this is that of the machine.
 */
export function findStale(readme: string, rows: readonly Row[]): string[] {
  const [head = [], , ...lines] = readme
    .slice(...findMarkers(readme))
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return rows
    .filter(({ name, results }) => {
      const line = lines.find((cells) => cells[1] === name)
      const same = results.every((result) => line?.[head.indexOf(result.check)] === markOf(result))
      return !same
    })
    .map(({ name }) => name)
}

function markOf(result: Row['results'][number] | undefined): string {
  if (!result) return ''
  return result.ok ? '✓' : '✗'
}

function center(cell: string, width: number): string {
  const before = Math.floor((width - cell.length) / 2)
  return cell.padStart(cell.length + before).padEnd(width)
}

function findMarkers(readme: string): [number, number] {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`)
  return [from + begin.length, to]
}
