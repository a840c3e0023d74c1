import { expect, test } from 'vitest'
import { listOperations } from '../document/operations.ts'
import { readDocument, withoutDocument } from '../document/readDocument.ts'
import { compareTypes } from './compareTypes.ts'
import { typeDifferences } from './differences.ts'
import { readPairs } from './readPairs.ts'

const document = readDocument()
const operations = document ? listOperations(document) : []

test.runIf(document)(
  `behavior: params and results have the types of the npm package${document ? '' : ` (${withoutDocument})`}`,
  { timeout: 120_000 },
  () => {
    const { checker, pairs } = readPairs(operations)
    // Params and result of each, but for those without.
    expect(pairs.length).toBeGreaterThan(500)

    const found = compareTypes(checker, pairs)

    const known = new Set(typeDifferences.flatMap(({ differences }) => differences))
    expect(found.filter((difference) => !known.has(difference))).toEqual([])
    // A difference that is no more has no place in the list.
    expect([...known].filter((difference) => !found.includes(difference))).toEqual([])
  },
)
