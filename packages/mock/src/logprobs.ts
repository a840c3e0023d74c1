import { hash } from './random.ts'

export interface Logprob {
  readonly token: string
  readonly logprob: number
  readonly bytes: readonly number[]
}

export interface TokenLogprob extends Logprob {
  readonly top_logprobs: readonly Logprob[]
}

/** Log probabilities of a piece: plausible, and the same each time. */
export function logprobOf(token: string, alternatives: number): TokenLogprob {
  const own = entry(token, -(hash(token) % 1000) / 2000)
  const others = Array.from({ length: Math.max(0, alternatives - 1) }, (_, index) =>
    entry(`${token}${'~'.repeat(index + 1)}`, own.logprob - 1 - index),
  )
  return { ...own, top_logprobs: alternatives > 0 ? [own, ...others] : [] }
}

function entry(token: string, logprob: number): Logprob {
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] }
}
