/** What was sent, as `dumpRequest` shows it. */
export interface SentRequest {
  /** Method and path, as errors name the request. */
  readonly label: string
  readonly url: string
  readonly method: string
  readonly headers: Headers
  /** `BodyInit`, a name that Node's types do not have. */
  readonly body: NonNullable<RequestInit['body']> | null
}

/** The request behind an error: here and not on the error, since it holds the key. */
const sentRequests: WeakMap<object, SentRequest> = /* @__PURE__ */ new WeakMap()

/** Remembers which request an error came from. What is no object cannot be asked about either. */
export function remember(error: unknown, sent: SentRequest | undefined): void {
  if (sent && Object(error) === error) sentRequests.set(error as object, sent)
}

export function sentRequestOf(error: unknown): SentRequest | undefined {
  return sentRequests.get(Object(error) as object)
}

/** Takes the keys of a request, those of its query too, out of what a server says: some repeat them. */
export function hideKey(text: string, sent: SentRequest | undefined): string {
  const hide = (value: string, name: string): void => {
    const key = value.replace(/^B\w+ /, '')
    // Shorter ones are no secrets but stand-ins, `x` or `null`, and would spoil what the server says.
    if (key.length > 5 && /auth|key|token$|secret/.test(name))
      text = text.replaceAll(key, '[redacted]')
  }
  sent?.headers.forEach(hide)
  if (sent) new URL(sent.url).searchParams.forEach(hide)
  return text
}
