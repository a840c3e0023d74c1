import { type ChatCompletionMessageParam, streamChatCompletion } from '@bonsai-ai/chat'
import { type Client, createClient, isApiError, toSSEResponse } from '@bonsai-ai/core'
import { createFile } from '@bonsai-ai/files'
import { createRealtimeClientSecret } from '@bonsai-ai/realtime'

interface Env {
  readonly OPENAI_API_KEY: string
  /** Another server that speaks the OpenAI API. */
  readonly OPENAI_BASE_URL?: string
}

export default {
  async fetch(request, env): Promise<Response> {
    const client = createClient({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL })
    try {
      switch (`${request.method} ${new URL(request.url).pathname}`) {
        case 'POST /api/chat':
          return await chat(client, request)
        case 'POST /api/files':
          return await upload(client, request)
        case 'POST /api/session':
          return await session(client)
        default:
          return Response.json({ error: 'There is nothing here.' }, { status: 404 })
      }
    } catch (error) {
      if (!isApiError(error)) throw error
      // The page need not know more of our account than that it has to wait.
      const status = error.status === 429 ? 429 : 502
      console.error(error.message, error.requestId)
      return Response.json({ error: 'The model did not answer.' }, { status })
    }
  },
} satisfies ExportedHandler<Env>

/** Streams an answer to the page. Once it has gone away, the next event ends the request to the API. */
async function chat(client: Client, request: Request): Promise<Response> {
  const { messages } = await request.json<{ messages: ChatCompletionMessageParam[] }>()
  const stream = await streamChatCompletion(client, {
    model: 'gpt-5.4-mini',
    messages,
    max_completion_tokens: 2000,
  })
  return toSSEResponse(stream)
}

/** Passes a file of a form on to the API. */
async function upload(client: Client, request: Request): Promise<Response> {
  const file = (await request.formData()).get('file')
  if (!(file instanceof File))
    return Response.json({ error: 'The form has no file.' }, { status: 400 })
  const { id, filename, bytes } = await createFile(client, { file, purpose: 'user_data' })
  return Response.json({ id, filename, bytes })
}

/** Gives the page a key of its own, which ends after ten minutes. */
async function session(client: Client): Promise<Response> {
  const { value, expires_at } = await createRealtimeClientSecret(client, {
    expires_after: { anchor: 'created_at', seconds: 600 },
    session: { type: 'realtime', model: 'gpt-realtime' },
  })
  return Response.json({ value, expires_at }, { headers: { 'cache-control': 'no-store' } })
}
