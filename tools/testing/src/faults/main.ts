// `npm run faults` lets our two clients meet every fault but the largest ones, which `-- --all`
// brings in. `-- --peers` lets other clients meet them all, too; with `--write` what came of it goes
// into docs/reliability.md.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Cells, writeTables } from './document.ts'
import type { Fault } from './fault.ts'
import { faults } from './faults.ts'
import { clients, meet, type Meeting } from './meet.ts'
import { ours } from './ours.ts'

const { values: options } = parseArgs({
  options: {
    /** Brings in what takes long. */
    all: { type: 'boolean', default: false },
    /** Lets other clients meet the faults, too. */
    peers: { type: 'boolean', default: false },
    /** Writes the tables into the document. */
    write: { type: 'boolean', default: false },
    /** Takes those faults alone whose names have this in them. */
    only: { type: 'string', default: '' },
  },
})
/** How long a client may take for a fault in a process of its own, in ms. */
const patienceApart = 150_000
/** How many meetings there are at a time: all of them wait, most of the time. */
const width = 8

const isAll = options.all || options.peers
const names = Object.keys(options.peers ? clients : ours)
const chosen = Object.values(faults)
  .flat()
  .filter(({ name, size }) => name.includes(options.only) && (isAll || size !== 'many'))
const cells = new Map(chosen.map(({ name }): [string, Record<string, string>] => [name, {}]))
const misses: string[] = []

// Some clients log on their own, and some leave promises behind that fail.
console.error = () => {}
process.on('unhandledRejection', () => {})

const pairs = chosen.flatMap((fault) => names.map((client) => ({ client, fault })))
const small = pairs.filter(({ fault }) => !fault.size)
await Promise.all(
  Array.from({ length: width }, async () => {
    for (let pair = small.shift(); pair; pair = small.shift())
      note(pair, await meet(pair.client, pair.fault))
  }),
)
for (const pair of pairs.filter(({ fault }) => fault.size))
  note(pair, await meetApart(pair.client, pair.fault))

for (const { name } of chosen) {
  console.log(`\n${name}`)
  for (const client of names) console.log(`  ${client.padEnd(14)}${cells.get(name)?.[client]}`)
}
console.log()
// A limit whose timer still runs would show here, and keep the process.
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
if (!options.peers && timers > 0) misses.push(`ours: ${timers} timers are left behind`)
for (const miss of misses) console.log(`✗ ${miss}`)
if (options.write) await writeDocument(cells)
const count = chosen.length * Object.keys(ours).length
const failed = new Set(misses.map((miss) => miss.split(': ')[0])).size
console.log(`${count - failed} passed, ${failed} failed`)
// What other clients left hanging must not keep this process.
if (options.peers) process.exit(failed > 0 ? 1 : 0)
process.exitCode = failed > 0 ? 1 : 0

interface Pair {
  readonly client: string
  readonly fault: Fault
}

function note({ client, fault }: Pair, meeting: Meeting): void {
  const row = cells.get(fault.name)
  if (row) row[client] = meeting.said
  for (const miss of meeting.misses) misses.push(`${client} at “${fault.name}”: ${miss}`)
}

/** In a process of its own, where memory is its own and a client may keep the processor busy. */
async function meetApart(client: string, fault: Fault): Promise<Meeting> {
  const file = join(import.meta.dirname, 'meetApart.ts')
  const args = [...process.execArgv, file, client, fault.name]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: patienceApart })
    // The last line is the answer; others are what the client had to say.
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Meeting
  } catch {
    const said = `no end within ${patienceApart / 1000} s`
    return { said, misses: client in ours ? [said] : [] }
  }
}

async function writeDocument(found: Cells): Promise<void> {
  if (!options.peers || options.only) throw new Error('--write needs --peers, and all faults')
  const file = join(import.meta.dirname, '../../../../docs/reliability.md')
  const rows = [...found].map(([name, row]): [string, Record<string, string>] => [
    name,
    Object.fromEntries(names.map((client) => [client, row[client] ?? ''])),
  ])
  await writeFile(file, writeTables(await readFile(file, 'utf8'), faults, new Map(rows)))
}
