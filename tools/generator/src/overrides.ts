/** What a person decides about a package: `overrides/<package>.ts`. */
export interface PackageOverrides {
  /** Functions that stand in `src/<name>.ts`, written by hand. */
  readonly handWritten?: readonly string[] | undefined
  /** Further lines for the package's `index.ts`. */
  readonly index?: readonly string[] | undefined
  /** Names for nested objects, by the name they would get. */
  readonly names?: Readonly<Record<string, string>> | undefined
  /** Files that the types are split over: the first whose pattern fits a type's name takes it. */
  readonly families?: Readonly<Record<string, RegExp>> | undefined
  /** Types that callers send by other ways than params, in a file or over a socket. */
  readonly sent?: readonly string[] | undefined
  /** Fields, by type, that ought to tell what a thing is, and do not on every server. */
  readonly open?: Readonly<Record<string, readonly string[]>> | undefined
  /** Fields, by type, that a server only repeats: lenient schemas do not look into them. */
  readonly repeated?: Readonly<Record<string, readonly string[]>> | undefined
}

/** What a person says about a package: `docs/<package>.json`. */
export interface PackageDocs {
  readonly functions?: Readonly<Record<string, FunctionDoc>> | undefined
  readonly types?: Readonly<Record<string, string>> | undefined
  readonly fields?: Readonly<Record<string, Readonly<Record<string, FieldDoc>>>> | undefined
}

export interface FunctionDoc {
  readonly summary: string
  readonly returns?: string | undefined
  readonly see?: string | undefined
  readonly example?: string | undefined
}

export interface FieldDoc {
  readonly text: string
  readonly default?: string | undefined
}
