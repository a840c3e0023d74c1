import { chatCompletionRoutes } from './chatCompletions.ts'
import { completionRoutes } from './completions.ts'
import { embeddingRoutes } from './embeddings.ts'
import { fileRoutes } from './files.ts'
import { modelRoutes } from './models.ts'
import { moderationRoutes } from './moderations.ts'
import type { Route } from './router.ts'

/** Every endpoint the mock knows. Where two paths match, the first one answers. */
export function allRoutes(): readonly Route[] {
  return [
    ...chatCompletionRoutes,
    ...completionRoutes,
    ...embeddingRoutes,
    ...moderationRoutes,
    ...modelRoutes,
    ...fileRoutes,
  ]
}
