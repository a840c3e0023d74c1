import type { Fault } from './fault.ts'

/** What each client made of each fault, in words: by the name of the fault, then of the client. */
export type Cells = ReadonlyMap<string, Readonly<Record<string, string>>>

/** Puts the tables of all sections between their markers in a document. */
export function writeTables(
  document: string,
  faults: Readonly<Record<string, readonly Fault[]>>,
  cells: Cells,
): string {
  return Object.entries(faults).reduce((text, [section, rows]) => {
    const [from, to] = findMarkers(text, section)
    return `${text.slice(0, from)}\n\n${formatTable(rows, cells)}\n\n${text.slice(to)}`
  }, document)
}

/** Reads from a document what it says of one client. */
export function readColumn(document: string, client: string): ReadonlyMap<string, string> {
  const column = new Map<string, string>()
  let index = -1
  for (const line of document.split('\n')) {
    if (!line.startsWith('|')) continue
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells[1] === 'fault') index = cells.indexOf(client)
    else if (!cells[1]?.startsWith('--')) column.set(cells[1] ?? '', cells[index] ?? '')
  }
  return column
}

function formatTable(rows: readonly Fault[], cells: Cells): string {
  const clients = Object.keys(cells.get(rows[0]?.name ?? '') ?? {})
  const table = [
    ['fault', ...clients],
    ...rows.map(({ name }) => [name, ...clients.map((client) => cells.get(name)?.[client] ?? '')]),
  ]
  const widths = ['fault', ...clients].map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  return [table[0] ?? [], rule, ...table.slice(1)]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n')
}

function findMarkers(document: string, section: string): [number, number] {
  const begin = `<!-- ${section}: written by \`npm run faults -- --peers --write\` -->`
  const end = `<!-- /${section} -->`
  const from = document.indexOf(begin)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no ${begin} … ${end}`)
  return [from + begin.length, to]
}
