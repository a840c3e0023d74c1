import {
  type Client,
  paginate,
  poll,
  pollCalls,
  request,
  type RequestOptions,
  sendResponse,
  sendStream,
  sendText,
  toSSEResponse,
} from '@bonsai-ai/core'
import { batchResults } from 'bonsai-ai/batches'
import {
  accumulateChatCompletion,
  type ChatCompletionChunk,
  chatCompletionEvents,
  chatCompletionText,
  createChatCompletion,
} from 'bonsai-ai/chat'
import { listFiles } from 'bonsai-ai/files'
import { streamResponse } from 'bonsai-ai/responses'
import {
  defineTool,
  runChatTools,
  runResponseTools,
  streamChatTools,
  streamResponseTools,
} from 'bonsai-ai/structured'
import { uploadFileInParts } from 'bonsai-ai/uploads'
import { z } from 'zod'

/** What a phase has to work with. */
export interface Call {
  readonly client: Client
  /** Options with the caller's signal. */
  readonly options: RequestOptions & { readonly signal: AbortSignal }
  /** Aborts that signal. */
  readonly abort: () => void
  /** Resolves once the server has got that many requests. */
  readonly arrived: (count: number) => Promise<void>
  /** Resolves once the client has got the headers of that many answers, and has looked at them. */
  readonly answered: (count: number) => Promise<void>
  /** Resolves once that many connections have ended, and the client has noticed. */
  readonly closed: (count: number) => Promise<void>
}

/** Work that is aborted in one phase. It fails with the reason of the abort. */
export type Phase = (call: Call) => Promise<unknown>

const post = { method: 'POST', body: {} } as const
const messages = [{ role: 'user', content: 'Hi' }] as const

/** A tool that never ends and takes no notice of its signal; and when it was called. */
function waitingTool(): { started: Promise<void>; tool: ReturnType<typeof makeTool> } {
  let start: (() => void) | undefined
  const started = new Promise<void>((resolve) => (start = resolve))
  return { started, tool: makeTool(() => start?.()) }
}

