import { chatCompletionRoutes } from './chatCompletions.ts'
import { fileRoutes } from './files.ts'
import { modelRoutes } from './models.ts'
import type { Route } from './router.ts'

/** Every endpoint the mock knows. Where two paths match, the first one answers. */
export function allRoutes(): readonly Route[] {
  return [...chatCompletionRoutes, ...modelRoutes, ...fileRoutes]
}
