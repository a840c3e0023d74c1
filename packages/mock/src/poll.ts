import type { JsonObject } from './fields.ts'

/** How long to wait before the next look at something that is not finished, in ms. */
const pollAfter = '10'

/** An object that a caller polls: its answer says when to look again. */
export function pollResponse(object: JsonObject): Response {
  return Response.json(object, { headers: { 'openai-poll-after-ms': pollAfter } })
}
