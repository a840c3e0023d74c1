import { chatOnlyModels } from '@bonsai-ai/shared/models'
import type { CreateCompletionParams } from './generated/types.gen.ts'

/** What {@link validateCompletion} looks at. */
export type ValidateCompletionParams = Pick<CreateCompletionParams, 'model' | 'prompt'>

/**
 * Checks the params of a text completion before they are sent: the model must not be one that only
 * chats, and the prompt must be text or a list of texts. Models that are not known pass. Tokens in
 * place of text are refused here, though `createCompletion` takes them.
 *
 * @param params - Params of a completion.
 * @throws TypeError that says what will not do.
 *
 * @example
 * ```ts
 * import { validateCompletion } from '@bonsai-ai/completions'
 *
 * validateCompletion({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon a time' })
 * ```
 */
export function validateCompletion({ model, prompt }: ValidateCompletionParams): void {
  if (chatOnlyModels.includes(model))
    throw new TypeError(`model ${model} only chats: use createChatCompletion`)
  const texts: readonly unknown[] = Array.isArray(prompt) ? prompt : [prompt]
  if (!texts.every((text) => typeof text === 'string'))
    throw new TypeError('prompt: text or a list of texts is needed')
}
