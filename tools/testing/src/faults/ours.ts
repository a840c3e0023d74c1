import { type Client, createClient } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { createSpeech } from 'bonsai-ai/audio'
import { createChatCompletion, streamChatCompletion } from 'bonsai-ai/chat'
import { listModels } from 'bonsai-ai/models'
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

export const ours = {
  bonsai: contend((call) => createClient(configure(call))),
  lite: contend((call) => {
    const { headers, ...config } = configure(call)
    // It leaves these two to the caller.
    const more = { 'openai-organization': organization, 'openai-project': project }
    return createLiteClient({ ...config, headers: { ...headers, ...more } })
  }),
} satisfies Record<string, Contender>

function configure({ baseURL, fetch, limits }: Call) {
  return {
    baseURL,
    // Whatever is called with, `fetch` takes it.
    fetch: fetch as (input: string | Request, init?: RequestInit) => Promise<Response>,
    ...limits,
    apiKey,
    organization,
    project,
    headers: credentials,
  }
}

function contend(createClientFor: (call: Call) => Client): Contender {
  return {
    create: (call) => createChatCompletion(createClientFor(call), params, call),
    async speak(call) {
      return (await createSpeech(createClientFor(call), speechParams, call)).text()
    },
    list: (call) => listModels(createClientFor(call), call),
    async stream(call, onText) {
      const stream = await streamChatCompletion(createClientFor(call), params, call)
      for await (const chunk of stream) onText(textOf(chunk))
      return stream.ended
    },
  }
}
