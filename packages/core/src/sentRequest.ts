/** What was sent, as `dumpRequest` shows it. */
export interface SentRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: BodyInit | undefined
}

/** The request behind an error: here and not on the error, since it holds the key. */
export const sentRequests: WeakMap<object, SentRequest> = /* @__PURE__ */ new WeakMap()
