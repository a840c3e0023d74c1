import { expect, test } from 'vitest'
import { build } from './build.ts'
import { coverage } from './coverage.ts'
import { readFixture } from './fixtures.ts'

test('default', () => {
  const { document, tables, notes } = readFixture('params-flat')
  const docs = {
    functions: { updateToy: { summary: 'Updates a toy.' } },
    fields: { UpdateToyParams: { pet_id: { text: 'Whose it is.' }, name: { text: '' } } },
  }

  expect(coverage(build(document, tables), { ...notes, docs: new Map([['pets', docs]]) })).toBe(
    `pets: UpdateToyParams.toy_id
pets: UpdateToyParams.expand
pets: UpdateToyParams.dry_run
pets: UpdateToyParams.name
pets: UpdateToyParams.limit
2 of 7 functions and params fields are documented`,
  )
})

test('behavior: a stream function is counted by itself', () => {
  const { document, tables, notes } = readFixture('params-of-a-stream')

  expect(coverage(build(document, tables), notes)).toContain('pets: createPet\npets: streamPet\n')
})
