import { StreamError, type TruncationOptions, untilCut } from '@bonsai-ai/core'
import type { SpeechAudioDoneEventUsage, SpeechStreamEvent } from './generated/types.gen.ts'

/** What is `Uint8Array<ArrayBuffer>` since TypeScript 5.7, and was `Uint8Array` before. */
type Bytes = ReturnType<typeof Uint8Array.from>

/** A recording. */
export interface AccumulatedSpeech {
  /** Its bytes, in the format that was asked for. */
  audio: Bytes
  /** The tokens it took; not every server tells. */
  usage?: SpeechAudioDoneEventUsage | undefined
}

/**
 * Reads a stream to its end and gives the recording.
 *
 * A stream that ends without `speech.audio.done` or `[DONE]` was cut off.
 *
 * @param stream - The events: what `streamSpeech` resolves with, or any other source.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The bytes of the recording, and its usage.
 * @throws `StreamError` for a stream that was cut off or whose audio is not base64, with the
 * recording so far as `partial`; what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateSpeech, streamSpeech } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamSpeech(client, {
 *   model: 'gpt-4o-mini-tts',
 *   voice: 'coral',
 *   input: 'The quick brown fox jumped over the lazy dog.',
 * })
 * const { audio, usage } = await accumulateSpeech(stream)
 * const file = new Blob([audio], { type: 'audio/mpeg' })
 * console.log(file.size, usage?.total_tokens)
 * ```
 */
export async function accumulateSpeech(
  stream: AsyncIterable<SpeechStreamEvent>,
  options: TruncationOptions = {},
): Promise<AccumulatedSpeech> {
  const pieces: Uint8Array[] = []
  let usage: SpeechAudioDoneEventUsage | undefined
  let isFinished = false
  const speech = (): AccumulatedSpeech => ({ audio: joined(pieces), ...(usage && { usage }) })
  let whole: AccumulatedSpeech | undefined
  const events = untilCut(stream, options, (isDone) => {
    const isWhole = isFinished || isDone
    if (isWhole || pieces.length > 0) whole = speech()
    return { isWhole, partial: whole }
  })
  for await (const event of events) {
    if (event.type === 'speech.audio.delta') {
      // Whatever the type says: null is four letters of base64 to `atob`.
      const piece = bytesOf(event.audio ?? '')
      if (!piece) throw new StreamError('stream', 'audio that is not base64', speech())
      pieces.push(piece)
    } else if (event.type === 'speech.audio.done') {
      isFinished = true
      usage = event.usage
    }
  }
  // Without any, the loop has thrown.
  return whole as AccumulatedSpeech
}

/** The bytes of a piece: base64 for itself, with padding of its own. */
function bytesOf(base64: string): Uint8Array | undefined {
  let text: string
  try {
    text = atob(base64)
  } catch {
    return undefined
  }
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

function joined(pieces: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
