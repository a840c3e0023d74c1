import { type Exports, programOf } from './programOf.ts'
import type { Row, Section } from './row.ts'

const intro = `# Coming from Go

What [sashabaranov/go-openai](https://github.com/sashabaranov/go-openai) (v1.41, with the Responses API
of v1.42) and [openai-go](https://github.com/openai/openai-go) (v0.1.0-beta.2) have a name for, and how
to do it with Bonsai. Search for a Go name: it stands in the table of its section, and the link beside
it leads to the code, with what differs under it. What differs everywhere is gathered at the end, in
[Different on purpose](#different-on-purpose).

Every example compiles, is run in our tests, and sends and prints there what it says here. They all use
this client:

\`\`\`ts
import { createClient } from '@bonsai-ai/core'

const client = createClient({ apiKey: env.OPENAI_API_KEY })
\`\`\`
`

/** Writes the document. */
export function write(sections: readonly Section[], exports: Exports, outro: string): string {
  const contents = sections.map(({ title }) => `- [${title}](#${slug(title)})`)
  return [
    intro,
    '## Contents',
    [...contents, '- [Different on purpose](#different-on-purpose)'].join('\n'),
    ...sections.map((section) => writeSection(section, exports)),
    outro,
  ].join('\n\n')
}

function writeSection({ title, intro: text, rows }: Section, exports: Exports): string {
  const names = rows.map(
    (row) =>
      `| ${list(row.goOpenai)} | ${list(row.openaiGo)} | [${row.bonsai.map(quote).join(' ')}](#${slug(titleOf(row))}) |`,
  )
  return [
    `## ${title}`,
    ...(text ? [wrap(text)] : []),
    ['| go-openai | openai-go | Bonsai |', '| --- | --- | --- |', ...names].join('\n'),
    ...rows.map((row) => writeRow(row, exports)),
  ].join('\n\n')
}

function writeRow(row: Row, exports: Exports): string {
  const { note, expect } = row
  const requests = [...new Set(expect.requests)].map(quote).join(', ')
  return [
    `### ${titleOf(row)}`,
    ...(requests ? [requests] : []),
    ['```ts no-run: its own test runs it', programOf(row, exports), '```'].join('\n'),
    ...(note ? [wrap(note)] : []),
  ].join('\n\n')
}

/** Heading of a row. */
export function titleOf({ title, bonsai }: Row): string {
  return title ?? bonsai[0] ?? ''
}

/** Anchor of a heading, as GitHub makes it. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-')
}

/** Breaks prose into lines, between words and never within code. */
function wrap(text: string): string {
  let length = 0
  return (text.match(/(?:`[^`]*`|[^\s`])+/g) ?? [])
    .map((word) => {
      const fits = length + word.length < 100
      length = fits ? length + word.length + 1 : word.length + 1
      return (fits ? ' ' : '\n') + word
    })
    .join('')
    .trim()
}

function list(names: readonly string[] = []): string {
  return names.map(quote).join(' ')
}

function quote(text: string): string {
  return `\`${text}\``
}
