import { generateSpeech } from '@xsai/generate-speech'
import { generateText } from '@xsai/generate-text'
import { listModels } from '@xsai/model'
import { streamText } from '@xsai/stream-text'
import OpenAI from 'openai'
import { OpenAIClient } from 'openai-fetch'
import {
  apiKey,
  type Call,
  type Contender,
  credentials,
  organization,
  params,
  project,
  speechParams,
  textOf,
} from './contender.ts'

/** Other clients, with the limits that each of them has and its own defaults for all else. */
export const peers: Readonly<Record<string, Contender>> = {
  openai: {
    create: (call) => createOpenAI(call).chat.completions.create(params, { signal: call.signal }),
    async speak(call) {
      const { signal } = call
      return (await createOpenAI(call).audio.speech.create(speechParams, { signal })).text()
    },
    list: (call) => createOpenAI(call).models.list({ signal: call.signal }),
    async stream(call, onText) {
      const body = { ...params, stream: true as const }
      const client = createOpenAI(call)
      const stream = await client.chat.completions.create(body, { signal: call.signal })
      for await (const chunk of stream) onText(textOf(chunk))
      return undefined
    },
  },
  xsai: {
    async create(call) {
      const { text } = await generateText({ ...params, ...configureXsai(call) })
      return { choices: [{ message: { content: text } }] }
    },
    async speak(call) {
      return decode(await generateSpeech({ ...configureXsai(call), ...speechParams }))
    },
    async list(call) {
      return { data: await listModels(configureXsai(call)) }
    },
    async stream(call, onText) {
      const result = streamText({ ...params, ...configureXsai(call) })
      // What fails, fails in all of these.
      for (const other of [result.messages, result.steps, result.usage, result.totalUsage])
        other.catch(() => {})
      for await (const text of result.textStream) onText(text)
      return undefined
    },
  },
  'openai-fetch': {
    create: (call) => createOpenAIFetch(call).createChatCompletion(params, { signal: call.signal }),
    async speak(call) {
      const { signal } = call
      return decode(await createOpenAIFetch(call).createSpeech(speechParams, { signal }))
    },
    async stream(call, onText) {
      const client = createOpenAIFetch(call)
      const stream = await client.streamChatCompletion(params, { signal: call.signal })
      for await (const chunk of stream) onText(textOf(chunk))
      return undefined
    },
  },
}

function createOpenAI({ baseURL, fetch, limits }: Call): OpenAI {
  return new OpenAI({
    apiKey,
    organization,
    project,
    baseURL,
    fetch,
    defaultHeaders: credentials,
    ...(limits.timeout !== undefined && { timeout: limits.timeout }),
    ...(limits.maxRetries !== undefined && { maxRetries: limits.maxRetries }),
  })
}

function configureXsai({ baseURL, fetch, signal }: Call) {
  const headers = {
    ...credentials,
    'openai-organization': organization,
    'openai-project': project,
  }
  return { apiKey, baseURL, fetch, headers, abortSignal: signal, model: params.model }
}

function createOpenAIFetch({ baseURL, fetch, limits }: Call): OpenAIClient {
  return new OpenAIClient({
    apiKey,
    organizationId: organization,
    baseUrl: baseURL,
    kyOptions: {
      fetch,
      headers: { ...credentials, 'openai-project': project },
      ...(limits.timeout !== undefined && { timeout: limits.timeout }),
    },
  })
}

function decode(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes)
}
