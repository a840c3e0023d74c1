import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { streamChatCompletion } from '@bonsai-ai/chat'
import { createClient, isApiError, toFile, toSSEResponse } from '@bonsai-ai/core'
import { createFile } from '@bonsai-ai/files'

const { OPENAI_API_KEY, OPENAI_BASE_URL, PORT = '3000' } = process.env
const client = createClient({ apiKey: OPENAI_API_KEY, baseURL: OPENAI_BASE_URL })

const routes = { 'POST /api/chat': chat, 'POST /api/files': upload }

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  // Fires when the client goes away, and ends the request to the API with it.
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const route = routes[`${request.method} ${pathname}`]
    const answer = route
      ? await route(request, searchParams, gone.signal)
      : Response.json({ error: 'There is nothing here.' }, { status: 404 })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    await pipeline(Readable.fromWeb(answer.body), response)
  } catch (error) {
    if (gone.signal.aborted) return
    console.error(error)
    if (response.headersSent) return response.destroy()
    response.writeHead(isApiError(error) && error.status === 429 ? 429 : 502)
    response.end('{"error":"The model did not answer."}')
  }
})
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`)
})

/** Streams an answer as server-sent events. */
async function chat(request, _query, signal) {
  const { messages } = await new Response(Readable.toWeb(request)).json()
  const stream = await streamChatCompletion(
    client,
    { model: 'gpt-5.4-mini', messages, max_completion_tokens: 2000 },
    { signal },
  )
  return toSSEResponse(stream)
}

/** Passes the body on to the API as a file. */
async function upload(request, query, signal) {
  const file = await toFile(Readable.toWeb(request), query.get('name') ?? 'upload')
  const { id, filename, bytes } = await createFile(
    client,
    { file, purpose: 'user_data' },
    { signal },
  )
  return Response.json({ id, filename, bytes })
}
