import { expect, test } from 'vitest'
import { listOperations } from '../document/operations.ts'
import { withoutDocument } from '../document/readDocument.ts'
import { sampleValue } from '../document/sampleParams.ts'
import type { Json } from '../document/toJsonSchema.ts'
import { operations as rows } from '../generated/operations.gen.ts'
import { issuesOf, loadSchema } from './loadSchema.ts'
import { type Mutant, mutate } from './mutate.ts'
import { readPatchedDocument } from './readPatchedDocument.ts'

const document = readPatchedDocument()
const operations = document ? listOperations(document).filter(({ trigger }) => !trigger) : []

test.runIf(document)(
  `behavior: schemas of responses take what may change${document ? '' : ` (${withoutDocument})`}`,
  { timeout: 120_000 },
  async () => {
    const problems: string[] = []
    const wrong = { told: 0, all: 0 }
    let count = 0
    for (const { name: operation, entry, result } of operations) {
      const type = rows.find((row) => row.function === operation)?.responseType
      if (!type || typeof result !== 'object' || !document) continue
      const schema = await loadSchema(entry, type)
      if (!schema) throw new Error(`${entry} has no schema of ${type}`)
      const sample = sampleValue(result.json, document)
      for (const mutant of mutate(sample)) {
        const issues = issuesOf(schema, mutant.value)
        if (isTolerable(mutant)) {
          count++
          if (issues.some((issue) => !isAboutTag(issue, mutant)))
            problems.push(`${operation}, ${mutant.name}: ${issues.join('; ')}`)
        }
        if (typeof mutant.before === 'number' && mutant.after === 'some text') {
          wrong.all++
          if (issues.length > 0) wrong.told++
        }
      }
    }

    expect(problems).toEqual([])
    expect(count).toBeGreaterThan(10_000)
    // The rest stands in what is not looked into.
    expect(wrong.told / wrong.all).toBeGreaterThan(0.95)
  },
)

/** Whether a change is one that servers make: nothing or null for a field, a text that is new. */
function isTolerable({ before, after, name }: Mutant): boolean {
  const isField = name.startsWith('without') || after === null
  return (
    after === undefined ||
    (isField && !isItem(name)) ||
    (typeof before === 'string' && typeof after === 'string')
  )
}

function isItem(name: string): boolean {
  return /\.\d+ = |^\d+ = /.test(name)
}

/** What tells one thing from another has to be there, and to be what it is. */
function isAboutTag(
  issue: string,
  { path, before }: { path: readonly string[]; before: Json },
): boolean {
  return (
    typeof before === 'string' &&
    issue.startsWith(`${path.join('.')}: Invalid type: Expected `) &&
    /Expected (string|"[^"]*") but received/.test(issue)
  )
}
