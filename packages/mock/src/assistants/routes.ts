import { Failure } from '../failure.ts'
import type { Route } from '../router.ts'
import { assistantRoutes } from './assistants.ts'
import { runRoutes } from './runs.ts'
import { threadMessageRoutes } from './threadMessageRoutes.ts'
import { threadRoutes } from './threads.ts'

/** Assistants, threads, messages and runs, which the API keeps behind its `OpenAI-Beta` header. */
export function assistantsRoutes(): readonly Route[] {
  const routes = [...assistantRoutes, ...runRoutes, ...threadRoutes, ...threadMessageRoutes]
  return routes.map((route) => ({
    ...route,
    handle(call) {
      const beta = call.request.headers.get('openai-beta') ?? ''
      if (beta.includes('assistants=v2')) return route.handle(call)
      throw new Failure(
        400,
        "You must provide the 'OpenAI-Beta' header to access the Assistants API. Please try again by setting the header 'OpenAI-Beta: assistants=v2'.",
        { code: 'invalid_beta' },
      )
    },
  }))
}
