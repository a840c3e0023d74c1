import type { ChatCompletionBody } from './chatCompletionBody.ts'
import type { MockContext } from './context.ts'
import { type Draft, draftTokens, makeDraft, promptTokens } from './draft.ts'
import { seconds } from './memory.ts'
import { fingerprintOf } from './random.ts'

export type FinishReason = 'stop' | 'length' | 'tool_calls'

/** One choice, in the pieces a stream sends. */
export interface ChoiceDraft extends Draft {
  readonly finishReason: FinishReason
}

export interface Usage {
  readonly prompt_tokens: number
  readonly completion_tokens: number
  readonly total_tokens: number
  readonly prompt_tokens_details: { readonly cached_tokens: number; readonly audio_tokens: number }
  readonly completion_tokens_details: {
    readonly reasoning_tokens: number
    readonly audio_tokens: number
    readonly accepted_prediction_tokens: number
    readonly rejected_prediction_tokens: number
  }
}

/** What is the same in a completion and in each of its chunks. */
export interface CompletionHead {
  readonly id: string
  readonly created: number
  readonly model: string
  readonly service_tier: 'default'
  readonly system_fingerprint: string
}

/** Everything there is to say, before it is written as JSON or as a stream. */
export interface Answer {
  readonly head: CompletionHead
  readonly choices: readonly ChoiceDraft[]
  readonly usage: Usage
}

/** Makes the answer to a request. */
export async function makeAnswer(body: ChatCompletionBody, mock: MockContext): Promise<Answer> {
  const head: CompletionHead = {
    id: mock.nextId('chatcmpl-', 29),
    created: seconds(mock),
    model: body.model,
    service_tier: 'default',
    system_fingerprint: fingerprintOf(body.model),
  }
  const choices: ChoiceDraft[] = []
  for (let index = 0; index < body.n; index += 1) {
    // One after the other: a reply function sees the choices in order.
    const draft = await makeDraft(body, mock, index)
    choices.push({ ...draft, finishReason: finishReasonOf(draft, body) })
  }
  return { head, choices, usage: usageOf(body, choices) }
}

function finishReasonOf({ calls, cut }: Draft, { toolChoice }: ChatCompletionBody): FinishReason {
  if (cut) return 'length'
  // The API says `stop` where the request itself named the function.
  return calls.length > 0 && toolChoice.mode !== 'named' ? 'tool_calls' : 'stop'
}

function usageOf(body: ChatCompletionBody, choices: readonly ChoiceDraft[]): Usage {
  const prompt = promptTokens(body)
  const completion = choices.reduce((sum, choice) => sum + draftTokens(choice), 0)
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}
