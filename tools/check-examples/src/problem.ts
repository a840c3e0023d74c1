import type { WrittenExample } from './prepare.ts'

/** What is wrong, and the example that it is wrong with; none where the sources are at fault. */
export interface Problem {
  readonly example?: WrittenExample | undefined
  readonly text: string
}

/** A problem at a line of an example, in terms of the document that the example stands in. */
export function problemAt(example: WrittenExample, line: number, text: string): Problem {
  return { example, text: `${example.file}:${example.line + line - 1}: ${text}` }
}
