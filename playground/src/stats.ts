import type { Call } from './runCall.ts'

/** A figure with its unit, and what it stands for. */
export interface Stat {
  readonly label: string
  readonly value: string
}

/** The figures of a call as far as it has come. */
export function statsOf({ firstTextAt, lastTextAt, endedAt, tokens, events, data }: Call): Stat[] {
  const stats: Stat[] = []
  if (firstTextAt !== undefined)
    stats.push({ label: 'First token', value: formatTime(firstTextAt) })
  const pieces = events.length
  if (firstTextAt !== undefined && lastTextAt !== undefined && lastTextAt > firstTextAt) {
    // The first token is what the clock starts with, so it is not counted.
    const rate = ((tokens ?? pieces) - 1) / ((lastTextAt - firstTextAt) / 1000)
    stats.push({ label: tokens === undefined ? 'Events/s' : 'Tokens/s', value: rate.toFixed(1) })
  }
  if (tokens !== undefined) stats.push({ label: 'Tokens', value: String(tokens) })
  if (pieces > 0) stats.push({ label: 'Events', value: String(pieces) })
  if (data) stats.push({ label: data.type || 'Bytes', value: formatBytes(data.size) })
  if (endedAt !== undefined) stats.push({ label: 'Total', value: formatTime(endedAt) })
  return stats
}

export function formatTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`
}

export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(2)} kB`
}
