import type { ApiRequest } from './client.ts'
import { ApiError, ConnectionError } from './errors.ts'
import { type Guard, lives } from './guard.ts'
import { hideKey, type SentRequest } from './sentRequest.ts'

/**
 * Takes a response over: throws for one that is not 2xx, reads JSON while its attempt lasts, and
 * leaves the guards on for every other body.
 */
export async function receive(
  response: Response,
  expect: ApiRequest['expect'],
  sent: SentRequest,
  attempt: Guard,
  call: Guard,
): Promise<Response> {
  if (!response.ok) {
    const text = await response.text().catch(() => '')
    throw new ApiError(sent.label, response, hideKey(text, sent))
  }
  let text
  if (expect === 'stream') attempt.lift()
  else if (expect !== 'response') {
    text = await response.text().catch((cause: unknown) => {
      throw new ConnectionError(sent.label, cause)
    })
    attempt.release()
    call.release()
  }
  // With the call ends the attempt. Firefox keeps the connection of a body that is merely cancelled
  // open until more of it comes.
  lives.set(response, { signal: attempt.signal, release: call.end, text, sent })
  return response
}
