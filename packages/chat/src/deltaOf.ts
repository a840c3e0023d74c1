import type { ChatCompletionChunk, ChatCompletionChunkDelta } from './generated/types.gen.ts'

/** An answer's part of a chunk, as compatible servers send it. */
export interface SentChoice extends Partial<ChatCompletionChunk['choices'][0]> {
  readonly message?: ChatCompletionChunkDelta
}

/**
 * What a chunk adds to an answer. Some servers send an answer whole, as the `message` of one chunk;
 * others repeat beside each delta, as `message`, all there is so far, which adds nothing.
 */
export function deltaOf({ delta, message }: SentChoice): ChatCompletionChunkDelta {
  const sent = delta ?? message ?? {}
  const content: unknown = sent.content
  // Models of Mistral that think send texts and thoughts as parts.
  return Array.isArray(content) ? { ...sent, content: content.map(textOf).join('') } : sent
}

function textOf(part: unknown): unknown {
  return (Object(part) as { text?: unknown }).text
}
