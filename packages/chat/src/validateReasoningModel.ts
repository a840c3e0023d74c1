import { reasoningModelPrefixes } from '@bonsai-ai/shared/models'
import type { CreateChatCompletionParams } from './generated/types.gen.ts'

/** What {@link validateReasoningModel} looks at. */
export type ReasoningModelParams = Pick<
  CreateChatCompletionParams,
  | 'model'
  | 'max_tokens'
  | 'logprobs'
  | 'temperature'
  | 'top_p'
  | 'n'
  | 'presence_penalty'
  | 'frequency_penalty'
>

/**
 * Refuses settings that models which think before they answer do not take: `max_tokens`,
 * `logprobs`, and any but the default of `temperature`, `top_p`, `n` and the penalties. Those models
 * are the ones whose name begins with `o1`, `o3`, `o4` or `gpt-5`; every other passes.
 *
 * @param params - Params of a chat completion.
 * @throws TypeError that names the setting.
 *
 * @example
 * ```ts
 * import { validateReasoningModel } from '@bonsai-ai/chat'
 *
 * validateReasoningModel({ model: 'o4-mini', temperature: 1 })
 * ```
 */
export function validateReasoningModel(params: ReasoningModelParams): void {
  const { model } = params
  if (!reasoningModelPrefixes.some((prefix) => model.startsWith(prefix))) return
  if (Number(params.max_tokens) > 0)
    throw new TypeError(`max_tokens: ${model} takes max_completion_tokens instead`)
  if (params.logprobs) throw new TypeError(`logprobs: ${model} gives none`)
  for (const name of ['temperature', 'top_p', 'n'] as const)
    if (Number(params[name]) > 0 && params[name] !== 1)
      throw new TypeError(`${name}: ${model} takes no other value than 1`)
  for (const name of ['presence_penalty', 'frequency_penalty'] as const)
    if (Number(params[name]) > 0)
      throw new TypeError(`${name}: ${model} takes no other value than 0`)
}