// The type of a tool is that of its schema, which nobody writes by hand.
function makeTool(onCall: () => void) {
  return defineTool({
    name: 'wait',
    parameters: z.object({}),
    execute: () => {
      onCall()
      return new Promise<never>(() => {})
    },
  })
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

/** Reads one item, then aborts while the next is awaited. */
async function abortWaiting(events: AsyncIterable<unknown>, abort: () => void): Promise<unknown> {
  const items = events[Symbol.asyncIterator]()
  await items.next()
  const waiting = items.next()
  abort()
  return waiting
}

/** Aborts in the loop, which must not go on to what is there already, but for `rest` of it. */
async function abortWithin(
  events: AsyncIterable<unknown>,
  abort: () => void,
  rest = 0,
): Promise<void> {
  let count = 0
  for await (const _ of events) {
    if (count++ > rest) throw new Error('it went on')
    abort()
  }
}

/** Both clients have these phases. */
export const phases: Readonly<Record<string, Phase>> = {
  before({ client, options, abort }) {
    abort()
    return request(client, { ...post, path: '/silent' }, options)
  },
  connecting({ client, options, abort }) {
    const work = request(client, { ...post, path: '/silent' }, options)
    abort()
    return work
  },
  async 'waiting for headers'({ client, options, abort, arrived }) {
    const work = request(client, { ...post, path: '/silent' }, options)
    await arrived(1)
    abort()
    return work
  },
  async 'reading JSON'({ client, options, abort, answered }) {
    const work = request(client, { ...post, path: '/half' }, options)
    await answered(1)
    abort()
    return work
  },
  async 'reading an error'({ client, options, abort, answered }) {
    const work = request(client, { ...post, path: '/half-error' }, options)
    await answered(1)
    abort()
    return work
  },
  async 'reading text'({ client, options, abort, answered }) {
    const work = sendText(client, { ...post, path: '/half' }, options)
    await answered(1)
    abort()
    return work
  },
  async 'reading a body of bytes'({ client, options, abort }) {
    const response = await sendResponse(client, { ...post, path: '/half' }, options)
    const work = response.arrayBuffer()
    abort()
    return work
  },
  async 'waiting for the headers of a stream'({ client, options, abort, arrived }) {
    const work = sendStream(client, { ...post, path: '/silent' }, options)
    await arrived(1)
    abort()
    return work
  },
  async 'between two events'({ client, options, abort }) {
    return abortWaiting(await sendStream(client, { ...post, path: '/events' }, options), abort)
  },
  async 'inside for await'({ client, options, abort }) {
    return abortWithin(await sendStream(client, { ...post, path: '/events' }, options), abort)
  },
  async 'an accumulator'({ client, options, abort, answered }) {
    const stream = await sendStream<ChatCompletionChunk>(
      client,
      { ...post, path: '/events' },
      options,
    )
    const work = accumulateChatCompletion(stream)
    await answered(1)
    abort()
    return work
  },
  async 'text of a chat'({ client, options, abort }) {
    const open = { ...post, path: '/events' }
    const stream = await sendStream<ChatCompletionChunk>(client, open, options)
    return abortWaiting(chatCompletionText(stream), abort)
  },
  async 'events of a chat, inside for await'({ client, options, abort }) {
    const open = { ...post, path: '/events' }
    const stream = await sendStream<ChatCompletionChunk>(client, open, options)
    // What one chunk brings comes whole.
    return abortWithin(chatCompletionEvents(stream), abort, 1)
  },
  async 'an endpoint function'({ client, options, abort, arrived }) {
    const work = createChatCompletion(client, { model: 'silent', messages }, options)
    await arrived(1)
    abort()
    return work
  },
  'paginate, inside for await': ({ client, options, abort }) =>
    abortWithin(paginate(listFiles, client, {}, options), abort),
  'paginate, inside the loop over pages': ({ client, options, abort }) =>
    abortWithin(paginate(listFiles, client, {}, options).pages(), abort),
  async 'paginate, waiting for a page'({ client, options, abort, arrived }) {
    const work = drain(paginate(listFiles, client, {}, options))
    await arrived(2)
    abort()
    return work
  },
  async 'poll, in a request'({ client, options, abort, arrived }) {
    const look = (signal: AbortSignal): Promise<unknown> =>
      request(client, { path: '/silent' }, { signal })
    const work = poll(look, { ...options, until: () => true })
    await arrived(1)
    abort()
    return work
  },
  async 'poll, in a function that takes no notice'({ options, abort }) {
    const work = poll(() => new Promise(() => {}), { ...options, until: () => true })
    abort()
    return work
  },
  async 'pollCalls, between two requests'({ client, options, abort, answered }) {
    const work = pollCalls(
      (each) => request(client, { path: '/jobs/1' }, each),
      () => false,
      options,
    )
    await answered(1)
    abort()
    return work
  },
  async uploadFileInParts({ client, options, abort, arrived }) {
    const file = new File(['ab'], 'a.txt')
    const params = { file, purpose: 'batch', part_size: 1 } as const
    const work = uploadFileInParts(client, params, options)
    await arrived(3)
    abort()
    // The upload is cancelled behind its back.
    await Promise.allSettled([work, arrived(4)])
    return work
  },
  'batchResults, between two lines': ({ client, options, abort }) =>
    abortWaiting(batchResults(client, { output_file_id: 'file_1' }, options), abort),
  'batchResults, inside for await': ({ client, options, abort }) =>
    abortWithin(batchResults(client, { output_file_id: 'file_1' }, options), abort),
  async 'runChatTools, in a request'({ client, options, abort, arrived }) {
    const { tool } = waitingTool()
    const run = runChatTools(client, { model: 'silent', messages, tools: [tool] }, options)
    const work = run.result()
    await arrived(1)
    abort()
    return work
  },
  async 'runChatTools, in a tool'({ client, options, abort }) {
    const { tool, started } = waitingTool()
    const work = runChatTools(client, { model: 'tool', messages, tools: [tool] }, options).result()
    await started
    abort()
    return work
  },
  async 'streamChatTools, between two events'({ client, options, abort, answered }) {
    const { tool } = waitingTool()
    const work = drain(streamChatTools(client, { model: 'half', messages, tools: [tool] }, options))
    await answered(1)
    abort()
    return work
  },
  async 'streamChatTools, in a tool'({ client, options, abort }) {
    const { tool, started } = waitingTool()
    const work = drain(streamChatTools(client, { model: 'tool', messages, tools: [tool] }, options))
    await started
    abort()
    return work
  },
  'streamChatTools, inside for await': ({ client, options, abort }) => {
    const { tool } = waitingTool()
    const run = streamChatTools(client, { model: 'tool', messages, tools: [tool] }, options)
    return abortWithin(run, abort, 1)
  },
  async 'runResponseTools, in a request'({ client, options, abort, arrived }) {
    const { tool } = waitingTool()
    const params = { model: 'silent', input: 'Hi', tools: [tool] }
    const work = runResponseTools(client, params, options).result()
    await arrived(1)
    abort()
    return work
  },
  async 'runResponseTools, in a tool'({ client, options, abort }) {
    const { tool, started } = waitingTool()
    const params = { model: 'tool', input: 'Hi', tools: [tool] }
    const work = runResponseTools(client, params, options).result()
    await started
    abort()
    return work
  },
  async 'streamResponseTools, between two events'({ client, options, abort, answered }) {
    const { tool } = waitingTool()
    const params = { model: 'half', input: 'Hi', tools: [tool] }
    const work = drain(streamResponseTools(client, params, options))
    await answered(1)
    abort()
    return work
  },
  async 'streamResponseTools, in a tool'({ client, options, abort }) {
    const { tool, started } = waitingTool()
    const params = { model: 'tool', input: 'Hi', tools: [tool] }
    const work = drain(streamResponseTools(client, params, options))
    await started
    abort()
    return work
  },
  async 'a stream that resumes, between two events'({ client, options, abort }) {
    return abortWaiting(await openResumable(client, 'half', options), abort)
  },
  async 'a stream that resumes, inside for await'({ client, options, abort }) {
    return abortWithin(await openResumable(client, 'half', options), abort)
  },
  async 'a stream that resumes, before its next connection'({ client, options, abort, closed }) {
    const work = drain(await openResumable(client, 'dropped', options))
    await closed(1)
    abort()
    return work
  },
  async 'a stream that resumes, waiting for headers'({ client, options, abort, arrived }) {
    const work = drain(await openResumable(client, 'dropped', options))
    await arrived(2)
    abort()
    return work
  },
  async toSSEResponse({ client, options, abort }) {
    const stream = await sendStream(client, { ...post, path: '/events' }, options)
    const reader = toSSEResponse(stream).body?.pipeThrough(new TextDecoderStream()).getReader()
    await reader?.read()
    const waiting = reader?.read()
    abort()
    // At the other end it is told that the stream broke, and no more of the reason.
    if (!(await waiting)?.value?.includes('stream_error')) throw new Error('no word of the end')
    if (!(await reader?.read())?.done) throw new Error('no end')
    throw options.signal.reason
  },
}

/** What the smallest client does not do. */
export const fullPhases: Readonly<Record<string, Phase>> = {
  async 'in backoff'({ client, options, abort, answered }) {
    const work = request(client, { ...post, path: '/busy' }, options)
    await answered(1)
    abort()
    return work
  },
  async 'in the backoff of a stream'({ client, options, abort, answered }) {
    const work = sendStream(client, { ...post, path: '/busy' }, options)
    await answered(1)
    abort()
    return work
  },
}

function openResumable(
  client: Client,
  model: string,
  options: RequestOptions,
): Promise<AsyncIterable<unknown>> {
  return streamResponse(
    client,
    { model, input: 'Hi', background: true },
    { ...options, resume: true },
  )
}
