// What tests have done in a page or a worker. Arguments and results are JSON.

import {
  type ChatCompletionChunk,
  type ChatCompletionMessageParam,
  chatCompletionText,
  createChatCompletion,
  streamChatCompletion,
} from '@bonsai-ai/chat'
import {
  type Client,
  type ClientConfig,
  createClient,
  type EventStream,
  fromSSEResponse,
  paginate,
  type RateLimit,
  rateLimitOf,
  requestIdOf,
  type RequestOptions,
} from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { listFiles, retrieveFileContent } from '@bonsai-ai/files'
import { listModels } from '@bonsai-ai/models'
import { chatFormat, defineTool, parseChatCompletion, runChatTools } from '@bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

/** A client, and the options of its one call. */
export interface Setup
  extends
    Pick<
      ClientConfig,
      'baseURL' | 'headers' | 'organization' | 'project' | 'dangerouslyAllowBrowser'
    >,
    Pick<RequestOptions, 'timeout' | 'idleTimeout' | 'maxRetries' | 'idempotencyKey'> {
  readonly apiKey?: string | undefined
  /** The key comes of a function. */
  readonly isKeyAsked?: boolean | undefined
  readonly isLite?: boolean | undefined
}

/** What became of a call. */
export type Outcome<T> = { readonly value: T } | { readonly error: Record<string, unknown> }

/** A call that goes on while the test does something else. */
interface Running {
  readonly controller: AbortController
  /** What it rejects with. */
  readonly failure: Promise<unknown>
}

const model = 'gpt-5.5'
const reason = { name: 'a reason of the caller' }

let running: Running | undefined
let pieces = 0
let unread: AsyncIterator<ChatCompletionChunk> | undefined

export function connect({ isKeyAsked, isLite, apiKey, ...setup }: Setup): Client {
  const config = { ...setup, apiKey: isKeyAsked ? () => apiKey ?? '' : apiKey }
  return isLite ? createLiteClient(config) : createClient(config)
}

export async function settle<T>(work: () => Promise<T> | T): Promise<Outcome<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    // Of a `TypeError`, name and message are not among its own fields.
    const { name, message, cause } = error as Error
    const shown = cause instanceof Error ? cause.name : typeof cause
    return { error: { ...(error as object), name, message, cause: shown } }
  }
}

function ask(content: string): ChatCompletionMessageParam[] {
  return [{ role: 'user', content }]
}

function openStream(setup: Setup, signal?: AbortSignal): Promise<EventStream<ChatCompletionChunk>> {
  const params = { model, messages: ask('Say this is a test') }
  return streamChatCompletion(connect(setup), params, { ...setup, signal })
}

async function readAll(setup: Setup, signal: AbortSignal): Promise<void> {
  for await (const _ of await openStream(setup, signal)) pieces++
}

