/** What running the code of a row must do, besides printing what its comments say. */
export interface Expectation {
  /** The requests that are sent, in order: `POST /files`. A path below another base is whole. */
  readonly requests: readonly string[]
  /** Fields of the last request's body, parsed where it is JSON or a form. */
  readonly body?: Readonly<Record<string, unknown>>
  /** Fields that the last request's body must not have. */
  readonly bodyWithout?: readonly string[]
  /** Headers of the last request; null for one that must be missing. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** What is printed, where the comments beside `console.log` do not say it. */
  readonly printed?: readonly string[]
}

/** Something that the Go clients have, and how to do it here. */
export interface Row {
  /** Heading of the row; the first of `bonsai` unless given. */
  readonly title?: string
  readonly goOpenai?: readonly string[]
  readonly openaiGo?: readonly string[]
  /** Exports, options and fields that take its place. Each occurs in the code. */
  readonly bonsai: readonly string[]
  /** What differs, or what to know besides. */
  readonly note?: string
  /** The example, without the imports of values that it names and without the client. */
  readonly code: string
  readonly expect: Expectation
  /** What the server answers, where that is not the mock's to know. */
  readonly answer?: (request: Request, attempt: number) => Response | undefined
}

/** Rows about one thing. */
export interface Section {
  readonly title: string
  readonly intro?: string
  readonly rows: readonly Row[]
}
