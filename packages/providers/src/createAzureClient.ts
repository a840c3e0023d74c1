import {
  type ApiRequest,
  type Client,
  type ClientConfig,
  createClient,
  type RequestOptions,
} from '@bonsai-ai/core'
import { checkKey } from './checkKey.ts'
import { segment } from './segment.ts'

/** Settings of {@link createAzureClient}, besides those of every client. */
export interface AzureClientConfig extends Omit<
  ClientConfig,
  'apiKey' | 'organization' | 'project'
> {
  /** Address of the resource: `https://my-resource.openai.azure.com`. */
  readonly endpoint?: string | undefined
  /**
   * The whole base URL in place of `endpoint`, for a gateway or a proxy in front of the resource. It
   * is used as it is; one with a `/deployments/` in its path names the deployment for all requests.
   */
  readonly baseURL?: string | undefined
  /** Key of the resource, sent as `api-key`. */
  readonly apiKey?: string | undefined
  /**
   * Asked for a token of Microsoft Entra ID before each attempt, for the scope
   * `https://cognitiveservices.azure.com/.default`. Sent as `Authorization: Bearer`.
   */
  readonly tokenProvider?: (() => string | Promise<string>) | undefined
  /**
   * A dated version (`2024-10-21`) chooses the API with a path per deployment. Without one, requests
   * go to the v1 API, where `model` names the deployment; `preview` and `latest` are versions of it.
   *
   * @defaultValue the v1 API, in the version it has by itself
   */
  readonly apiVersion?: string | undefined
  /**
   * The deployment, where its name is not that of the model: one for all requests, or what tells it
   * from the model. For dated versions only.
   *
   * @defaultValue the `model` of each request
   */
  readonly deployment?: string | ((model: string) => string) | undefined
}

/** Where a deployment answers. All other endpoints belong to the resource. */
const deploymentPaths =
  /^\/((chat\/)?completions|embeddings|audio\/(speech|transcriptions|translations)|images\/(generations|edits)|batches)$/

/**
 * Creates a client for Azure OpenAI: `createClient` with Azure's addresses and credentials.
 *
 * With a dated `apiVersion`, what a deployment answers goes to
 * `{endpoint}/openai/deployments/{deployment}/…`, everything else to `{endpoint}/openai/…`, both with
 * `?api-version=`. Without one, everything goes to `{endpoint}/openai/v1/…`.
 *
 * @param config - Address, credentials, version, and the settings of every client.
 * @returns The client, for every endpoint function.
 * @throws TypeError for settings that are missing or exclude each other, and for an `apiKey` in a web
 * page: it is as secret as one of the OpenAI API. A call rejects with one where no `model` names the
 * deployment.
 *
 * @example
 * ```ts
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createAzureClient } from '@bonsai-ai/providers'
 *
 * const client = createAzureClient({
 *   endpoint: 'https://my-resource.openai.azure.com',
 *   apiKey: env.OPENAI_API_KEY,
 *   apiVersion: '2024-10-21',
 *   deployment: (model) => model.replace(/[.:]/g, ''),
 * })
 * await createChatCompletion(client, {
 *   model: 'gpt-4.1', // POST …/openai/deployments/gpt-41/chat/completions?api-version=2024-10-21
 *   messages: [{ role: 'user', content: 'Say hi.' }],
 * })
 * ```
 *
 * @see https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function createAzureClient(config: AzureClientConfig): Client {
  const { endpoint, apiKey, tokenProvider, apiVersion, deployment, ...rest } = config
  const isDated = /^\d/.test(apiVersion ?? '')
  if (apiVersion === '') throw new TypeError('apiVersion is empty: leave it out for the v1 API')
  if (!isDated && deployment !== undefined)
    throw new TypeError('deployment needs a dated apiVersion: the v1 API has it in model')
  if (apiKey === undefined ? !tokenProvider && endpoint : tokenProvider)
    throw new TypeError('either apiKey or tokenProvider is needed')
  if (typeof apiKey === 'function')
    throw new TypeError('apiKey is a text: a function belongs into tokenProvider')

  const baseURL = readBase(config, isDated)
  const key = apiKey === undefined ? undefined : checkKey('apiKey', apiKey, config)
  const client = createClient({
    ...rest,
    baseURL,
    apiKey: tokenProvider,
    headers: { 'api-key': key, ...rest.headers },
    query: { 'api-version': apiVersion, ...rest.query },
  })
  if (!isDated || /\/deployments(\/|$)/.test(baseURL)) return client

  async function send(request: ApiRequest, options?: RequestOptions): Promise<Response> {
    const path = findDeployment(request, options, deployment) + request.path
    return client.send({ ...request, path }, options)
  }

  return { ...client, send }
}

function readBase({ endpoint, baseURL }: AzureClientConfig, isDated: boolean): string {
  if (!endpoint === !baseURL) throw new TypeError('either endpoint or baseURL is needed')
  if (!endpoint) return baseURL ?? ''
  if (/\/openai(\/|$)/.test(endpoint))
    throw new TypeError('endpoint ends before /openai: for a longer address there is baseURL')
  return `${endpoint.replace(/\/+$/, '')}/openai${isDated ? '' : '/v1'}`
}

/** Start of the path, up to the deployment; nothing for what goes to the resource. */
function findDeployment(
  { method, path, body }: ApiRequest,
  options: RequestOptions | undefined,
  deployment: AzureClientConfig['deployment'],
): string {
  if (method !== 'POST' || !deploymentPaths.test(path)) return ''
  const model: unknown =
    body instanceof FormData
      ? body.get('model')
      : ({ ...(body as object), ...options?.extraBody } as { model?: unknown }).model
  // A batch has its models in its file: it goes to the resource unless one is named.
  if (path === '/batches' && !model && typeof deployment !== 'string') return ''
  if (typeof deployment === 'string') return `/deployments/${segment('deployment', deployment)}`
  const name = segment('model, which names the deployment,', model)
  return `/deployments/${deployment ? segment('deployment', deployment(String(model))) : name}`
}
