// `npm run bench` builds the packages and prints its tables; `npm run bench -- --quick` takes
// seconds, for use while tuning. Compare contenders within one run only: machines have moods, which
// is why every round runs all of them and ratios are taken round by round.

import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { loadContenders } from './bundle.ts'
import { type Figures, median, race, speedUp } from './measure.ts'
import { createPayload, regroup } from './payload.ts'
import { repeatChunks, repeatEvents, type RepeatedPayload } from './repeatPayload.ts'
import { samples } from './samples.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Measures the helpers of streams alone. */
    helpers: { type: 'boolean', default: false },
  },
})
const size = options.quick
  ? { chunks: 5_000, rounds: 7, calls: 500, thousands: 10, growth: [1, 10] }
  : { chunks: 20_000, rounds: 21, calls: 2_000, thousands: 100, growth: [10, 100, 1000] }

// Their streams are long.
const helperRounds = 5

const { streams, creates, readings, helpers } = await loadContenders()
const payload = createPayload(size.chunks)

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}. Median of ${size.rounds} interleaved rounds, of helpers ${helperRounds}; in brackets the slowest and fastest round.\n`,
)
if (!options.helpers) {
  await benchStreams('one event in each piece', payload.events)
  await benchStreams('pieces of 16 KiB', regroup(payload.events, 16_384))
  await benchCreates()
  await benchSchemas()
}
for (const name of Object.keys(helpers)) await benchHelper(name)
await benchGrowth()

/** Events per second. */
async function benchStreams(how: string, pieces: readonly Uint8Array[]): Promise<void> {
  const fetch = answerWith(
    () =>
      new Response(pull(pieces), {
        headers: { 'content-type': 'text/event-stream; charset=utf-8' },
      }),
  )
  const runs = Object.entries(streams).map(([name, contender]) => {
    const run = async (): Promise<void> => {
      const { events, text } = await contender(fetch)
      if (events !== size.chunks || text !== payload.text)
        throw new Error(`${name} read ${events} events of ${size.chunks}, or another text`)
    }
    return [name, run] as const
  })
  const figures = await race(Object.fromEntries(runs), size.rounds)
  print(
    `Stream of ${size.chunks} chunks, ${how}`,
    'events/s',
    figures,
    (ms) => Math.round((size.chunks / ms) * 1000),
    'bare loop',
  )
}

/** Events per second through a helper, of which there are a hundred thousand and some. */
async function benchHelper(name: string): Promise<void> {
  const repeated = payloadOf(name, size.thousands)
  const runs = Object.entries(helpers[name] ?? {}).map(
    ([contender, run]) => [contender, () => runHelper(name, run, repeated)] as const,
  )
  const figures = await race(Object.fromEntries(runs), helperRounds)
  const rate = (ms: number): number => Math.round((repeated.events / ms) * 1000)
  print(`${name}, ${repeated.events} events`, 'events/s', figures, rate, 'openai')
}

/** What one event costs in streams of growing length: where it is the same, the work is linear. */
async function benchGrowth(): Promise<void> {
  const rows: string[][] = []
  for (const [name, contenders] of Object.entries(helpers)) {
    const { bonsai } = contenders
    if (!bonsai) continue
    const costs: string[] = []
    for (const thousands of size.growth) {
      const repeated = payloadOf(name, thousands)
      const [figures] = await race({ [name]: () => runHelper(name, bonsai, repeated) }, 3)
      costs.push(((median(figures?.times ?? []) / repeated.events) * 1000).toFixed(2))
    }
    rows.push([name, ...costs])
  }
  printTable(['µs for each event of', ...size.growth.map((count) => `${count} 000`)], rows)
}

function payloadOf(name: string, thousands: number): RepeatedPayload {
  return /response/i.test(name) ? repeatEvents(thousands) : repeatChunks(thousands)
}

async function runHelper(
  name: string,
  run: (fetch: typeof globalThis.fetch) => Promise<number>,
  { blocks, length }: RepeatedPayload,
): Promise<void> {
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
  const read = await run(answerWith(() => new Response(pull(blocks), { headers })))
  if (read !== length) throw new Error(`${name} read ${read} characters of ${length}`)
}

/** Microseconds per call. */
async function benchCreates(): Promise<void> {
  const body = JSON.stringify(samples['chat completion'])
  const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' }
  const fetch = answerWith(() => new Response(body, { headers }))
  const runs = await Promise.all(
    Object.entries(creates).map(async ([name, prepare]) => {
      const call = prepare(fetch)
      if (JSON.stringify(await call()) !== body) throw new Error(`${name} read something else`)
      const run = async (): Promise<void> => {
        for (let index = 0; index < size.calls; index++) await call()
      }
      return [name, run] as const
    }),
  )
  const figures = await race(Object.fromEntries(runs), size.rounds)
  const each = (ms: number): number => Math.round((ms / size.calls) * 10_000) / 10
  print('One create call over a fetch that answers at once', 'µs', figures, each, 'bare fetch')
}

/** Microseconds per value. */
async function benchSchemas(): Promise<void> {
  for (const [what, contenders] of Object.entries(readings)) {
    const runs = Object.entries(contenders).map(([name, read]) => {
      const run = async (): Promise<void> => {
        for (let index = 0; index < size.calls * 10; index++) read()
      }
      return [name, run] as const
    })
    const figures = await race(Object.fromEntries(runs), size.rounds)
    const each = (ms: number): number => Math.round((ms / size.calls / 10) * 100_000) / 100
    print(`One ${what} read and checked`, 'µs', figures, each, 'JSON.parse')
  }
}

/** Like the real one, it makes a `Request` of what it is given, whoever calls it. */
function answerWith(answer: () => Response): typeof fetch {
  return async (input, init) => {
    await new Request(input, init).text()
    return answer()
  }
}

function pull(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[next++]
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
}

function print(
  title: string,
  unit: string,
  figures: readonly Figures[],
  convert: (ms: number) => number,
  floor: string,
): void {
  const others = figures.filter(({ name }) => name === 'openai' || name === floor)
  const rows = figures.map((one) => {
    const [middle, slowest, fastest] = [median, max, min].map((pick) =>
      convert(pick(one.times)).toLocaleString('en'),
    )
    const ratios = others.map((other) => `${speedUp(one, other).toFixed(2)}×`)
    return [one.name, `${middle} (${slowest}–${fastest})`, ...ratios]
  })
  printTable([title, unit, ...others.map(({ name }) => `speed over ${name}`)], rows)
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) =>
    max([head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  for (const row of [head, rule, ...rows])
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  console.log()
}

function max(values: readonly number[]): number {
  return Math.max(...values)
}

function min(values: readonly number[]): number {
  return Math.min(...values)
}
