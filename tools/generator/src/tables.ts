/** One row of `data/operations.json`: the names that were decided. */
export interface OperationRow {
  readonly operationId: string
  readonly verb: string
  readonly path: string
  readonly function: string
  readonly streamFunction?: string
  readonly package: string
  readonly paramsType: string | null
  readonly paramsOptional: boolean
  readonly responseType: string
  readonly betaHeader: string | null
  readonly query?: readonly string[]
  readonly streaming?: { readonly param: string; readonly event: string }
  readonly pagination?: string
  readonly binary?: boolean
  /** Whether the API is about to drop it, or a sentence that says more. */
  readonly deprecated?: boolean | string
  /** Topic of the addition that it comes from. */
  readonly addition?: string
}

/** The names and places that were decided for what the document holds. */
export interface Tables {
  readonly operations: readonly OperationRow[]
  /** Public type name by schema. */
  readonly names: Readonly<Record<string, string>>
  /** Schema to use in place of another one that says the same. */
  readonly merges: Readonly<Record<string, string>>
  /** Schemas by package. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Names for nested objects, by the name they would get. */
  readonly nested: Readonly<Record<string, string>>
}