export const functions = {
  /** A client alone. */
  create: (setup: Setup): Promise<Outcome<string>> =>
    settle(() => (connect(setup), `${typeof document} document`)),

  chat: (
    setup: Setup,
  ): Promise<Outcome<{ text: string; requestId: string | undefined; limits: RateLimit }>> =>
    settle(async () => {
      const params = { model, messages: ask('Say this is a test') }
      const completion = await createChatCompletion(connect(setup), params, setup)
      return {
        text: completion.choices[0]?.message.content ?? '',
        requestId: requestIdOf(completion),
        limits: rateLimitOf(completion),
      }
    }),

  /** How many models there are: a GET. */
  models: (setup: Setup): Promise<Outcome<number>> =>
    settle(async () => (await listModels(connect(setup), setup)).data.length),

  /** Reads a stream, all of it or so many pieces of text. */
  stream: (
    setup: Setup,
    most = Infinity,
  ): Promise<Outcome<{ text: string; pieces: number; ended: string | undefined }>> =>
    settle(async () => {
      const stream = await openStream(setup)
      const read: string[] = []
      for await (const piece of chatCompletionText(stream)) {
        read.push(piece)
        if (read.length >= most) break
      }
      return { text: read.join(''), pieces: read.length, ended: stream.ended }
    }),

  /** Reads a stream of the page's own server. */
  route: (path: string): Promise<Outcome<{ text: string; ended: string | undefined }>> =>
    settle(async () => {
      const response = await fetch(path, { method: 'POST' })
      const stream = fromSSEResponse<ChatCompletionChunk>(response, { request: `POST ${path}` })
      let text = ''
      for await (const piece of chatCompletionText(stream)) text += piece
      return { text, ended: stream.ended }
    }),

  /** Begins a call, and does not wait for it. */
  begin: (kind: 'chat' | 'stream', setup: Setup): void => {
    const controller = new AbortController()
    const { signal } = controller
    const params = { model, messages: ask('Say this is a test') }
    const work =
      kind === 'chat'
        ? createChatCompletion(connect(setup), params, { ...setup, signal })
        : readAll(setup, signal)
    pieces = 0
    running = {
      controller,
      failure: work.then(
        () => undefined,
        (error: unknown) => error,
      ),
    }
  },

  /** How many events have arrived since. */
  arrived: (): number => pieces,

  /** Aborts it: whether it rejects with the reason itself. */
  abort: async (): Promise<boolean> => {
    running?.controller.abort(reason)
    return (await running?.failure) === reason
  },

  /** Of an abort before the call. */
  abortBefore: async (setup: Setup): Promise<boolean> => {
    const params = { model, messages: ask('Hi') }
    const options = { signal: AbortSignal.abort(reason) }
    return createChatCompletion(connect(setup), params, options).then(
      () => false,
      (error: unknown) => error === reason,
    )
  },

  /** Opens a stream to read some of. */
  open: async (setup: Setup): Promise<void> => {
    unread = (await openStream(setup))[Symbol.asyncIterator]()
  },

  /** Reads on until so many characters of text have come; gives how many did. */
  read: async (least: number): Promise<number> => {
    let length = 0
    while (length < least) {
      const next = await unread?.next()
      if (!next || next.done) break
      length += next.value.choices[0]?.delta.content?.length ?? 0
    }
    return length
  },

  /** Reads the beginning of a file and leaves the rest: how many bytes it was. */
  beginning: (setup: Setup): Promise<Outcome<number | undefined>> =>
    settle(async () => {
      const { body } = await retrieveFileContent(connect(setup), { file_id: 'file-1' })
      const reader = body?.getReader()
      const read = await reader?.read()
      await reader?.cancel()
      return read?.value?.length
    }),

  /** IDs of all files, two at a time. */
  files: (setup: Setup): Promise<Outcome<string[]>> =>
    settle(async () => {
      const ids: string[] = []
      for await (const { id } of paginate(listFiles, connect(setup), { limit: 2 })) ids.push(id)
      return ids
    }),

  structured: (setup: Setup): Promise<Outcome<unknown>> =>
    settle(async () => {
      const weather = fromValibot(v.object({ city: v.string(), celsius: v.number() }))
      const completion = await parseChatCompletion(connect(setup), {
        model,
        messages: ask('It is 4 degrees in "Oslo"'),
        response_format: chatFormat(weather, 'weather'),
      })
      return completion.choices[0]?.message.parsed
    }),

  tools: (setup: Setup): Promise<Outcome<{ cities: string[]; text: string | null | undefined }>> =>
    settle(async () => {
      const cities: string[] = []
      const getWeather = defineTool({
        name: 'get_weather',
        parameters: fromValibot(v.object({ city: v.string() })),
        execute({ city }) {
          cities.push(city)
          return { city, celsius: 21 }
        },
      })
      const params = { model, messages: ask('How is the weather in "Oslo"?'), tools: [getWeather] }
      const { completion } = await runChatTools(connect(setup), params).result()
      return { cities, text: completion.choices[0]?.message.content }
    }),
}
