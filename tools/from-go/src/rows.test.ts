import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { goOpenaiNames, openaiGoNames } from './names.ts'
import { programOf, readExports } from './programOf.ts'
import type { Row } from './row.ts'
import { runRow } from './runRow.ts'
import { sections } from './sections.ts'
import { slug, titleOf } from './write.ts'

const rows = sections.flatMap((section) => section.rows)
const exports = await readExports()
const document = readFileSync(join(import.meta.dirname, '../../../docs/coming-from-go.md'), 'utf8')

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test.each(rows.map((row) => [titleOf(row), row] as const))('behavior: %s', async (_, row) => {
  const { requests, body = {}, bodyWithout = [], headers = {} } = row.expect

  const { sent, printed } = await runRow(row, exports)

  expect(sent.map(({ line }) => line)).toEqual(requests)
  const last = sent.at(-1)
  expect(last?.body ?? {}).toMatchObject(body)
  for (const name of bodyWithout) expect(last?.body).not.toHaveProperty(name)
  for (const [name, value] of Object.entries(headers))
    expect(`${name}: ${last?.headers.get(name)}`).toBe(`${name}: ${value}`)
  expect(printed).toEqual(row.expect.printed ?? commentsOf(row))
  // A row that sends nothing must show what it is for.
  expect(requests.length + printed.length).toBeGreaterThan(0)
})

test('behavior: every name of the Go clients has a row, and no row another', () => {
  const goOpenai = rows.flatMap((row) => row.goOpenai ?? [])
  const openaiGo = rows.flatMap((row) => row.openaiGo ?? [])
  // The first column and the second, as the reader finds them.
  const columns = [...document.matchAll(/^\|([^|]*)\|([^|]*)\|/gm)]
  for (const [index, names] of [goOpenaiNames, openaiGoNames].entries()) {
    const found = columns.map((cells) => cells[index + 1]).join()
    expect(names.filter((name) => !found.includes(`\`${name}\``))).toEqual([])
  }
  expect(goOpenai.filter((name) => !goOpenaiNames.includes(name))).toEqual([])
  expect(openaiGo.filter((name) => !openaiGoNames.includes(name))).toEqual([])
})

test('behavior: every name of ours stands in the code of its row', () => {
  const missing = rows.flatMap((row) =>
    row.bonsai
      .filter(
        (name) => !new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`).test(programOf(row, exports)),
      )
      .map((name) => `${titleOf(row)}: ${name}`),
  )
  expect(missing).toEqual([])
})

test('behavior: headings are told apart, and links lead to them', () => {
  const anchors = [...document.matchAll(/^##+ (.+)$/gm)].map((match) => slug(match[1] ?? ''))
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([])
  const links = [...document.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(links.filter((link) => !anchors.includes(link))).toEqual([])
})

/** What the comments beside `console.log` say that is printed. */
function commentsOf({ code }: Row): string[] {
  return [...code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map((match) => match[1] ?? '')
}
