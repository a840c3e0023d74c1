import { BonsaiError } from '@bonsai-ai/core'

/** A model's answer that ended before it was whole, so that there is nothing to parse. */
export class IncompleteError<Result = unknown> extends BonsaiError {
  declare readonly name: 'IncompleteError'
  /**
   * Why: `length` or `content_filter` for a completion; `max_output_tokens`, `content_filter` or
   * else its status for a response.
   */
  declare readonly reason: string
  /** What came, whole and unparsed: the completion or response. */
  declare readonly result: Result

  constructor(request: string, reason: string, result: Result, detail = '') {
    super('IncompleteError', request, `the answer is not whole: ${reason} ${detail}`, {
      reason,
      result,
    } as object)
  }
}
