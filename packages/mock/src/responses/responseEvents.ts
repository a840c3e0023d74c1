import type { JsonObject } from '../fields.ts'
import { padding } from '../random.ts'
import type { ResponseBody } from './responseBody.ts'
import { logprobsOf, type OutputDraft, type ResponseOutput } from './responseOutput.ts'

/** The response at its start, on its way and in the end. */
export interface ResponseStates {
  readonly queued: JsonObject
  readonly inProgress: JsonObject
  readonly finished: JsonObject
}

/** All events of a response in the API's order, numbered. */
export function responseEvents(
  states: ResponseStates,
  { items, cut }: ResponseOutput,
  body: ResponseBody,
): JsonObject[] {
  const { queued, inProgress, finished } = states
  const events: JsonObject[] = [
    { type: 'response.created', response: body.background ? queued : inProgress },
    ...(body.background ? [{ type: 'response.queued', response: queued }] : []),
    { type: 'response.in_progress', response: inProgress },
  ]
  for (const [index, draft] of items.entries()) {
    events.push(
      { type: 'response.output_item.added', output_index: index, item: emptied(draft) },
      ...progressOf(draft, index, body),
      { type: 'response.output_item.done', output_index: index, item: draft.item },
    )
  }
  events.push({ type: cut ? 'response.incomplete' : 'response.completed', response: finished })
  return events.map(({ type, ...rest }, number) => {
    const event: JsonObject = { type, sequence_number: number, ...rest }
    if (body.includeObfuscation && 'delta' in rest) {
      event['obfuscation'] = padding(`${String(queued['id'])}${number}`)
    }
    return event
  })
}

/** An item before anything was said. */
function emptied({ kind, item }: OutputDraft): JsonObject {
  switch (kind) {
    case 'reasoning':
      return { ...item, summary: [] }
    case 'function':
      return { ...item, status: 'in_progress', arguments: '' }
    case 'custom':
      return { ...item, status: 'in_progress', input: '' }
    case 'content':
    case 'refusal':
      return { ...item, status: 'in_progress', content: [] }
  }
}

function progressOf(draft: OutputDraft, index: number, body: ResponseBody): JsonObject[] {
  const { kind, item, pieces } = draft
  const at = { item_id: item.id, output_index: index }
  const text = pieces.join('')
  switch (kind) {
    case 'reasoning':
      return pieces.length === 0 ? [] : summaryProgress(at, pieces)
    case 'function': {
      const type = 'response.function_call_arguments'
      const done = { type: `${type}.done`, ...at, name: item['name'], arguments: text }
      return [...deltas(`${type}.delta`, at, pieces), done]
    }
    case 'custom': {
      const type = 'response.custom_tool_call_input'
      return [...deltas(`${type}.delta`, at, pieces), { type: `${type}.done`, ...at, input: text }]
    }
    case 'content':
    case 'refusal':
      return partProgress(kind, { ...at, content_index: 0 }, pieces, body)
  }
}

function summaryProgress(place: JsonObject, pieces: readonly string[]): JsonObject[] {
  const at = { ...place, summary_index: 0 }
  const text = pieces.join('')
  const type = 'response.reasoning_summary'
  return [
    { type: `${type}_part.added`, ...at, part: { type: 'summary_text', text: '' } },
    ...deltas(`${type}_text.delta`, at, pieces),
    { type: `${type}_text.done`, ...at, text },
    { type: `${type}_part.done`, ...at, part: { type: 'summary_text', text } },
  ]
}

function partProgress(
  kind: 'content' | 'refusal',
  at: JsonObject,
  pieces: readonly string[],
  body: ResponseBody,
): JsonObject[] {
  const text = pieces.join('')
  if (kind === 'refusal') {
    return [
      { type: 'response.content_part.added', ...at, part: { type: 'refusal', refusal: '' } },
      ...deltas('response.refusal.delta', at, pieces),
      { type: 'response.refusal.done', ...at, refusal: text },
      { type: 'response.content_part.done', ...at, part: { type: 'refusal', refusal: text } },
    ]
  }
  const logprobs = logprobsOf(pieces, body)
  const part = { type: 'output_text', text: '', annotations: [], logprobs: [] }
  return [
    { type: 'response.content_part.added', ...at, part },
    ...deltas('response.output_text.delta', at, pieces).map((event, position) => ({
      ...event,
      logprobs: logprobs.slice(position, position + 1),
    })),
    { type: 'response.output_text.done', ...at, text, logprobs },
    { type: 'response.content_part.done', ...at, part: { ...part, text, logprobs } },
  ]
}

function deltas(type: string, at: JsonObject, pieces: readonly string[]): JsonObject[] {
  return pieces.map((delta) => ({ type, ...at, delta }))
}
