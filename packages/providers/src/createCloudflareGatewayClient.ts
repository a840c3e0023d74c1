import { type Client, type ClientConfig, createClient } from '@bonsai-ai/core'
import { checkKey } from './checkKey.ts'
import { segment } from './segment.ts'

/** Azure behind the gateway: the deployment that answers. */
export interface CloudflareAzure {
  /** Name of the resource, without `.openai.azure.com`. */
  readonly resource: string
  readonly deployment: string
  /** For example `2024-10-21`. */
  readonly apiVersion: string
}

/** Settings of {@link createCloudflareGatewayClient}, besides those of every client. */
export interface CloudflareGatewayConfig extends ClientConfig {
  /** Id of the account. */
  readonly account: string
  /** Id of the gateway. */
  readonly gateway: string
  /**
   * Whom the gateway asks: `openai`, another provider by the name it has there, or `compat`, which
   * finds it in the model: `anthropic/claude-sonnet-4-5`.
   *
   * @defaultValue `'openai'`
   */
  readonly provider?: 'openai' | 'compat' | (string & {}) | undefined
  /** Asks a deployment of Azure, in place of `provider`. */
  readonly azure?: CloudflareAzure | undefined
  /**
   * The provider's key, or a function that is asked for one before each attempt. Leave it out where
   * the gateway has stored it.
   */
  readonly apiKey?: ClientConfig['apiKey']
  /** Token of a gateway that asks for one, sent as `cf-aig-authorization`. */
  readonly gatewayToken?: string | undefined
  /** How long the gateway keeps an answer, in seconds. */
  readonly cacheTtl?: number | undefined
  /** Whether to ask the provider even where the gateway has kept an answer. */
  readonly skipCache?: boolean | undefined
  /** What the gateway keeps an answer under, in place of the request. */
  readonly cacheKey?: string | undefined
  /** Whether the gateway logs the request. */
  readonly collectLog?: boolean | undefined
  /** What the gateway's log says besides; up to five values. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>> | undefined
  /**
   * Where the gateway is, up to the account.
   *
   * @defaultValue `'https://gateway.ai.cloudflare.com/v1'`
   */
  readonly baseURL?: string | undefined
}

/**
 * Creates a client that goes through Cloudflare's AI Gateway: `createClient` with its addresses and
 * headers. Headers of a single request, `cf-aig-skip-cache` for one, go into that request's options.
 *
 * @param config - Account, gateway, what is behind it, and the settings of every client.
 * @returns The client, for every endpoint function that the provider has.
 * @throws TypeError for ids that cannot stand in a path, and for keys and tokens in a web page.
 *
 * @example
 * ```ts
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createCloudflareGatewayClient } from '@bonsai-ai/providers'
 *
 * const client = createCloudflareGatewayClient({
 *   account: '0123456789abcdef',
 *   gateway: 'my-gateway',
 *   apiKey: env.OPENAI_API_KEY,
 *   cacheTtl: 3600,
 *   metadata: { team: 'docs' },
 * })
 * await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say hi.' }],
 * })
 * ```
 *
 * @see https://developers.cloudflare.com/ai-gateway/
 */
export function createCloudflareGatewayClient(config: CloudflareGatewayConfig): Client {
  const {
    account,
    gateway,
    provider = 'openai',
    azure,
    apiKey,
    gatewayToken,
    cacheTtl,
    skipCache,
    cacheKey,
    collectLog,
    metadata,
    baseURL = 'https://gateway.ai.cloudflare.com/v1',
    ...rest
  } = config
  if (azure && config.provider !== undefined)
    throw new TypeError('either provider or azure: not both')
  const key = typeof apiKey === 'string' ? checkKey('apiKey', apiKey, config) : apiKey
  const token =
    gatewayToken === undefined ? undefined : checkKey('gatewayToken', gatewayToken, config)
  const target = azure
    ? `azure-openai/${segment('resource', azure.resource)}/${segment('deployment', azure.deployment)}`
    : segment('provider', provider)
  // Azure takes a key in a header of its own, and a token where all others take their key.
  const azureKey = azure && typeof key === 'string' ? key : undefined
  return createClient({
    ...rest,
    baseURL: `${baseURL.replace(/\/+$/, '')}/${segment('account', account)}/${segment('gateway', gateway)}/${target}`,
    apiKey: azureKey === undefined ? key : undefined,
    query: { 'api-version': azure?.apiVersion, ...rest.query },
    headers: {
      'api-key': azureKey,
      'cf-aig-authorization': token && `Bearer ${token}`,
      'cf-aig-cache-ttl': cacheTtl?.toString(),
      'cf-aig-skip-cache': skipCache?.toString(),
      'cf-aig-cache-key': cacheKey,
      'cf-aig-collect-log': collectLog?.toString(),
      'cf-aig-metadata': metadata && toAscii(JSON.stringify(metadata)),
      ...rest.headers,
    },
  })
}

/** A header holds no character beyond Latin-1; JSON can do without. */
function toAscii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
