import {
  type ApiRequest,
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
} from '@bonsai-ai/core'
import type { CreateRealtimeCallParams } from './generated/types.gen.ts'

/** A call that was set up. */
export interface RealtimeCall {
  /** The answer of the API, for the peer connection's `setRemoteDescription`. */
  sdp: string
  /** From the `Location` header, which a page only gets to see when the server allows it. */
  call_id: string | undefined
}

/** What {@link createRealtimeCall} can throw, besides the reason of your own abort. */
export type CreateRealtimeCallError = RequestError

/**
 * Sets up a realtime session over WebRTC.
 *
 * `POST /realtime/calls`, as `application/sdp` when there is an offer only, else as a form.
 *
 * @param client - Client to send the request with; in a page, one with an ephemeral key.
 * @param params - The offer of your peer connection, and the session's settings. See
 * {@link CreateRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @returns The answer to the offer, and the ID of the call.
 * @throws {@link CreateRealtimeCallError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRealtimeCall } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const peer = new RTCPeerConnection()
 * peer.createDataChannel('oai-events')
 * await peer.setLocalDescription()
 *
 * const call = await createRealtimeCall(client, {
 *   sdp: peer.localDescription?.sdp ?? '',
 *   session: { type: 'realtime', model: 'gpt-realtime' },
 * })
 * await peer.setRemoteDescription({ type: 'answer', sdp: call.sdp })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime/create-call
 */
export async function createRealtimeCall(
  client: Client,
  params: CreateRealtimeCallParams,
  options?: RequestOptions,
): Promise<RealtimeCall> {
  const response = await sendResponse(
    client,
    withOffer({ ...params, ...options?.extraBody }),
    options,
  )
  const call_id = response.headers.get('location')?.split('/').pop()
  return { sdp: await response.text(), call_id }
}

/** Each part of the form has a type of its own, and no file name. */
function withOffer({ sdp, ...rest }: { sdp: string; [name: string]: unknown }): ApiRequest {
  const request = { method: 'POST', path: '/realtime/calls' }
  const headers = { accept: 'application/sdp' }
  const fields = Object.entries(rest).filter(([, value]) => value !== undefined)
  if (fields.length === 0)
    return { ...request, headers: { ...headers, 'content-type': 'application/sdp' }, body: sdp }
  const form = new FormData()
  form.append('sdp', new Blob([sdp], { type: 'application/sdp' }), '')
  for (const [name, value] of fields)
    form.append(name, new Blob([JSON.stringify(value)], { type: 'application/json' }), '')
  return { ...request, headers, body: form }
}
