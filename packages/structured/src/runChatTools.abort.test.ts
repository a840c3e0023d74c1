import { sse, stubScript } from '@bonsai-internal/stub'
import { expect, test, vi } from 'vitest'
import { defineTool } from './defineTool.ts'
import { runChatTools } from './runChatTools.ts'
import { streamChatTools } from './streamChatTools.ts'

const reason = { why: 'enough' }
const calls = [
  { id: 'a', type: 'function', function: { name: 'hang', arguments: '{}' } },
  { id: 'b', type: 'function', function: { name: 'hang', arguments: '{}' } },
]
const calling = {
  choices: [{ message: { role: 'assistant', content: null, tool_calls: calls } }],
}
const saying = { choices: [{ message: { role: 'assistant', content: 'Hi' } }] }
const params = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hi' }] } as const

/** A signal that knows how many listen to it. */
function listened(): { controller: AbortController; count: () => number } {
  const controller = new AbortController()
  const { signal } = controller
  let count = 0
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count += 1
    add(...args)
  }
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count -= 1
    remove(...args)
  }
  return { controller, count: () => count }
}

/** A tool that never ends, whatever its signal says, and the signals it was given. */
function hanging(onCall: () => void) {
  const signals: AbortSignal[] = []
  const tool = defineTool({
    name: 'hang',
    execute: (_, { signal }) =>
      new Promise<never>(() => {
        signals.push(signal)
        onCall()
      }),
  })
  return { tool, signals }
}

/** An answer that never comes, as a fetch that heeds its signal gives it. */
function silence(onSent: () => void): (request: Request) => Promise<Response> {
  return ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      onSent()
    })
}

test('default', async () => {
  const { controller, count } = listened()
  const { tool, signals } = hanging(() => controller.abort(reason))
  const { client, bodies } = stubScript(calling, saying)

  const run = runChatTools(client, { ...params, tools: [tool] }, { signal: controller.signal })

  await expect(run.result()).rejects.toBe(reason)
  // The first call ended the run: there was no second.
  expect(signals.map(reasonOf)).toEqual([reason])
  expect([count(), bodies.length]).toEqual([0, 1])
})

test('behavior: a signal that has fired before', async () => {
  const { client, bodies } = stubScript(saying)
  const run = runChatTools(client, { ...params, tools: [] }, { signal: AbortSignal.abort(reason) })
  await expect(run.result()).rejects.toBe(reason)
  expect(bodies).toEqual([])
})

test('behavior: a signal that has fired before, and a client that does not ask it', async () => {
  const client = { send: vi.fn() }
  const signal = AbortSignal.abort(reason)
  const run = runChatTools(client, { ...params, tools: [] }, { signal })
  await expect(run.result()).rejects.toBe(reason)
  expect(client.send).not.toHaveBeenCalled()
})

test('behavior: an abort while a request is under way, the first or the second', async () => {
  for (const first of [[], [calling]]) {
    const { controller, count } = listened()
    const tool = defineTool({ name: 'hang', execute: () => 'did not' })
    const { client, bodies } = stubScript(
      ...first,
      silence(() => controller.abort(reason)),
    )
    const { signal } = controller
    const run = runChatTools(client, { ...params, tools: [tool] }, { signal })
    await expect(run.result()).rejects.toBe(reason)
    expect([count(), bodies.length]).toEqual([0, first.length + 1])
  }
})

test('behavior: an abort does not wait for a client that takes no notice', async () => {
  const controller = new AbortController()
  const client = {
    send() {
      controller.abort(reason)
      return new Promise<never>(() => {})
    },
  }
  const { signal } = controller
  await expect(runChatTools(client, { ...params, tools: [] }, { signal }).result()).rejects.toBe(
    reason,
  )
})

test('behavior: an abort while calls run at once reaches all of them', async () => {
  const { controller, count } = listened()
  let open = 0
  const { tool, signals } = hanging(() => {
    open += 1
    if (open === 2) queueMicrotask(() => controller.abort(reason))
  })
  const { client } = stubScript(calling)
  const { signal } = controller
  const run = runChatTools(client, { ...params, tools: [tool] }, { signal })
  await expect(run.result()).rejects.toBe(reason)
  expect(signals.map(reasonOf)).toEqual([reason, reason])
  expect(count()).toBe(0)
})

