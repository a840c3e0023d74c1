import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Contender } from './contender.ts'
import { describeOutcome } from './describeOutcome.ts'
import { readColumn } from './document.ts'
import type { Fault } from './fault.ts'
import { faults } from './faults.ts'
import { findMisses } from './findMisses.ts'
import { observe, patienceForOurs } from './observe.ts'
import { ours } from './ours.ts'

type Client = keyof typeof ours
type Case = readonly [client: Client, name: string, contender: Contender, fault: Fault]

const document = readFileSync(join(import.meta.dirname, '../../../../docs/reliability.md'), 'utf8')
const documented = {
  bonsai: readColumn(document, 'bonsai'),
  lite: readColumn(document, 'lite'),
} satisfies Record<Client, unknown>

/** Longer than what it takes to say that a call hangs, in ms. */
const longest = 40_000

const all = Object.values(faults).flat()
const cases = (Object.keys(ours) as Client[]).flatMap((client) =>
  all.map((fault): Case => [client, fault.name, ours[client], fault]),
)
const small = cases.filter(([, , , { size }]) => !size)
const large = cases.filter(([, , , { size }]) => size === 'much')

test.concurrent.each(small)('behavior: %s: %s', meet, longest)

// These keep the process busy, which others that run at the same time would take for silence.
test.each(large)('behavior: %s: %s', meet, longest)

test('behavior: the document has a row for each fault, and no other', () => {
  expect([...documented.bonsai.keys()]).toEqual(all.map(({ name }) => name))
})

test.each(['openai', 'xsai', 'openai-fetch'])(
  'behavior: the document tells of the version of %s that is installed',
  (name) => {
    // The packages of xsai have one version.
    const folder = name === 'xsai' ? '@xsai/generate-text' : name
    const file = join(import.meta.dirname, '../../node_modules', folder, 'package.json')
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }

    expect(document.replace(/\s+/g, ' ')).toContain(` ${name} ${version}`)
  },
)

async function meet(client: Client, _: string, contender: Contender, fault: Fault): Promise<void> {
  const observation = await observe(contender, fault, patienceForOurs)

  expect(findMisses(fault, client, observation)).toEqual([])
  expect(describeOutcome(fault, observation)).toBe(documented[client].get(fault.name))
}
