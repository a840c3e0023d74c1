/** The `error` object of an answer that is not 2xx. */
export interface ErrorBody {
  message: string
  type: string
  param: string | null
  code: string | null
}

/** What an error answer may say besides its status. What is left out follows from the status. */
export interface ErrorDetails {
  readonly message?: string | undefined
  readonly type?: string | undefined
  readonly param?: string | null | undefined
  readonly code?: string | null | undefined
  /** Headers to add, `retry-after` for example. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Thrown anywhere in the mock to end a request with an error answer. */
export class Failure extends Error {
  readonly status: number
  readonly details: ErrorDetails

  constructor(status: number, message: string, details: Omit<ErrorDetails, 'message'> = {}) {
    super(message)
    this.status = status
    this.details = { ...details, message }
  }
}

/** A 400 about one parameter. */
export function badRequest(message: string, param: string | null, code: string | null): Failure {
  return new Failure(400, message, { param, code })
}
