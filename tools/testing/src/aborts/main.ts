// `npm run aborts`: how long work goes on after an abort, in every phase, over real sockets. It fails
// where that is more than 50 ms, where anything but the reason is thrown, or anything is left.
import { parseArgs } from 'node:util'
import { abortIn, table } from './abortIn.ts'
import type { Phase } from './phases.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } })
const rounds = Number(values.rounds)
const limit = 50
const clients = Object.keys(table) as (keyof typeof table)[]

let problems = 0
console.log(`| aborted, ${rounds} times each | client | median | longest |`)
console.log('| --- | --- | ---: | ---: |')
for (const client of clients)
  for (const [name, phase] of Object.entries<Phase>(table[client])) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const { took, thrown, reason, listeners, timers } = await abortIn(client, phase)
      times.push(took)
      if (thrown === reason && listeners + timers === 0 && took <= limit) continue
      problems++
      console.log(
        `✗ ${client}, ${name}: ${String(thrown)}, ${listeners} listeners, ${timers} timers left`,
      )
    }
    times.sort((a, b) => a - b)
    const [median = 0, longest = 0] = [times[times.length >> 1], times.at(-1)]
    console.log(`| ${name} | ${client} | ${median.toFixed(1)} ms | ${longest.toFixed(1)} ms |`)
  }
console.log(
  problems > 0 ? `✗ ${problems} aborts went wrong` : `All within ${limit} ms, and nothing left`,
)
process.exitCode = problems > 0 ? 1 : 0