test('behavior: an abort in a tool, in hooks, and by whoever reads', async () => {
  const places = ['execute', 'onToolError', 'onStep', 'loop'] as const
  for (const place of places) {
    const { controller, count } = listened()
    const { client, bodies } = stubScript(calling, saying)
    function at(here: (typeof places)[number]): void {
      if (here === place) controller.abort(reason)
    }
    const tool = defineTool({
      name: 'hang',
      execute() {
        at('execute')
        if (place === 'onToolError') throw new Error('failed')
      },
    })
    const run = runChatTools(
      client,
      { ...params, tools: [tool] },
      {
        signal: controller.signal,
        onToolError: () => at('onToolError'),
        onStep: () => at('onStep'),
      },
    )
    const error: unknown = await (async () => {
      for await (const _ of run) at('loop')
    })().catch((cause: unknown) => cause)

    expect([place, error, count(), bodies.length]).toEqual([place, reason, 0, 1])
    await expect(run.result()).rejects.toBe(reason)
  }
})

test('behavior: an error that an abort brings about in a tool is not the run’s', async () => {
  const controller = new AbortController()
  const { client } = stubScript(calling)
  const tool = defineTool({
    name: 'hang',
    execute() {
      controller.abort(reason)
      throw new Error('stopped halfway')
    },
  })
  const { signal } = controller
  const run = runChatTools(client, { ...params, tools: [tool] }, { signal })
  await expect(run.result()).rejects.toBe(reason)
})

test('behavior: leaving the loop stops the run', async () => {
  const { controller, count } = listened()
  const tool = defineTool({ name: 'hang', execute: () => 'did not' })
  const { client, bodies } = stubScript(calling, saying)
  const { signal } = controller
  const run = runChatTools(client, { ...params, tools: [tool] }, { signal })
  for await (const _ of run) break
  expect([count(), bodies.length]).toEqual([0, 1])
  await expect(run.result()).rejects.toMatchObject({ name: 'AbortError' })
})

test('behavior: leaving before the first step', async () => {
  const { client, bodies } = stubScript(saying)
  const run = runChatTools(client, { ...params, tools: [] })
  await run[Symbol.asyncIterator]().return()
  await expect(run.result()).rejects.toMatchObject({ name: 'AbortError' })
  expect(bodies).toEqual([])
})

test('behavior: leaving a stream stops its tools', async () => {
  const { controller, count } = listened()
  let count2 = 0
  const { tool, signals } = hanging(() => (count2 += 1))
  const tool_calls = calls.map((call, index) => ({ ...call, index }))
  const { client, bodies } = stubScript(
    sse({ choices: [{ index: 0, delta: { tool_calls }, finish_reason: 'tool_calls' }] }),
  )
  const { signal } = controller
  const run = streamChatTools(client, { ...params, tools: [tool] }, { signal })
  for await (const event of run) if (event.type === 'tool.started') break

  expect(signals.map((each) => each.aborted)).toEqual([true, true])
  expect([count(), bodies.length, count2]).toEqual([0, 1, 2])
})

test('behavior: leaving a stream frees its connection', async () => {
  let isCancelled = false
  const body = new ReadableStream({
    start: (stream) =>
      stream.enqueue(
        new TextEncoder().encode(
          'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}\n\n',
        ),
      ),
    cancel() {
      isCancelled = true
    },
  })
  const headers = { 'content-type': 'text/event-stream' }
  const { client } = stubScript(() => Promise.resolve(new Response(body, { headers })))
  for await (const event of streamChatTools(client, { ...params, tools: [] }))
    if (event.type === 'content.delta') break
  expect(isCancelled).toBe(true)
})

test('behavior: errors that nobody waits for are no unhandled rejections', async () => {
  const unhandled: unknown[] = []
  // Where tests run is no browser.
  const host = globalThis as unknown as {
    process: {
      on(name: string, listener: (error: unknown) => void): void
      off: typeof host.process.on
    }
  }
  const listener = (error: unknown): void => void unhandled.push(error)
  host.process.on('unhandledRejection', listener)
  const fail = defineTool({ name: 'hang', execute: () => Promise.reject(new Error('failed')) })

  const first = runChatTools(stubScript(calling).client, { ...params, tools: [fail] })
  void first.result()
  await expect(first.result()).rejects.toThrow('failed')
  const second = runChatTools(stubScript(calling).client, { ...params, tools: [fail] })
  await expect(
    (async () => {
      for await (const _ of second);
    })(),
  ).rejects.toThrow('failed')

  await new Promise((resolve) => setImmediate(resolve))
  host.process.off('unhandledRejection', listener)
  expect(unhandled).toEqual([])
})

function reasonOf(signal: AbortSignal): unknown {
  return signal.reason
}
