import type * as fc from 'fast-check'

/** A function under test: what must hold of it, and copies of it that are broken on purpose. */
export interface Subject<F> {
  /** The function, in a form that copies of it can have too. */
  readonly real: F
  /** What must hold for every input. */
  readonly property: (subject: F) => fc.IAsyncProperty<unknown>
  /** Broken copies: the property must not hold of any. */
  readonly broken: Readonly<Record<string, F>>
}

/** What an arbitrary makes. */
export type InputOf<A> = A extends fc.Arbitrary<infer T> ? T : never

/** How many inputs each property is given, broken copies no more than the real function. */
export const budget = 400
