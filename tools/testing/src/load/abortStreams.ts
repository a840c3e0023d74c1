import { getEventListeners } from 'node:events'
import { createClient, sendStream } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { inLanes } from './runCalls.ts'
import type { LoadServer } from './startLoadServer.ts'

/**
 * Opens streams and aborts each: while its headers are on their way, before it is read, or while its
 * second event is awaited, in turn and with both clients.
 *
 * @returns What went wrong.
 */
export async function abortStreams(
  server: LoadServer,
  { streams, concurrency }: { streams: number; concurrency: number },
): Promise<string[]> {
  const clients = [createClient, createLiteClient].map((create) => create({ baseURL: server.url }))
  const problems: string[] = []
  await inLanes(streams, concurrency, async (index) => {
    const client = clients[index % 2]
    if (!client) return
    const controller = new AbortController()
    const { signal } = controller
    const reason = new Error(`of stream ${index}`)
    const phase = index % 3
    try {
      const opening = sendStream(client, { method: 'POST', path: '/stream', body: {} }, { signal })
      if (phase === 0) controller.abort(reason)
      const events = (await opening)[Symbol.asyncIterator]()
      if (phase === 1) controller.abort(reason)
      await events.next()
      const waiting = events.next()
      controller.abort(reason)
      await waiting
      problems.push(`${index}: did not end`)
    } catch (error) {
      if (error !== reason) problems.push(`${index}: ${String(error)}`)
    }
    const left = getEventListeners(signal, 'abort').length
    if (left > 0) problems.push(`${index}: left ${left} listeners`)
  })
  return problems
}
