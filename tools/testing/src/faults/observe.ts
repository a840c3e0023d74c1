import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import type { StreamEnd } from '@bonsai-ai/core'
import { answerText, type modelList, succeed, succeedWithModels } from './answers.ts'
import type { Contender } from './contender.ts'
import { type Fault, reason } from './fault.ts'
import { type Arrival, startFaultServer } from './startFaultServer.ts'

/** What a client made of a fault. */
export interface Observation {
  /** What it threw; `undefined` where it came to an end. */
  readonly error: unknown
  /** It was given up on. */
  readonly hangs: boolean
  /** How many events a stream had. */
  readonly events: number
  /** What a completion or stream said. */
  readonly text: string
  readonly ended: StreamEnd | undefined
  /** What it sent, arrived or not. */
  readonly sent: number
  readonly arrivals: readonly Arrival[]
  /** What arrived where a redirect leads. */
  readonly strangers: readonly Arrival[]
  /** Connections that are still open a moment after the end. */
  readonly open: number
  /** Listeners that are still on the caller's signal. */
  readonly listeners: number
  /** From the call to its end, in ms. */
  readonly time: number
  /** Most memory that the process came to take in the meantime, in bytes. */
  readonly memory: number
}

/** How long a call may take before it hangs, in ms. */
export function patienceFor({ size }: Fault): number {
  return { none: 5_000, much: 30_000, many: 120_000 }[size ?? 'none']
}

/** How long a connection may take to close, in ms. */
const closingTime = 3_000

/** How long our own may take, for which nothing is a hang that was but waiting for a busy machine. */
export const patienceForOurs = 30_000

/** Lets a client meet a fault, and sees what becomes of it. */
export async function observe(
  contender: Contender,
  fault: Fault,
  patience: number = patienceFor(fault),
): Promise<Observation> {
  await using stranger = await startFaultServer([
    fault.call === 'list' ? succeedWithModels : succeed(),
  ])
  const controller = new AbortController()
  const { signal } = controller
  await using server = await startFaultServer(fault.answers, {
    stranger: stranger.url,
    abort: () => controller.abort(reason),
  })
  let sent = 0
  let text = ''
  let events = 0
  let ended: StreamEnd | undefined
  let error: unknown
  let hangs = false
  const call = {
    baseURL: `${await addressOf(fault, server.url)}/v1`,
    limits: fault.limits ?? {},
    signal,
    fetch: ((input, init) => {
      sent++
      return globalThis.fetch(input, init)
    }) as typeof globalThis.fetch,
  }

  const memoryBefore = process.memoryUsage.rss()
  let memory = 0
  function onText(piece: string): void {
    if (fault.size) {
      // Of much text, its length has to do.
      if (++events % 64 === 1) memory = Math.max(memory, process.memoryUsage.rss() - memoryBefore)
      text = `${Number(text) + piece.length}`
    } else {
      events++
      text += piece
    }
  }

  async function run(): Promise<void> {
    if (fault.call === 'stream') ended = await contender.stream(call, onText)
    else if (fault.call === 'create') text = textOf(await contender.create(call))
    else if (fault.call === 'speech') text = await contender.speak(call)
    else text = nameOf(await contender.list?.(call))
  }

  const start = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  await Promise.race([
    run().catch((thrown: unknown) => {
      error = thrown ?? new Error('nothing was thrown')
    }),
    new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        hangs = true
        resolve()
      }, patience)
    }),
  ])
  clearTimeout(timer)
  const time = performance.now() - start
  await Promise.race([
    server.quiet(),
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closingTime)
    }),
  ])
  clearTimeout(timer)
  const open = server.sockets.size
  const listeners = getEventListeners(signal, 'abort').length
  // What hangs is let go of, where it listens to its signal.
  controller.abort()
  return {
    error,
    hangs,
    events,
    text,
    ended,
    sent,
    arrivals: server.arrivals,
    strangers: stranger.arrivals,
    open,
    listeners,
    time,
    memory,
  }
}

/** Whether an error tells whoever reads a log what is secret. */
export function showsSecret(error: unknown): boolean {
  return /hush/.test(`${inspect(error)} ${JSON.stringify(error)}`)
}

/** Where the client is sent; an address without a server was one a moment ago. */
async function addressOf({ address }: Fault, url: string): Promise<string> {
  if (address === 'unknown') return 'http://nowhere.invalid'
  if (address !== 'refused') return url
  const gone = await startFaultServer([])
  await gone[Symbol.asyncDispose]()
  return gone.url
}

/** What was said, as far as it is what any completion says. */
function textOf(result: unknown): string {
  const { choices } = Object(result) as {
    readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[]
  }
  return choices?.[0]?.message?.content === answerText ? answerText : ''
}

function nameOf(result: unknown): string {
  const { data } = Object(result) as { readonly data?: typeof modelList.data }
  return data?.[0]?.id ?? ''
}
