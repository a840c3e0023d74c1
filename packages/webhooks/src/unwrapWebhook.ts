import { WebhookError } from './errors.ts'
import type { WebhookEvent } from './generated/types.gen.ts'
import { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders } from './verifyWebhook.ts'

/**
 * Verifies a request to your endpoint, and gives the event that it brings.
 *
 * @param payload - The body exactly as it came: text, or bytes. Parsed JSON will not do.
 * @param headers - The request's headers.
 * @param options - The secret, and how old a request may be. See {@link VerifyWebhookOptions}.
 * @returns The event, told apart by `type`. There may be types that are younger than this library.
 * @throws {@link WebhookError} for a request that cannot be trusted; TypeError for a missing secret
 * or a payload that is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { unwrapWebhook } from '@bonsai-ai/webhooks'
 *
 * export async function receive(request: Request): Promise<Response> {
 *   const event = await unwrapWebhook(await request.text(), request.headers, {
 *     secret: env.OPENAI_WEBHOOK_SECRET,
 *   })
 *   if (event.type === 'response.completed') console.log(`${event.data.id} is done`)
 *   return new Response()
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/webhooks
 */
export async function unwrapWebhook(
  payload: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  options: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  await verifyWebhook(payload, headers, options)
  const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload)
  try {
    // What is signed is the API's own.
    return JSON.parse(text) as WebhookEvent
  } catch {
    throw new WebhookError('the request is signed, but no JSON')
  }
}
