import { expect, test } from 'vitest'
import { listOperations } from '../document/operations.ts'
import { readDocument, readExamples, withoutDocument } from '../document/readDocument.ts'
import { compile } from '../types/compile.ts'
import { stale } from './stale.ts'
import { namespaceOf, prelude, writeExamples } from './writeExamples.ts'

const document = readDocument()
const operations = document ? listOperations(document) : []
const examples = writeExamples(operations, readExamples())

test.runIf(examples.length > 0)(
  `behavior: the documented examples have our types${examples.length > 0 ? '' : ` (${withoutDocument})`}`,
  { timeout: 120_000 },
  async () => {
    const entries = new Map(
      operations.map((operation) => [namespaceOf(operation), operation.entry]),
    )
    const imports = [...entries].map(
      ([name, entry]) => `import type * as ${name} from 'bonsai-ai/${entry}'`,
    )
    const head = [...imports, prelude].join('\n').split('\n')
    const program = [...head, ...examples.map(({ code }) => code)].join('\n')

    const problems = await compile('examples', { 'examples.ts': program })

    const known = new Set(stale.flatMap((entry) => entry.examples))
    const refused = new Map(
      problems.map(({ line, message }) => [
        examples[line - head.length - 1]?.name ?? line,
        message,
      ]),
    )
    expect([...refused].filter(([name]) => !known.has(String(name)))).toEqual([])
    // One that passes by now has no place in the list.
    expect([...known].filter((name) => !refused.has(name))).toEqual([])
  },
)
