/** How long the server asks to wait, in ms. */
export function retryAfterOf(headers: Headers): number | undefined {
  const after = headers.get('retry-after')
  return [
    Number(headers.get('retry-after-ms') || undefined),
    Number(after || undefined) * 1000,
    // Only an HTTP date: `Date.parse` reads a year into almost any text.
    Date.parse(after?.endsWith('GMT') ? after : '') - Date.now(),
  ].find((ms) => ms >= 0 && ms < Infinity)
}

/** The wait after attempt number `attempt`, from 0, when the server names none, in ms. */
export function backoff(attempt: number): number {
  return Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}

/** Whether a failed response is worth another attempt. */
export function isRetryable({ ok, status, headers }: Response): boolean {
  const told = headers.get('x-should-retry')
  if (ok || told === 'false') return false
  return told === 'true' || status > 499 || [408, 409, 429].includes(status)
}
