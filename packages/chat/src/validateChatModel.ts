import { completionOnlyModels } from '@bonsai-ai/shared/models'

/**
 * Refuses a model that `POST /chat/completions` has never served, before anything is sent. Models
 * that are not known pass.
 *
 * @param model - Model ID.
 * @throws TypeError for a model of text completions, and for none.
 *
 * @example
 * ```ts
 * import { validateChatModel } from '@bonsai-ai/chat'
 *
 * validateChatModel('gpt-5.5')
 * ```
 */
export function validateChatModel(model: string): void {
  // In JavaScript it may be missing.
  if (typeof model !== 'string') throw new TypeError('model: the ID of a model is needed')
  if (completionOnlyModels.includes(model))
    throw new TypeError(`model ${model} does not chat: use createCompletion`)
}
