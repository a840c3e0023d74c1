/** The arguments of a call as text: servers send null for none, or the object itself. */
export function argumentsText(written: unknown): string {
  return typeof written === 'string' ? written : JSON.stringify(written ?? {})
}
