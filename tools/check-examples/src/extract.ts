/** A block of code in the documentation. */
export interface Example {
  /** The document, from the root of the workspace. */
  readonly file: string
  /** Line of the document that the first line of code is on, counted from 1. */
  readonly line: number
  readonly code: string
  /** Set where the block must not run: why that is, in the document's own words. */
  readonly noRun?: string
}

/** Lists the `ts` blocks of a Markdown document. */
export function extractMarkdown(file: string, text: string): Example[] {
  return extractBlocks(file, text.split('\n'), 1)
}

/** Lists the `ts` blocks of all TSDoc comments of a source file. */
export function extractSource(file: string, text: string): Example[] {
  return [...text.matchAll(/^[ \t]*\/\*\*[^]*?\*\//gm)].flatMap((comment) => {
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const first = text.slice(0, comment.index).split('\n').length
    const examples = extractBlocks(file, lines, first)
    const wanted = lines.filter((line) => line.startsWith('@example')).length
    if (examples.length < wanted) throw new Error(`${file}:${first}: an @example has no ts block`)
    return examples
  })
}

function extractBlocks(file: string, lines: readonly string[], first: number): Example[] {
  const examples: Example[] = []
  for (let index = 0; index < lines.length; index++) {
    const info = /^```ts\b(.*)$/.exec(lines[index] ?? '')?.[1]?.trim()
    if (info === undefined) continue
    const line = first + index + 1
    const end = lines.indexOf('```', index + 1)
    if (end < 0) throw new Error(`${file}:${line}: this block has no end`)
    const code = lines.slice(index + 1, end).join('\n')
    examples.push({ file, line, code, ...readInfo(info, `${file}:${line}`) })
    index = end
  }
  return examples
}

function readInfo(info: string, place: string): { noRun?: string } {
  if (info === '') return {}
  const noRun = /^no-run: (.+)$/.exec(info)?.[1]
  if (!noRun) throw new Error(`${place}: expected "ts" or "ts no-run: reason", found "ts ${info}"`)
  return { noRun }
}
