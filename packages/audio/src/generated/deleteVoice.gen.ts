// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/voices.ts or docs/audio.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVoiceParams, VoiceDeleted } from './types.gen.ts'

/** What {@link deleteVoice} can throw, besides the reason of your own abort. */
export type DeleteVoiceError = RequestError

/**
 * Deletes a voice of your own; the recording of the consent stays.
 *
 * `DELETE /audio/voices/{voice_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVoiceParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the voice is gone.
 * @throws {@link DeleteVoiceError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteVoice } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteVoice(client, { voice_id: 'voice_1234' })
 * ```
 */
export function deleteVoice(
  client: Client,
  params: DeleteVoiceParams,
  options?: RequestOptions,
): Promise<VoiceDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/audio/voices/{voice_id}' }, params),
    options,
  )
}
