// `npm run load`: ten thousand calls, 200 at a time, to a server that fails every tenth attempt, and
// then ten thousand streams that are aborted. It fails where a call does not come out as planned, or
// where anything is left afterwards.
import { parseArgs } from 'node:util'
import { abortStreams } from './abortStreams.ts'
import { countResidue, type Residue } from './residue.ts'
import { runCalls } from './runCalls.ts'
import { startLoadServer } from './startLoadServer.ts'

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '10000' },
    streams: { type: 'string', default: '10000' },
    concurrency: { type: 'string', default: '200' },
  },
})
const concurrency = Number(values.concurrency)
const heapLimit = 8 * 2 ** 20

await using server = await startLoadServer()
const { signal } = new AbortController()
const problems: string[] = []

await runCalls(server, { calls: 1000, first: 0, concurrency }, signal)
await abortStreams(server, { streams: 1000, concurrency })

const idle = await countResidue(server, signal)
let start = performance.now()
const calls = Number(values.calls)
const report = await runCalls(server, { calls, first: 1000, concurrency }, signal)
let seconds = (performance.now() - start) / 1000
problems.push(...report.problems)
console.log(`${report.calls} calls, ${concurrency} at a time: ${seconds.toFixed(1)} s`)
console.log(`  ${report.succeeded} succeeded, ${report.failed} failed as planned`)
const met = Object.entries(report.faults).map(([kind, count]) => `${kind} ${count}`)
console.log(`  ${report.attempts} attempts, of which met: ${met.join(', ')}`)
compare(await countResidue(server, signal))

start = performance.now()
const streams = Number(values.streams)
problems.push(...(await abortStreams(server, { streams, concurrency })))
seconds = (performance.now() - start) / 1000
console.log(`${streams} aborted streams: ${seconds.toFixed(1)} s`)
compare(await countResidue(server, signal))

for (const problem of problems.slice(0, 20)) console.log(`✗ ${problem}`)
console.log(problems.length > 0 ? `✗ ${problems.length} problems` : 'Everything accounted for')
process.exitCode = problems.length > 0 ? 1 : 0

function compare({ heap, timers, listeners, sockets }: Residue): void {
  const grown = heap - idle.heap
  const megabytes = (grown / 2 ** 20).toFixed(1)
  console.log(`  left: ${sockets} sockets, ${listeners} listeners, ${timers} timers`)
  console.log(`  heap: ${megabytes} MB more than before`)
  if (sockets > 0 || listeners > 0 || timers > idle.timers || grown > heapLimit)
    problems.push('something was left')
}
