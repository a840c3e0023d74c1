import type { Answer, ChoiceDraft } from './chatCompletionAnswer.ts'
import type { ChatCompletionBody } from './chatCompletionBody.ts'
import { doneEvent, type ServerEvent } from './eventStream.ts'
import type { JsonObject } from './fields.ts'
import { logprobOf } from './logprobs.ts'
import { padding } from './random.ts'

/**
 * The answer as `chat.completion.chunk` objects: for each choice its role, its pieces and its end,
 * choices taking turns, then the usage where it was asked for.
 */
export function* chatCompletionChunks(
  answer: Answer,
  body: ChatCompletionBody,
): Generator<ServerEvent, undefined, undefined> {
  const { id, created, model, service_tier, system_fingerprint } = answer.head
  let count = 0
  function chunk(choices: readonly JsonObject[], usage: unknown): ServerEvent {
    const result: JsonObject = {
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      service_tier,
      system_fingerprint,
      choices,
    }
    if (body.includeUsage) result['usage'] = usage
    if (body.includeObfuscation) {
      count += 1
      result['obfuscation'] = padding(`${id}${count}`)
    }
    return { data: result }
  }

  let turns = answer.choices.map((choice, index) => choiceDeltas(choice, index, body))
  while (turns.length > 0) {
    const still: typeof turns = []
    for (const turn of turns) {
      const { value } = turn.next()
      if (value === undefined) continue
      yield chunk([value], null)
      still.push(turn)
    }
    turns = still
  }
  if (body.includeUsage) yield chunk([], answer.usage)
  yield doneEvent
}

function* choiceDeltas(
  { field, pieces, calls, finishReason }: ChoiceDraft,
  index: number,
  body: ChatCompletionBody,
): Generator<JsonObject, undefined, undefined> {
  function delta(value: JsonObject, finish: string | null, token?: string): JsonObject {
    const logprobs =
      body.logprobs && token !== undefined
        ? { content: null, refusal: null, [field]: [logprobOf(token, body.topLogprobs)] }
        : null
    return { index, delta: value, logprobs, finish_reason: finish }
  }

  const speaks = field === 'content' && (pieces.length > 0 || calls.length === 0)
  yield delta({ role: 'assistant', content: speaks ? '' : null, refusal: null }, null)
  for (const piece of pieces) yield delta({ [field]: piece }, null, piece)
  for (const [position, call] of calls.entries()) {
    const written = call.type === 'custom' ? 'input' : 'arguments'
    const start = {
      index: position,
      id: call.id,
      type: call.type,
      [call.type]: { name: call.name, [written]: '' },
    }
    yield delta({ tool_calls: [start] }, null)
    for (const piece of call.pieces) {
      yield delta({ tool_calls: [{ index: position, [call.type]: { [written]: piece } }] }, null)
    }
  }
  yield delta({}, finishReason)
}
