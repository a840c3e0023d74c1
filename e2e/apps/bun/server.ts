import { type ChatCompletionMessageParam, streamChatCompletion } from '@bonsai-ai/chat'
import { createClient, isApiError, toSSEResponse } from '@bonsai-ai/core'
import { defineTool, runChatTools } from '@bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

const client = createClient({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: process.env.OPENAI_BASE_URL,
})
const model = 'gpt-5.4-mini'

const getWeather = defineTool({
  name: 'get_weather',
  description: 'The weather in a city right now.',
  parameters: fromValibot(v.object({ city: v.string() })),
  // Ask your weather service here.
  execute: ({ city }) => ({ city, celsius: 21, sky: 'clear' }),
})

const server = Bun.serve({
  hostname: '127.0.0.1',
  port: process.env.PORT ?? 3000,
  routes: {
    '/api/chat': { POST: chat },
    '/api/weather': { POST: weather },
  },
  fetch: () => Response.json({ error: 'There is nothing here.' }, { status: 404 }),
  error(error) {
    console.error(error)
    const status = isApiError(error) && error.status === 429 ? 429 : 502
    return Response.json({ error: 'The model did not answer.' }, { status })
  },
})
console.log(server.url.href)

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

/** Answers a question about the weather; the model asks our tool for it. */
async function weather(request: Request): Promise<Response> {
  const run = runChatTools(
    client,
    {
      model,
      messages: [{ role: 'user', content: await request.text() }],
      tools: [getWeather],
    },
    { signal: request.signal },
  )
  const { completion } = await run.result()
  return Response.json({ answer: completion.choices[0]?.message.content })
}
