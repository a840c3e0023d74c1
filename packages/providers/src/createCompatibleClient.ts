import { type Client, type ClientConfig, createClient } from '@bonsai-ai/core'
import { checkKey } from './checkKey.ts'

/** What is known of a server that speaks the OpenAI API. */
export interface ProviderPreset {
  /** What people call it. */
  readonly name: string
  readonly baseURL: string
  /** Whether it answers without a key, as servers on one's own machine do. */
  readonly isKeyless?: boolean | undefined
}

/** Settings of {@link createCompatibleClient}, besides those of every client. */
export interface CompatibleClientConfig extends ClientConfig {
  /** A preset such as `groq` or `ollama`, or one of your own. */
  readonly provider: ProviderPreset
  /** In place of the preset's, for a proxy or another machine; then the key may be left out. */
  readonly baseURL?: string | undefined
}

/**
 * Creates a client for a server that speaks the OpenAI API: `createClient` with the address of a
 * preset. Each preset is an export of its own, and a program holds those that it imports.
 *
 * @param config - The provider, its key and the settings of every client.
 * @returns The client.
 * @throws TypeError for an unknown provider, a missing key, or a key in a web page: core guards the
 * keys of the OpenAI API, this function every key but an ephemeral one.
 *
 * @example
 * ```ts
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createCompatibleClient, groq } from '@bonsai-ai/providers'
 *
 * const client = createCompatibleClient({ provider: groq, apiKey: env.OPENAI_API_KEY })
 * await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say hi.' }],
 * })
 * ```
 */
export function createCompatibleClient(config: CompatibleClientConfig): Client {
  const { provider, apiKey, ...rest } = config
  // In JavaScript it may be a name, or nothing.
  const preset = provider as Partial<ProviderPreset> | string | undefined
  if (typeof preset !== 'object' || typeof preset?.baseURL !== 'string')
    throw new TypeError(
      `unknown provider${typeof preset === 'string' ? ` ${JSON.stringify(preset)}` : ''}: give a preset of @bonsai-ai/providers, or { name, baseURL }`,
    )
  if (apiKey === undefined && !provider.isKeyless && rest.baseURL === undefined)
    throw new TypeError(`${provider.name} needs an apiKey`)
  return createClient({
    ...rest,
    baseURL: rest.baseURL ?? provider.baseURL,
    apiKey: typeof apiKey === 'string' ? checkKey('apiKey', apiKey, config) : apiKey,
  })
}
