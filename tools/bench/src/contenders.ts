import {
  accumulateChatCompletion,
  chatCompletionEvents,
  createChatCompletion,
  streamChatCompletion,
} from '@bonsai-ai/chat'
import { ChatCompletionChunkSchema, ChatCompletionSchema } from '@bonsai-ai/chat/schemas'
import { createClient } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import {
  accumulateResponse,
  outputText,
  responseEvents,
  streamResponse,
} from '@bonsai-ai/responses'
import { ResponseObjectSchema, ResponseStreamEventSchema } from '@bonsai-ai/responses/schemas'
import { streamText } from '@xsai/stream-text'
import OpenAI from 'openai'
import * as v from 'valibot'
import { samples } from './samples.ts'

/** What a contender read of a stream. */
export interface Reading {
  readonly events: number
  readonly text: string
}

/** Does one call, with `fetch` as its network. */
export type Contender<T> = (fetch: typeof globalThis.fetch) => Promise<T>

const baseURL = 'https://api.openai.com/v1'
const apiKey = 'sk-bench'
const model = 'gpt-5.5'
const input = 'Say this is a test'
const params = { model, messages: [{ role: 'user' as const, content: input }] }

/** Reads a stream to its end. */
export const streams: Record<string, Contender<Reading>> = {
  async bonsai(fetch) {
    const client = createClient({ apiKey, fetch })
    return read(await streamChatCompletion(client, params))
  },
  async 'bonsai lite'(fetch) {
    const client = createLiteClient({ apiKey, fetch })
    return read(await streamChatCompletion(client, params))
  },
  async openai(fetch) {
    const client = new OpenAI({ apiKey, fetch })
    return read(await client.chat.completions.create({ ...params, stream: true }))
  },
  // Its unit is an event of its own making, here as many as there are chunks.
  async xsai(fetch) {
    const reader = streamText({ ...params, apiKey, baseURL, fetch }).fullStream.getReader()
    let text = ''
    let events = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { events, text }
      if (value.type === 'text-delta') text += value.text
      events += 1
    }
  },
  async 'bare generator'(fetch) {
    return read(decode<Chunk>(await post(fetch, { ...params, stream: true })))
  },
  async 'bare loop'(fetch) {
    const response = await post(fetch, { ...params, stream: true })
    const reader = bodyOf(response).getReader()
    const decoder = new TextDecoder()
    let rest = ''
    let text = ''
    let events = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { events, text }
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'data: [DONE]') return { events, text }
        if (!line.startsWith('data: ')) continue
        const chunk = JSON.parse(line.slice(6)) as Chunk
        text += chunk.choices[0]?.delta.content ?? ''
        events += 1
      }
    }
  },
}

/** Sends a request and reads its JSON; the client is made once, as in a program. */
export const creates: Record<string, (fetch: typeof globalThis.fetch) => () => Promise<unknown>> = {
  bonsai(fetch) {
    const client = createClient({ apiKey, fetch })
    return () => createChatCompletion(client, params)
  },
  'bonsai lite'(fetch) {
    const client = createLiteClient({ apiKey, fetch })
    return () => createChatCompletion(client, params)
  },
  openai(fetch) {
    const client = new OpenAI({ apiKey, fetch })
    return () => client.chat.completions.create(params)
  },
  'bare fetch'(fetch) {
    return async () => (await post(fetch, params)).json() as Promise<unknown>
  },
}

/** Reads a stream through a helper to its end; gives the length of the text. */
export const helpers: Record<string, Record<string, Contender<number>>> = {
  accumulateChatCompletion: {
    async bonsai(fetch) {
      const stream = await streamChatCompletion(createClient({ apiKey, fetch }), params)
      return (await accumulateChatCompletion(stream)).choices[0]?.message.content?.length ?? 0
    },
    async openai(fetch) {
      const stream = new OpenAI({ apiKey, fetch }).chat.completions.stream(params)
      return (await stream.finalContent())?.length ?? 0
    },
  },
  chatCompletionEvents: {
    async bonsai(fetch) {
      const stream = await streamChatCompletion(createClient({ apiKey, fetch }), params)
      let length = 0
      for await (const event of chatCompletionEvents(stream))
        if (event.type === 'content.delta') length += event.delta.length
      return length
    },
    async openai(fetch) {
      const stream = new OpenAI({ apiKey, fetch }).chat.completions.stream(params)
      let length = 0
      stream.on('content.delta', ({ delta }) => (length += delta.length))
      await stream.done()
      return length
    },
  },
  accumulateResponse: {
    async bonsai(fetch) {
      const stream = await streamResponse(createClient({ apiKey, fetch }), { model, input })
      return outputText(await accumulateResponse(stream)).length
    },
    async openai(fetch) {
      const stream = new OpenAI({ apiKey, fetch }).responses.stream({ model, input })
      return (await stream.finalResponse()).output_text.length
    },
  },
  responseEvents: {
    async bonsai(fetch) {
      const stream = await streamResponse(createClient({ apiKey, fetch }), { model, input })
      let length = 0
      for await (const event of responseEvents(stream))
        if (event.type === 'response.output_text.delta') length = event.snapshot.length
      return length
    },
    async openai(fetch) {
      const stream = new OpenAI({ apiKey, fetch }).responses.stream({ model, input })
      let length = 0
      stream.on('response.output_text.delta', ({ snapshot }) => (length = snapshot.length))
      await stream.done()
      return length
    },
  },
}

interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string | null | undefined } }[]
}

async function read(stream: AsyncIterable<Chunk>): Promise<Reading> {
  let text = ''
  let events = 0
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta.content ?? ''
    events += 1
  }
  return { events, text }
}

function post(fetch: typeof globalThis.fetch, body: unknown): Promise<Response> {
  return fetch(`${baseURL}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function* decode<T>(response: Response): AsyncGenerator<T> {
  const reader = bodyOf(response).getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === 'data: [DONE]') return
      if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as T
    }
  }
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (!body) throw new Error('no body')
  return body
}

/** Reads each of the samples from its text, and checks each of them. */
export const readings: Record<keyof typeof samples, Record<string, () => unknown>> = {
  'chat completion': readingsOf(samples['chat completion'], ChatCompletionSchema),
  'chat completion chunk': readingsOf(samples['chat completion chunk'], ChatCompletionChunkSchema),
  response: readingsOf(samples.response, ResponseObjectSchema),
  'response event': readingsOf(samples['response event'], ResponseStreamEventSchema),
}

function readingsOf(value: object, schema: v.GenericSchema): Record<string, () => unknown> {
  const text = JSON.stringify(value)
  return { 'JSON.parse': () => JSON.parse(text) as unknown, schema: () => v.parse(schema, value) }
}
