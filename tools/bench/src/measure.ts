/** Figures of one contender over all rounds. */
export interface Figures {
  readonly name: string
  /** In ms, one for each round. */
  readonly times: readonly number[]
}

/**
 * Times contenders against each other: every round runs all of them, beginning with the next one, so
 * that what slows the machine down for a while slows all of them down.
 *
 * @param contenders - What to time, by name. Each resolves when its work is done.
 * @param rounds - How many rounds count; two more warm up.
 * @returns The times, in the order of the contenders.
 */
export async function race(
  contenders: Readonly<Record<string, () => Promise<void>>>,
  rounds: number,
): Promise<Figures[]> {
  const runs = Object.entries(contenders).map(([name, run]) => ({
    name,
    run,
    times: [] as number[],
  }))
  const warmUps = 2
  for (let round = 0; round < warmUps + rounds; round++) {
    const first = round % runs.length
    for (const { run, times } of [...runs.slice(first), ...runs.slice(0, first)]) {
      // Without this, each contender would pay for the garbage of the one before.
      globalThis.gc?.()
      const start = performance.now()
      await run()
      const time = performance.now() - start
      if (round >= warmUps) times.push(time)
    }
  }
  return runs
}

/** The value in the middle, or between the two in the middle. */
export function median(values: readonly number[]): number {
  const { length } = values
  const middle = [...values].sort((a, b) => a - b).slice((length - 1) >> 1, (length >> 1) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

/** Median over the rounds of how much faster a contender was than another in the same round. */
export function speedUp(contender: Figures, other: Figures): number {
  return median(contender.times.map((time, round) => (other.times[round] ?? Number.NaN) / time))
}
