import type { StreamEnd } from '@bonsai-ai/core'
import type { Limits } from './fault.ts'

/** What a client is given for one call. */
export interface Call {
  readonly baseURL: string
  readonly fetch: typeof globalThis.fetch
  readonly limits: Limits
  readonly signal: AbortSignal
}

/** A client, as its readme tells to use it. */
export interface Contender {
  /** Resolves with the completion. */
  readonly create: (call: Call) => Promise<unknown>
  /** Reads a stream to its end, and says how it ended where it knows. */
  readonly stream: (call: Call, onText: (text: string) => void) => Promise<StreamEnd | undefined>
  /** Resolves with the bytes of speech, as text. */
  readonly speak: (call: Call) => Promise<string>
  /** Lists models, where the client can. */
  readonly list?: ((call: Call) => Promise<unknown>) | undefined
}

export const params = {
  model: 'gpt-5.5',
  messages: [{ role: 'user' as const, content: 'a secret prompt' }],
}

export const speechParams = { model: 'tts-1', voice: 'alloy' as const, input: 'a secret prompt' }

export const apiKey = 'sk-hush'
export const organization = 'org-hush'
export const project = 'proj-hush'

/** More that a caller may send, and that is meant for nobody but the server it was given for. */
export const credentials = {
  'api-key': 'azure-hush',
  'x-api-key': 'anthropic-hush',
  'cf-aig-authorization': 'Bearer gateway-hush',
  'x-goog-api-key': 'google-hush',
  cookie: 'session=hush',
}

/** What these clients stream. */
export interface Chunk {
  readonly choices?:
    | readonly {
        readonly delta?: { readonly content?: string | null | undefined } | null | undefined
      }[]
    | null
    | undefined
}

/** The text of a chunk; of one without choices, which any client may hand on, there is none. */
export function textOf(chunk: Chunk): string {
  return chunk.choices?.[0]?.delta?.content ?? ''
}
