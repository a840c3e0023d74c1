import type { ApiRequest, ClientConfig, HeaderRecord, RequestOptions } from './client.ts'
import { flatten, isJson, leafText } from './flatten.ts'

/** What is the same in every attempt of a request. */
export interface PreparedRequest {
  /** Method and path, as errors name the request. */
  readonly label: string
  readonly url: string
  readonly method: string
  readonly body: BodyInit | null
  /** Headers of one attempt, for the key it uses. */
  headers(authorization: string | undefined): Headers
}

/** Settles address, headers and body; throws, before anything is sent, for what cannot be. */
export function prepare(
  { method, path, query, body, headers }: ApiRequest,
  config: ClientConfig,
  options: RequestOptions,
): PreparedRequest {
  const url = parseURL(config.baseURL ?? 'https://api.openai.com/v1', path)
  for (const leaf of flatten({ ...config.query, ...query, ...options.extraQuery }))
    url.searchParams.append(leaf[0], leafText(leaf))
  const { extraBody } = options
  const asJson = isJson(body ?? extraBody)
  return {
    label: `${method} ${path}`,
    url: url.href,
    method,
    body: asJson
      ? JSON.stringify(extraBody ? { ...(body as object), ...extraBody } : body)
      : ((body ?? null) as BodyInit | null),
    headers: (authorization) =>
      mergeHeaders(
        {
          accept: 'application/json',
          authorization,
          'content-type': asJson ? 'application/json' : undefined,
          'idempotency-key': options.idempotencyKey,
          'openai-organization': config.organization,
          'openai-project': config.project,
        },
        headers,
        config.headers,
        options.headers,
      ),
  }
}

function parseURL(baseURL: string, path: string): URL {
  let base = ''
  try {
    base = new URL(baseURL, globalThis.location?.href).href
  } catch {}
  // Credentials in a URL end up in logs, and `fetch` refuses them in a message that shows them.
  if (!/^https?:..[^@/]+\/[^?#]*$/.test(base))
    throw new TypeError('baseURL must be http(s), without user or query')
  return new URL(base.replace(/\/+$/, '') + path)
}

function mergeHeaders(...sources: readonly (HeaderRecord | undefined)[]): Headers {
  const headers = new Headers()
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      try {
        if (value === null) headers.delete(name)
        else if (value !== undefined) headers.set(name, value)
      } catch {
        // The platform's own message quotes the value, which may be a secret.
        throw new TypeError(`header ${JSON.stringify(name)} cannot be sent`)
      }
    }
  }
  return headers
}
