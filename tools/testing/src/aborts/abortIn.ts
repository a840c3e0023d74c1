import { EventEmitter, getEventListeners, once } from 'node:events'
import { type ClientConfig, createClient } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { startServer } from '../streams/startServer.ts'
import { answer } from './answer.ts'
import { fullPhases, type Phase, phases } from './phases.ts'

/** The phases that each client has. */
export const table = {
  createClient: { ...phases, ...fullPhases },
  createLiteClient: phases,
} as const

/** What came of an abort. */
export interface Outcome {
  /** What the work ended with. */
  readonly thrown: unknown
  readonly reason: unknown
  /** From the abort to the end of the work, in ms. */
  readonly took: number
  /** Listeners of the caller's signal that were left, and timers that there were not before. */
  readonly listeners: number
  readonly timers: number
}

/** Aborts work in a phase, over real sockets; resolves once the last of them is closed. */
export async function abortIn(client: keyof typeof table, phase: Phase): Promise<Outcome> {
  const events = new EventEmitter()
  const counts = { arrived: 0, answered: 0, closed: 0 }
  const tell = (name: keyof typeof counts): void => {
    counts[name]++
    events.emit(name)
  }
  const wait = async (name: keyof typeof counts, count: number): Promise<void> => {
    while (counts[name] < count) await once(events, name)
    if (name !== 'arrived') for (let i = 0; i < 3; i++) await turn()
  }
  await using server = await startServer((request, response) => {
    tell('arrived')
    request.socket.on('close', () => tell('closed'))
    void answer(request, response)
  })
  const config: ClientConfig = {
    apiKey: 'sk-stub',
    baseURL: server.url,
    async fetch(...input) {
      const response = await fetch(...input)
      tell('answered')
      return response
    },
  }
  const controller = new AbortController()
  const { signal } = controller
  const reason = new Error('left the page')
  const timers = countTimers()
  let start = 0
  let took = 0
  let thrown: unknown
  try {
    await phase({
      client: client === 'createClient' ? createClient(config) : createLiteClient(config),
      options: { signal },
      abort() {
        start = performance.now()
        controller.abort(reason)
      },
      arrived: (count) => wait('arrived', count),
      answered: (count) => wait('answered', count),
      closed: (count) => wait('closed', count),
    })
  } catch (error) {
    thrown = error
  }
  took = performance.now() - start

  await server.quiet()
  await turn()
  return {
    thrown,
    reason,
    took,
    listeners: getEventListeners(signal, 'abort').length,
    timers: Math.max(0, countTimers() - timers),
  }
}

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
}

/** Lets everything run that is due. */
async function turn(): Promise<void> {
  await once(AbortSignal.timeout(0), 'abort')
}
