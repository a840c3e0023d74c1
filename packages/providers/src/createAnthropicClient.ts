import { type Client, type ClientConfig, createClient, type Middleware } from '@bonsai-ai/core'
import { checkKey } from './checkKey.ts'

/** Settings of {@link createAnthropicClient}, besides those of every client. */
export interface AnthropicClientConfig extends Omit<ClientConfig, 'organization' | 'project'> {
  /**
   * Sent as `anthropic-version`.
   *
   * @defaultValue `'2023-06-01'`
   */
  readonly version?: string | undefined
  /** @defaultValue `'https://api.anthropic.com/v1'` */
  readonly baseURL?: string | undefined
}

/**
 * Creates a client for the endpoints of Anthropic that speak the OpenAI API, chat completions above
 * all: `createClient` with Anthropic's address, version and credentials.
 *
 * The key goes to `/chat/completions` as `Authorization: Bearer`, as there documented, and as
 * `x-api-key` to all else: Anthropic's own endpoints, `/models` among them, refuse the former.
 *
 * @param config - The key and the settings of every client. With `dangerouslyAllowBrowser`, requests
 * also have the header that Anthropic asks of pages.
 * @returns The client.
 * @throws TypeError for a key that cannot be sent, or one in a web page.
 *
 * @example
 * ```ts
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createAnthropicClient } from '@bonsai-ai/providers'
 *
 * const client = createAnthropicClient({ apiKey: env.OPENAI_API_KEY })
 * await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say hi.' }],
 * })
 * ```
 *
 * @see https://docs.anthropic.com/en/api/openai-sdk
 */
export function createAnthropicClient(config: AnthropicClientConfig = {}): Client {
  const { version = '2023-06-01', apiKey, ...rest } = config
  return createClient({
    baseURL: 'https://api.anthropic.com/v1',
    ...rest,
    apiKey: typeof apiKey === 'string' ? checkKey('apiKey', apiKey, config) : apiKey,
    headers: {
      'anthropic-version': version,
      'anthropic-dangerous-direct-browser-access': config.dangerouslyAllowBrowser
        ? 'true'
        : undefined,
      ...rest.headers,
    },
    middleware: [sendKey, ...(rest.middleware ?? [])],
  })
}

const sendKey: Middleware = (request, next) => {
  const authorization = request.headers.get('authorization')
  if (authorization && !new URL(request.url).pathname.endsWith('/chat/completions')) {
    request.headers.delete('authorization')
    request.headers.set('x-api-key', authorization.replace('Bearer ', ''))
  }
  return next(request)
}
