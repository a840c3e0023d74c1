import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import type {
  Transcription,
  TranscriptionLogprob,
  TranscriptionStreamEvent,
  TranscriptionTextSegmentEvent,
} from './generated/types.gen.ts'

/** A transcript that was streamed. */
export interface AccumulatedTranscription extends Transcription {
  /** Passages with times and speakers, from the diarizing model. */
  segments?: TranscriptionTextSegmentEvent[] | undefined
}

/**
 * Reads a stream to its end and gives the transcript: that of `transcript.text.done`, with the
 * passages that came before. Where a server leaves its text or `logprobs` out, the pieces take their
 * place.
 *
 * A stream that ends without `transcript.text.done` or `[DONE]` was cut off.
 *
 * @param stream - The events: what `streamTranscription` resolves with, or any other source.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The transcript.
 * @throws `StreamError` for a stream that was cut off, with the transcript so far as `partial`; what
 * reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateTranscription, streamTranscription } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamTranscription(client, {
 *   file: await fetch('https://example.com/talk.mp3'),
 *   model: 'gpt-4o-transcribe',
 * })
 * const { text, usage } = await accumulateTranscription(stream)
 * console.log(text, usage)
 * ```
 */
export async function accumulateTranscription(
  stream: AsyncIterable<TranscriptionStreamEvent>,
  options: TruncationOptions = {},
): Promise<AccumulatedTranscription> {
  const segments: TranscriptionTextSegmentEvent[] = []
  const logprobs: TranscriptionLogprob[] = []
  let transcription: AccumulatedTranscription | undefined
  let isFinished = false
  const events = untilCut(stream, options, (isDone) => {
    if (isDone) transcription ??= { text: '' }
    if (transcription && segments.length > 0) transcription.segments = segments
    if (transcription && logprobs.length > 0 && !transcription.logprobs?.length)
      transcription.logprobs = logprobs
    return { isWhole: isFinished || isDone, partial: transcription }
  })
  for await (const event of events) {
    transcription ??= { text: '' }
    if (event.type === 'transcript.text.delta') {
      transcription.text += event.delta ?? ''
      for (const logprob of event.logprobs ?? []) logprobs.push(logprob)
    } else if (event.type === 'transcript.text.segment') segments.push(event)
    else if (event.type === 'transcript.text.done') {
      const { type: _, text, ...fields } = event
      transcription = { ...fields, text: text || transcription.text }
      isFinished = true
    }
  }
  // Without any event, the loop has thrown.
  return transcription as AccumulatedTranscription
}
