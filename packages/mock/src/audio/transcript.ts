import { countTokens, tokenize } from '../tokens.ts'

/** A word and when it is said, in seconds. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A sentence and its words. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

export interface Transcript {
  readonly text: string
  readonly duration: number
  readonly segments: readonly Segment[]
}

/** How long a word is, in seconds. */
const pace = 0.4

/** What is heard in a file: its name and its length, two sentences that are always the same. */
export function transcribe({ name, size }: File): Transcript {
  const sentences = [`This is the sound of ${name}.`, `It is ${size} bytes long.`]
  let at = 0
  const segments = sentences.map((text) => {
    const words = text.split(' ').map((word) => {
      const start = at
      at += 1
      return { word: word.replace(/\.$/, ''), start: time(start), end: time(at) }
    })
    return { text, start: words[0]?.start ?? 0, end: time(at), words }
  })
  return { text: sentences.join(' '), duration: time(at), segments }
}

/** A transcript in one of the formats that are text. */
export function subtitles({ text, segments }: Transcript, format: string): string {
  if (format === 'srt') {
    return segments
      .map(
        (segment, index) =>
          `${index + 1}\n${clock(segment.start, ',')} --> ${clock(segment.end, ',')}\n${segment.text}\n\n`,
      )
      .join('')
  }
  if (format === 'vtt') {
    const cues = segments.map(
      ({ start, end, text: line }) => `${clock(start, '.')} --> ${clock(end, '.')}\n${line}\n\n`,
    )
    return `WEBVTT\n\n${cues.join('')}`
  }
  return `${text}\n`
}

/** The segments of `verbose_json`. */
export function verboseSegments({ segments }: Transcript): readonly object[] {
  return segments.map(({ text, start, end }, id) => ({
    id,
    seek: 0,
    start,
    end,
    text,
    tokens: tokenize(text).map((token) => token.length),
    temperature: 0,
    avg_logprob: -0.1,
    compression_ratio: 1,
    no_speech_prob: 0,
  }))
}

/** What a transcript cost, in tokens. */
export function tokenUsage({ text, duration }: Transcript): object {
  const input = Math.ceil(duration * 10)
  const output = countTokens(text)
  return {
    type: 'tokens',
    input_tokens: input,
    input_token_details: { text_tokens: 0, audio_tokens: input },
    output_tokens: output,
    total_tokens: input + output,
  }
}

/** Seconds after some words, without the dust of binary fractions. */
function time(words: number): number {
  return Number((words * pace).toFixed(1))
}

/** `00:00:01,200`. */
function clock(seconds: number, mark: string): string {
  const date = new Date(Math.round(seconds * 1000)).toISOString()
  return date.slice(11, 23).replace('.', mark)
}
