import { type ChatCompletionMessageParam, streamChatCompletion } from '@bonsai-ai/chat'
import { createClient, isApiError, toSSEResponse } from '@bonsai-ai/core'
import { chatFormat, parseChatCompletion } from '@bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

const client = createClient({
  apiKey: Deno.env.get('OPENAI_API_KEY'),
  baseURL: Deno.env.get('OPENAI_BASE_URL'),
})
const model = 'gpt-5.4-mini'

const event = v.object({ title: v.string(), city: v.string(), guests: v.number() })
const format = chatFormat(fromValibot(event), 'event')

Deno.serve(
  { hostname: '127.0.0.1', port: Number(Deno.env.get('PORT') ?? 8000), onError: report },
  (request) => {
    switch (`${request.method} ${new URL(request.url).pathname}`) {
      case 'POST /api/chat':
        return chat(request)
      case 'POST /api/extract':
        return extract(request)
      default:
        return Response.json({ error: 'There is nothing here.' }, { status: 404 })
    }
  },
)

/** Streams an answer as server-sent events; a client that goes away ends the request to the API. */
async function chat(request: Request): Promise<Response> {
  const { messages } = (await request.json()) as { messages: ChatCompletionMessageParam[] }
  const stream = await streamChatCompletion(
    client,
    { model, messages, max_completion_tokens: 2000 },
    { signal: request.signal },
  )
  return toSSEResponse(stream)
}

/** Reads an event out of a text: checked JSON, or the model's refusal. */
async function extract(request: Request): Promise<Response> {
  const completion = await parseChatCompletion(
    client,
    {
      model,
      messages: [{ role: 'user', content: await request.text() }],
      response_format: format,
    },
    { signal: request.signal },
  )
  const message = completion.choices[0]?.message
  return message?.parsed
    ? Response.json(message.parsed)
    : Response.json({ error: message?.refusal ?? 'No event.' }, { status: 422 })
}

function report(error: unknown): Response {
  console.error(error)
  const status = isApiError(error) && error.status === 429 ? 429 : 502
  return Response.json({ error: 'The model did not answer.' }, { status })
}
