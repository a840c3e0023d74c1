/** Documented examples that the types refuse, for a reason. */
export interface Stale {
  readonly examples: readonly string[]
  readonly reason: string
}

export const stale: readonly Stale[] = []
