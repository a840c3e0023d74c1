import type { Answer, ChoiceDraft } from './chatCompletionAnswer.ts'
import type { ChatCompletionBody } from './chatCompletionBody.ts'
import type { JsonObject } from './fields.ts'
import { logprobOf } from './logprobs.ts'

/** The answer as the `chat.completion` object. */
export function chatCompletionObject(answer: Answer, body: ChatCompletionBody): JsonObject {
  const { id, created, model, service_tier, system_fingerprint } = answer.head
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: answer.choices.map((choice, index) => ({
      index,
      message: messageOf(choice),
      logprobs: logprobsOf(choice, body),
      finish_reason: choice.finishReason,
    })),
    usage: answer.usage,
    service_tier,
    system_fingerprint,
  }
}

function messageOf({ field, pieces, calls }: ChoiceDraft): JsonObject {
  const text = pieces.join('')
  const silent = field === 'refusal' || (text === '' && calls.length > 0)
  const message: JsonObject = {
    role: 'assistant',
    content: silent ? null : text,
    refusal: field === 'refusal' ? text : null,
    annotations: [],
  }
  if (calls.length > 0) {
    message['tool_calls'] = calls.map(({ id, type, name, pieces: written }) => ({
      id,
      type,
      [type]: { name, [type === 'custom' ? 'input' : 'arguments']: written.join('') },
    }))
  }
  return message
}

function logprobsOf({ field, pieces }: ChoiceDraft, body: ChatCompletionBody): JsonObject | null {
  if (!body.logprobs) return null
  const list = pieces.map((piece) => logprobOf(piece, body.topLogprobs))
  return { content: null, refusal: null, [field]: list }
}
