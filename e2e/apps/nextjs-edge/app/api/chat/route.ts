import { type ChatCompletionMessageParam, streamChatCompletion } from '@bonsai-ai/chat'
import { createClient, isApiError, toSSEResponse } from '@bonsai-ai/core'

export const runtime = 'edge'

/** Streams an answer to the page; when the page goes away, the request to the API ends. */
export async function POST(request: Request): Promise<Response> {
  const client = createClient({
    apiKey: process.env.OPENAI_API_KEY,
    baseURL: process.env.OPENAI_BASE_URL,
  })
  const { messages } = (await request.json()) as { messages: ChatCompletionMessageParam[] }
  try {
    const stream = await streamChatCompletion(
      client,
      { model: 'gpt-5.4-mini', messages, max_completion_tokens: 2000 },
      { signal: request.signal },
    )
    return toSSEResponse(stream)
  } catch (error) {
    if (!isApiError(error)) throw error
    console.error(error.message, error.requestId)
    const status = error.status === 429 ? 429 : 502
    return Response.json({ error: 'The model did not answer.' }, { status })
  }
}
