import { WebhookError } from './errors.ts'

/** Settings of {@link verifyWebhook} and `unwrapWebhook`. */
export interface VerifyWebhookOptions {
  /** The endpoint's signing secret, `whsec_…`. */
  readonly secret: string
  /**
   * How old a request may be, and how far ahead of this clock, in ms.
   *
   * @defaultValue `300_000`, five minutes
   */
  readonly tolerance?: number | undefined
}

/** Headers of a request: `Headers`, or a plain object with names in any case. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** More than the API would ever send while a secret is being replaced. */
const mostSignatures = 32

/**
 * Verifies that a request to your endpoint comes from the API, and is fresh. Signatures are compared
 * in constant time, by the platform.
 *
 * @param payload - The body exactly as it came: text, or bytes. Parsed JSON will not do.
 * @param headers - The request's headers.
 * @param options - The secret, and how old a request may be. See {@link VerifyWebhookOptions}.
 * @throws {@link WebhookError} for a request that cannot be trusted; TypeError for a missing secret
 * or a payload that is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { isWebhookError, verifyWebhook } from '@bonsai-ai/webhooks'
 *
 * export async function receive(request: Request): Promise<Response> {
 *   try {
 *     const payload = await request.text()
 *     await verifyWebhook(payload, request.headers, { secret: env.OPENAI_WEBHOOK_SECRET })
 *   } catch (error) {
 *     if (isWebhookError(error)) return new Response(error.message, { status: 400 })
 *     throw error
 *   }
 *   return new Response()
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/webhooks
 */
export async function verifyWebhook(
  payload: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  options: VerifyWebhookOptions,
): Promise<void> {
  const { secret, tolerance = 300_000 } = options
  // In JavaScript they may be anything.
  if (!secret || typeof secret !== 'string')
    throw new TypeError('secret: the signing secret of the endpoint is needed')
  const bytes = toBytes(payload)

  const [signature, timestamp, id] = ['signature', 'timestamp', 'id'].map((name) =>
    headerOf(headers, `webhook-${name}`),
  )
  if (!signature) throw new WebhookError('the header webhook-signature is missing')
  if (!timestamp) throw new WebhookError('the header webhook-timestamp is missing')
  if (id === undefined) throw new WebhookError('the header webhook-id is missing')
  if (!/^\d{1,15}$/.test(timestamp))
    throw new WebhookError('the header webhook-timestamp is no time in seconds')
  const age = Date.now() - Number(timestamp) * 1000
  // Not a number, tolerance lets nothing pass.
  if (!(age <= tolerance)) throw new WebhookError('the request is too old')
  if (!(age >= -tolerance)) throw new WebhookError('the request is from the future')

  const key = await importKey(secret)
  const head = new TextEncoder().encode(`${id ? `${id}.` : ''}${timestamp}.`)
  const signed = new Uint8Array(head.length + bytes.length)
  signed.set(head)
  signed.set(bytes, head.length)
  for (const entry of signature.split(' ', mostSignatures)) {
    const sent = fromBase64(entry.replace(/^v1,/, ''))
    if (sent && (await crypto.subtle.verify('HMAC', key, sent, signed))) return
  }
  throw new WebhookError('no signature matches the request')
}

function toBytes(payload: unknown): Uint8Array {
  if (typeof payload === 'string') return new TextEncoder().encode(payload)
  // By what they call themselves: of another realm, as in a test with jsdom, they are no instances.
  const tag = Object.prototype.toString.call(payload)
  if (tag === '[object Uint8Array]') return payload as Uint8Array
  if (tag === '[object ArrayBuffer]') return new Uint8Array(payload as ArrayBuffer)
  throw new TypeError('payload: the body as it came is needed, text or bytes, not parsed')
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof found === 'string' ? found : found?.[0]
}

/** Those of another realm or a polyfill, too. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof (headers as Partial<Headers>).get === 'function'
}

function importKey(secret: string): Promise<CryptoKey> {
  const raw = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : undefined
  if (secret.startsWith('whsec_') && !raw?.length)
    throw new TypeError('secret: what follows whsec_ must be base64')
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const bytes = raw ?? new TextEncoder().encode(secret)
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
