/** What the type checker did for a program. */
export interface Cost {
  readonly types: number
  readonly instantiations: number
  /** In kB. */
  readonly memory: number
  /** In seconds. */
  readonly time: number
}

export type Costs = ReadonlyMap<string, Cost>

/** Reads the figures that `tsc --extendedDiagnostics` prints. */
export function readCost(output: string): Cost {
  return {
    types: read('Types'),
    instantiations: read('Instantiations'),
    memory: read('Memory used'),
    time: read('Total time'),
  }

  function read(name: string): number {
    const figure = new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(output)?.[1]
    if (!figure) throw new Error(`tsc says nothing of ${name}:\n${output}`)
    return Number(figure)
  }
}

/**
 * Tells whether a program costs less than a fraction of another one, both beyond what the first
 * program of the table costs.
 */
export function isFraction(
  costs: Costs,
  [ours, theirs]: readonly [string, string],
  fraction: number,
  figure: (cost: Cost) => number,
): boolean {
  const [base] = costs.values()
  const [our, their] = [costs.get(ours), costs.get(theirs)]
  if (!base || !our || !their) throw new Error(`There are no costs of ${ours} and ${theirs}`)
  return figure(our) - figure(base) < (figure(their) - figure(base)) * fraction
}

/** The costs as a Markdown table. */
export function formatCosts(costs: Costs): string {
  const width = Math.max(...[...costs.keys()].map((name) => name.length))
  const rows = [...costs].map(([name, { types, instantiations, memory, time }]) => [
    name.padEnd(width),
    String(types).padStart(7),
    String(instantiations).padStart(14),
    `${(memory / 1000).toFixed(0)} MB`.padStart(7),
    `${time.toFixed(2)} s`.padStart(7),
  ])
  const head = ['program'.padEnd(width), '  types', 'instantiations', ' memory', '   time']
  const rule = ['-'.repeat(width), '------:', '-------------:', '------:', '------:']
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
