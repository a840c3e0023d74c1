import { adminRoutes } from './admin/routes.ts'
import { assistantsRoutes } from './assistants/routes.ts'
import { chatCompletionRoutes } from './chatCompletions.ts'
import { completionRoutes } from './completions.ts'
import { conversationRoutes } from './responses/conversations.ts'
import { embeddingRoutes } from './embeddings.ts'
import { batchRoutes } from './batches.ts'
import { uploadRoutes } from './uploads.ts'
import { containerRoutes } from './containers.ts'
import { vectorStoreRoutes } from './vector-stores/routes.ts'
import { skillRoutes } from './skills.ts'
import { audioRoutes } from './audio/routes.ts'
import { imageRoutes } from './images/routes.ts'
import { videoRoutes } from './videos.ts'
import { chatKitRoutes } from './chatkit.ts'
import { contentProvenanceRoutes } from './contentProvenance.ts'
import { evalRoutes } from './evals/routes.ts'
import { fineTuningRoutes } from './fine-tuning/routes.ts'
import { graderRoutes } from './graders.ts'
import { realtimeRoutes } from './realtime.ts'
import { webhookRoutes } from './webhooks.ts'
import { fileRoutes } from './files.ts'
import { modelRoutes } from './models.ts'
import { moderationRoutes } from './moderations.ts'
import { responseContextRoutes } from './responses/contextRoutes.ts'
import { responseRoutes } from './responses/responses.ts'
import type { Route } from './router.ts'

/** Every endpoint the mock knows. Where two paths match, the first one answers. */
export function allRoutes(): readonly Route[] {
  return [
    ...chatCompletionRoutes,
    ...responseContextRoutes,
    ...responseRoutes,
    ...conversationRoutes,
    ...assistantsRoutes(),
    ...completionRoutes,
    ...embeddingRoutes,
    ...moderationRoutes,
    ...modelRoutes,
    ...fileRoutes,
    ...uploadRoutes,
    ...batchRoutes,
    ...vectorStoreRoutes(),
    ...containerRoutes(),
    ...skillRoutes,
    ...imageRoutes,
    ...audioRoutes(),
    ...videoRoutes(),
    ...realtimeRoutes,
    ...chatKitRoutes(),
    ...fineTuningRoutes(),
    ...graderRoutes,
    ...evalRoutes(),
    ...contentProvenanceRoutes,
    ...webhookRoutes(),
    ...adminRoutes(),
  ]
}
