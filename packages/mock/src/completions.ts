import { type CompletionBody, readCompletionBody } from './completionBody.ts'
import { type Draft, draftTokens, makeDraft, promptTokens } from './draft.ts'
import { doneEvent, eventStreamResponse, type ServerEvent } from './eventStream.ts'
import type { JsonObject } from './fields.ts'
import { logprobOf } from './logprobs.ts'
import { seconds } from './memory.ts'
import { requireModel } from './models.ts'
import type { Prompt } from './prompt.ts'
import { fingerprintOf } from './random.ts'
import { type Call, readJsonBody, type Route } from './router.ts'
import { tokenize } from './tokens.ts'

export const completionRoutes: readonly Route[] = [
  { method: 'POST', path: '/completions', handle: create },
]

/** One choice in the pieces a stream sends. */
interface Choice {
  readonly index: number
  readonly pieces: readonly string[]
  readonly finishReason: 'stop' | 'length'
}

interface Answer {
  readonly head: JsonObject
  readonly choices: readonly Choice[]
  readonly usage: JsonObject
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = readCompletionBody(await readJsonBody(call))
  requireModel(mock, body.model)
  const drafts: { prompt: Prompt; draft: Draft }[] = []
  for (const prompt of body.prompts) {
    for (let turn = 0; turn < body.n; turn += 1) {
      // One after the other: a reply function sees the choices in order.
      drafts.push({ prompt, draft: await makeDraft(prompt, mock, turn) })
    }
  }
  const usage = usageOf(body, drafts)
  mock.limiter.takeTokens(usage.total_tokens)
  const answer: Answer = {
    head: {
      id: mock.nextId('cmpl-', 29),
      object: 'text_completion',
      created: seconds(mock),
      model: body.model,
      system_fingerprint: fingerprintOf(body.model),
    },
    choices: drafts.map(({ prompt, draft }, index) => ({
      index,
      pieces: [...(body.echo ? tokenize(prompt.messages[0]?.text ?? '') : []), ...draft.pieces],
      finishReason: draft.cut ? 'length' : 'stop',
    })),
    usage: { ...usage },
  }
  return body.stream
    ? eventStreamResponse(completionEvents(answer, body), call)
    : Response.json(completionObject(answer, body))
}

function completionObject({ head, choices, usage }: Answer, body: CompletionBody): JsonObject {
  return {
    ...head,
    choices: choices.map(({ index, pieces, finishReason }) => ({
      text: pieces.join(''),
      index,
      logprobs: logprobsOf(pieces, 0, body),
      finish_reason: finishReason,
    })),
    usage,
  }
}

function* completionEvents(
  { head, choices, usage }: Answer,
  body: CompletionBody,
): Generator<ServerEvent, undefined, undefined> {
  function event(choice: JsonObject | undefined, total: unknown): ServerEvent {
    const rest = body.includeUsage ? { usage: total } : {}
    return { data: { ...head, choices: choice === undefined ? [] : [choice], ...rest } }
  }

  for (const { index, pieces, finishReason } of choices) {
    let offset = 0
    for (const text of pieces) {
      const logprobs = logprobsOf([text], offset, body)
      yield event({ text, index, logprobs, finish_reason: null }, null)
      offset += text.length
    }
    yield event({ text: '', index, logprobs: null, finish_reason: finishReason }, null)
  }
  if (body.includeUsage) yield event(undefined, usage)
  yield doneEvent
}

function logprobsOf(
  pieces: readonly string[],
  start: number,
  { logprobs }: CompletionBody,
): JsonObject | null {
  if (logprobs === undefined) return null
  const tokens = pieces.map((piece) => logprobOf(piece, logprobs))
  let offset = start
  return {
    tokens: pieces,
    token_logprobs: tokens.map(({ logprob }) => logprob),
    top_logprobs: tokens.map(({ top_logprobs: top }) =>
      Object.fromEntries(top.map(({ token, logprob }) => [token, logprob])),
    ),
    text_offset: pieces.map((piece) => (offset += piece.length) - piece.length),
  }
}

function usageOf(
  { prompts }: CompletionBody,
  drafts: readonly { readonly draft: Draft }[],
): { prompt_tokens: number; completion_tokens: number; total_tokens: number } {
  const prompt = prompts.reduce((sum, one) => sum + promptTokens(one), 0)
  const completion = drafts.reduce((sum, { draft }) => sum + draftTokens(draft), 0)
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  }
}
