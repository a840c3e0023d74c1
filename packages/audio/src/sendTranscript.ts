import { type Client, type RequestOptions, sendJson, sendText, withForm } from '@bonsai-ai/core'

/** Sends a recording, and reads the answer as text for the formats that are, else as JSON. */
export function sendTranscript<T>(
  client: Client,
  path: string,
  params: object,
  options?: RequestOptions,
): Promise<T> {
  const { response_format } = { ...params, ...options?.extraBody } as { response_format?: unknown }
  const request = withForm({ method: 'POST', path }, params, options)
  return response_format === 'text' || response_format === 'srt' || response_format === 'vtt'
    ? // The caller's T is a string for just these formats.
      (sendText(client, request, options) as Promise<T>)
    : sendJson(client, request, options)
}
