import type { ToolContentPart } from './tool.ts'

/** What a tool gave back, as text or as parts. */
export function toolOutput(result: unknown): string | readonly ToolContentPart[] {
  if (typeof result === 'string') return result
  if (Array.isArray(result) && result.length > 0 && result.every(isPart)) return result
  // Functions and symbols have no JSON either.
  const json = JSON.stringify(result) ?? 'null'
  if (json === '{}' && !isRecord(result))
    throw new TypeError(`a tool gave back ${String(result)}, of which JSON keeps nothing`)
  return json
}

/** Whether a value is an object by itself, and not a `Response`, an `Error`, a `Map`. */
function isRecord(value: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isPart(value: unknown): value is ToolContentPart {
  const { type, text } = Object(value) as { type?: unknown; text?: unknown }
  if (type === 'text' || type === 'input_text') return typeof text === 'string'
  return type === 'input_image' || type === 'input_file'
}
