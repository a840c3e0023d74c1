import { ValidationError, withSource } from '@bonsai-ai/core'
import type { DeepPartial } from './deepPartial.ts'
import { createJsonReader } from './jsonReader.ts'

/**
 * Reads JSON while it arrives: after each piece of text, all that it says so far. The work grows
 * with the length of the text, however small the pieces are.
 *
 * Nothing is checked but that it is JSON: `parseJson` checks the whole. A text grows until its end; a
 * number, `true`, `false` or `null` is there once it is whole.
 *
 * @param texts - The pieces, for example of `chatCompletionText` or `responseText`.
 * @returns The values. It is one value that grows: copy it to keep a state of it. The last one is
 *   what `JSON.parse` makes of the text. Leaving the loop ends the stream.
 * @throws `ValidationError` where the text stops being JSON, or ends before it is whole; what reading
 *   the pieces throws.
 *
 * @example
 * ```ts
 * import { chatCompletionText, streamChatCompletion } from '@bonsai-ai/chat'
 * import { createClient } from '@bonsai-ai/core'
 * import { partialJson } from '@bonsai-ai/structured'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Three cities, as JSON: { "cities": [] }' }],
 *   response_format: { type: 'json_object' },
 * })
 * for await (const value of partialJson<{ cities: string[] }>(chatCompletionText(stream)))
 *   console.log(value.cities?.length)
 * ```
 */
export function partialJson<Value>(
  texts: AsyncIterable<string>,
): AsyncGenerator<DeepPartial<Value>, void, undefined> {
  return withSource(texts, readValues<Value>(texts))
}

async function* readValues<Value>(
  texts: AsyncIterable<string>,
): AsyncGenerator<DeepPartial<Value>, void, undefined> {
  const reader = createJsonReader()
  let value: unknown
  for await (const text of texts) {
    value = await reader.push(text)
    // Until the check of the whole, the JSON is taken to be what it should.
    if (value !== undefined) yield value as DeepPartial<Value>
    if (reader.hasFailed) break
  }
  const last = await reader.end().catch((cause: unknown) => {
    const { message } = cause as Error
    throw new ValidationError('text', [{ message: `is not JSON: ${message}` }])
  })
  // A number alone is whole only at the end.
  if (last !== value) yield last as DeepPartial<Value>
}
