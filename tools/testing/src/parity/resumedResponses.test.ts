import { createClient } from '@bonsai-ai/core'
import { accumulateResponse, type ResponseStreamEvent, streamResponse } from 'bonsai-ai/responses'
import OpenAI from 'openai'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const base = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  error: null,
  model: 'gpt-5.5',
  background: true,
  tools: [],
}
const item = { type: 'message', id: 'msg_1', role: 'assistant', content: [] }
const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const part = { type: 'output_text', text: '', annotations: [], logprobs: [] }
const whole = { ...part, text: 'Héllo 🌳' }
const done = { ...item, status: 'completed', content: [whole] }
const events: object[] = [
  { type: 'response.created', response: { ...base, status: 'in_progress', output: [] } },
  { type: 'response.queued', response: { ...base, status: 'queued', output: [] } },
  { type: 'response.output_item.added', output_index: 0, item: { ...item, status: 'in_progress' } },
  { type: 'response.content_part.added', ...place, part },
  ...['Hé', 'llo ', '🌳'].map((delta) => ({
    type: 'response.output_text.delta',
    ...place,
    delta,
    logprobs: [],
  })),
  { type: 'response.output_text.done', ...place, text: whole.text, logprobs: [] },
  { type: 'response.content_part.done', ...place, part: whole },
  { type: 'response.output_item.done', output_index: 0, item: done },
  { type: 'response.completed', response: { ...base, status: 'completed', output: [done] } },
].map((event, sequence_number) => ({ ...event, sequence_number }))

/** A server that keeps the response, and drops the first connection after some events. */
function fetchOf(count: number): { fetch: typeof fetch; sent: Request[] } {
  const sent: Request[] = []
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent.push(request)
      const after = Number(new URL(request.url).searchParams.get('starting_after') ?? -1)
      const last = sent.length > 1 || request.method === 'GET' ? events.length : count
      const body = events
        .slice(after + 1, last)
        .map((event) => `data: ${JSON.stringify(event)}\n\n`)
      return new Response(body.join(''), { headers: { 'content-type': 'text/event-stream' } })
    },
  }
}

/** What npm `openai` adds of its own: fields that the API does not send. */
const OWN = new Set(['output_text', 'output_parsed', 'parsed', 'parsed_arguments', 'snapshot'])

function withoutOwn(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, field: unknown) => (OWN.has(key) ? undefined : field)),
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

// npm `openai` leaves the drop to its caller, who replays the response with `starting_after`.
test('default', async () => {
  const counts = [...events.keys()].slice(1)
  const results = counts.map(async (count) => {
    const { fetch, sent } = fetchOf(count)
    const client = createClient({ apiKey: 'sk-stub', fetch })
    const params = { model: 'gpt-5.5', input: 'Hi', background: true } as const
    const [left, right] = (await streamResponse(client, params, { resume: true })).tee()
    const seen: ResponseStreamEvent[] = []
    const [response] = await Promise.all([
      accumulateResponse(left),
      (async () => {
        for await (const event of right) seen.push(event)
      })(),
    ])
    return { count, response, seen, sent }
  })

  // Their first connections drop: lets the waits for the second ones pass.
  const state = { isDone: false }
  const all = Promise.all(results).finally(() => {
    state.isDone = true
  })
  for (; !state.isDone; await vi.advanceTimersByTimeAsync(500))
    await new Promise((resolve) => setImmediate(resolve))
  const resumed = await all
  // npm `openai` begins its streams with a timer.
  vi.useRealTimers()
  for (const { count, response, seen, sent } of resumed) {
    const client = new OpenAI({ apiKey: 'sk-stub', fetch: fetchOf(count).fetch })
    const params = { response_id: 'resp_1', starting_after: count - 1 }
    const replay = client.responses.stream(params)
    const replayed: unknown[] = []
    replay.on('event', (event) => replayed.push(withoutOwn(event)))
    const final = await replay.finalResponse()

    expect(seen, `${count} events`).toEqual(events)
    expect(seen.slice(count), `${count} events`).toEqual(replayed)
    expect(response, `${count} events`).toEqual(withoutOwn(final))
    expect(sent.map(({ method, url }) => [method, new URL(url).search])).toEqual([
      ['POST', ''],
      ['GET', `?stream=true&starting_after=${count - 1}`],
    ])
  }
})
