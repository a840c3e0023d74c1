import { BonsaiError } from '@bonsai-ai/core'

/** A request that does not prove to come from the API: it is unsigned, too old, or not as signed. */
export class WebhookError extends BonsaiError {
  declare readonly name: 'WebhookError'

  constructor(message: string) {
    super('WebhookError', 'webhook', message, {})
  }
}

/** Tells whether a value is a {@link WebhookError}, whichever copy of this library made it. */
export function isWebhookError(error: unknown): error is WebhookError {
  return (
    (Object(error) as Record<symbol, unknown>)[Symbol.for('@bonsai-ai/error')] === 'WebhookError'
  )
}
