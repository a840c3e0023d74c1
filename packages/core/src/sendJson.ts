import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { ApiError, errorIn, ParseError } from './errors.ts'
import { lives } from './guard.ts'
import { responses } from './responseOf.ts'
import { hideKey, remember } from './sentRequest.ts'
import { validate } from './validate.ts'

/** Sends a request and resolves with the parsed JSON of its response. */
export async function sendJson<T>(
  client: Client,
  request: ApiRequest | Promise<ApiRequest>,
  options?: RequestOptions,
): Promise<T> {
  const { method, path } = (request = await request)
  const response = await client.send(request, options)
  const life = lives.get(response)
  const text = life?.text ?? (await response.text())
  const label = `${method} ${path}`
  try {
    let result: T
    try {
      result = JSON.parse(text) as T
    } catch {
      throw new ParseError(label, response, hideKey(text, life?.sent))
    }
    // A response, a video or a run that has failed says so in an `error` of its own.
    if (errorIn(result) && !('object' in (result as object)))
      throw new ApiError(label, response, hideKey(text, life?.sent))
    if (options?.schema) await validate(label, options.schema, result)
    if (Object(result) === result) responses.set(result as object, response)
    return result
  } catch (error) {
    remember(error, life?.sent)
    throw error
  }
}
