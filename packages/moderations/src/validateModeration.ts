import { moderationModels } from '@bonsai-ai/shared/models'
import type { CreateModerationParams } from './generated/types.gen.ts'

/** What {@link validateModeration} looks at. */
export type ValidateModerationParams = Pick<CreateModerationParams, 'model'>

/**
 * Checks the params of a moderation before they are sent: the model, if one is named, must be one
 * that moderates.
 *
 * @param params - Params of a moderation.
 * @throws TypeError for any other model.
 *
 * @example
 * ```ts
 * import { validateModeration } from '@bonsai-ai/moderations'
 *
 * validateModeration({ model: 'omni-moderation-latest' })
 * ```
 */
export function validateModeration({ model }: ValidateModerationParams): void {
  if (model && !moderationModels.includes(model))
    throw new TypeError(`model ${model} does not moderate: use ${moderationModels.join(' or ')}`)
}
