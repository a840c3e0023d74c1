import type { ServerResponse } from 'node:http'
import { createClient } from '@bonsai-ai/core'
import { createRealtimeClientSecret } from '@bonsai-ai/realtime'
import { defineConfig, loadEnv, type Plugin } from 'vite'

export default defineConfig(({ mode }) => {
  // Without the prefix VITE_ they stay out of the page.
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = loadEnv(mode, import.meta.dirname, 'OPENAI_')
  return { plugins: [sessionRoute(OPENAI_API_KEY, OPENAI_BASE_URL)] }
})

/** `POST /api/session`: an ephemeral key for the page, in `vite` and `vite preview`. */
function sessionRoute(apiKey: string | undefined, baseURL: string | undefined): Plugin {
  async function answer(response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    try {
      const { value, expires_at } = await createRealtimeClientSecret(
        createClient({ apiKey, baseURL }),
        {
          expires_after: { anchor: 'created_at', seconds: 600 },
          session: { type: 'realtime', model: 'gpt-realtime' },
        },
      )
      response.end(JSON.stringify({ value, expires_at }))
    } catch (error) {
      console.error(error)
      response.statusCode = 502
      response.end('{"error":"There is no key to be had."}')
    }
  }

  return {
    name: 'session-route',
    configureServer({ middlewares }) {
      middlewares.use('/api/session', (_request, response) => void answer(response))
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use('/api/session', (_request, response) => void answer(response))
    },
  }
}
