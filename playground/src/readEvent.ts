/** What an event of a stream, or a whole result, says in the parts that people read. */
export interface Reading {
  readonly text: string
  readonly toolCalls: readonly ToolCallPiece[]
  /** Tokens of the answer, where the event counts them. */
  readonly tokens?: number | undefined
}

/** A tool call, or the next piece of one with the same key. */
export interface ToolCallPiece {
  readonly key: string
  readonly name?: string | undefined
  readonly input: string
}

type Fields = Readonly<Record<string, unknown>>

/** Reads chunks and events of chat, completions, responses, assistants and transcriptions. */
export function readEvent(event: unknown): Reading {
  const fields = object(event)
  const { data } = fields
  // Events of assistants come with their name.
  if (typeof fields['event'] === 'string' && data !== undefined) return readRunEvent(fields)
  if (Array.isArray(fields['choices'])) return readChunk(fields)
  const type = string(fields['type']) ?? ''
  const delta = typeof fields['delta'] === 'string' ? fields['delta'] : ''
  const tokens = tokensOf(object(fields['response'])['usage'] ?? fields['usage'])
  if (/^(response\.output_text|response\.refusal|transcript\.text)\.delta$/.test(type))
    return { text: delta, toolCalls: [], tokens }
  if (/^response\.(function_call_arguments|custom_tool_call_input)\.delta$/.test(type))
    return { text: '', toolCalls: [{ key: String(fields['item_id']), input: delta }], tokens }
  const item = object(fields['item'])
  if (
    type === 'response.output_item.added' &&
    /^(function|custom_tool)_call$/.test(String(item['type']))
  )
    return {
      text: '',
      toolCalls: [{ key: String(item['id']), name: string(item['name']), input: '' }],
    }
  return { text: '', toolCalls: [], tokens }
}

/** What kind of event it is, in the API's words. */
export function nameOf(event: unknown): string | undefined {
  const { event: name, type, object: kind } = object(event)
  return string(name) ?? string(type) ?? string(kind)
}

/** Reads a whole answer of chat, completions, responses or transcriptions. */
export function readResult(result: unknown): Reading {
  if (typeof result === 'string') return { text: result, toolCalls: [] }
  const fields = object(result)
  const tokens = tokensOf(fields['usage'])
  if (Array.isArray(fields['choices'])) return readChunk(fields, 'message')
  if (typeof fields['text'] === 'string') return { text: fields['text'], toolCalls: [], tokens }
  const items = list(fields['object'] === 'response' ? fields['output'] : undefined)
  const text = items
    .flatMap((item) => list(item['content']))
    .map((part) => string(part['text']) ?? string(part['refusal']) ?? '')
    .join('')
  const toolCalls = items
    .filter((item) => /^(function|custom_tool)_call$/.test(String(item['type'])))
    .map((item) => ({
      key: String(item['id']),
      name: string(item['name']),
      input: string(item['arguments']) ?? string(item['input']) ?? '',
    }))
  return { text, toolCalls, tokens }
}

function readChunk(chunk: Fields, from: 'delta' | 'message' = 'delta'): Reading {
  const choice = list(chunk['choices'])[0] ?? {}
  const message = object(choice[from])
  const text =
    string(message['content']) ?? string(message['refusal']) ?? string(choice['text']) ?? ''
  const toolCalls = list(message['tool_calls']).map((call, index) => {
    const called = object(call['function'] ?? call['custom'])
    return {
      key: keyOf(call, index),
      name: string(called['name']),
      input: string(called['arguments']) ?? string(called['input']) ?? '',
    }
  })
  return { text, toolCalls, tokens: tokensOf(chunk['usage']) }
}

function readRunEvent({ event, data }: Fields): Reading {
  const fields = object(data)
  const delta = object(fields['delta'])
  const text = list(delta['content'])
    .map((part) => string(object(part['text'])['value']) ?? '')
    .join('')
  const calls = event === 'thread.run.step.delta' ? object(delta['step_details'])['tool_calls'] : []
  const toolCalls = list(calls).map((call) => {
    const called = object(call['function'])
    return {
      key: keyOf(call, 0),
      name: string(called['name']),
      input: string(called['arguments']) ?? '',
    }
  })
  return { text, toolCalls, tokens: tokensOf(fields['usage']) }
}

/** Pieces of one call have its index; a call that is whole may have none. */
function keyOf(call: Fields, index: number): string {
  const { index: given = index } = call
  return typeof given === 'number' ? String(given) : '0'
}

function tokensOf(usage: unknown): number | undefined {
  const { completion_tokens: chat, output_tokens: response } = object(usage)
  const tokens = chat ?? response
  return typeof tokens === 'number' ? tokens : undefined
}

function object(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(object) : []
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
