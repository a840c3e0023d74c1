import type { ResponseObject, ResponseOutputItem } from './generated/types.gen.ts'

/**
 * Joins the text of a response: that of all its messages, in order. Refusals, thoughts and calls of
 * tools are no text.
 *
 * @param response - A response. Compatible servers may lack `output`, or parts of it.
 * @returns The text, empty if there is none.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createResponse, outputText } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await createResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * console.log(outputText(response))
 * ```
 */
export function outputText(response: Pick<ResponseObject, 'output'>): string {
  // Whatever the types say: compatible servers send null, or leave it out.
  const output = response.output as readonly (ResponseOutputItem | null)[] | null | undefined
  let text = ''
  for (const item of output ?? [])
    if (item?.type === 'message')
      for (const part of item.content ?? [])
        if (part?.type === 'output_text') text += part.text ?? ''
  return text
}
