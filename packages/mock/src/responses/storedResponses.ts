import type { MockContext } from '../context.ts'
import type { JsonObject } from '../fields.ts'
import { memoryOf } from '../memory.ts'
import type { Item } from './items.ts'

/** A response that can be asked for again. */
export interface StoredResponse {
  /** All events it has or will have had, the last one with the finished response. */
  readonly events: readonly JsonObject[]
  /** How many of them have happened. */
  happened: number
  cancelled: boolean
  readonly background: boolean
  readonly streamed: boolean
  readonly input: readonly Item[]
  /** Everything the model read. */
  readonly context: readonly Item[]
  readonly output: readonly Item[]
}

export function storedResponses(mock: MockContext): Map<string, StoredResponse> {
  return memoryOf(mock, '/responses')
}

export function storedResponse(mock: MockContext, id: string): StoredResponse | undefined {
  return storedResponses(mock).get(id)
}

/** The response as it stands: that of its latest event which shows one. */
export function currentResponse({ events, happened, cancelled }: StoredResponse): JsonObject {
  const shown = events.slice(0, happened).filter(({ response }) => response !== undefined)
  // The first event of every response shows it, and has always happened.
  const response = shown.at(-1)?.['response'] as JsonObject
  return cancelled ? { ...response, status: 'cancelled' } : response
}

export function isFinished({ events, happened, cancelled }: StoredResponse): boolean {
  return cancelled || happened >= events.length
}

/** Lets a response that is made in the background come to its next state. */
export function advance(stored: StoredResponse): void {
  if (isFinished(stored)) return
  const { events, happened } = stored
  const start = events.findIndex(({ type }) => type === 'response.in_progress')
  stored.happened = happened <= start ? start + 1 : events.length
}
