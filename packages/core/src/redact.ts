/** What stands in the place of a secret. */
const hidden = '[redacted]'

/** A field of JSON that holds a secret, up to its value, and that text. */
const secretFields =
  /("[\w-]*(?:authorization|api[-_]?key|secret|password|access[-_]token)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi

/** An address without credentials and without what looks secret in its query. */
export function redactURL(url: string): string {
  const { origin, pathname, searchParams } = new URL(url)
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${isSecretName(name) ? hidden : encodeURIComponent(value)}`,
  )
  return `${origin}${pathname}${query.length > 0 ? '?' : ''}${query.join('&')}`
}

/** A request's headers are the caller's: what is not known to be harmless may be a secret. */
export function redactRequestHeaders(headers: Headers): [name: string, value: string][] {
  return redactHeaders(headers, (name) => !isKnownHeader(name))
}

export function redactResponseHeaders(headers: Headers): [name: string, value: string][] {
  return redactHeaders(headers, isSecretName)
}

/**
 * Hides the keys of a request, those of its query too, however they are encoded, and whatever looks
 * like one of the API's.
 */
export function hideSecrets(
  text: string,
  request: Pick<Request, 'headers' | 'url'> | undefined,
): string {
  const hide = (value: string, name: string): void => {
    if (isKnownHeader(name) || !isSecretName(name)) return
    // No secret is as short as `x-token-count: 5`, which would hide every 5.
    if (value.length < 6 && !/auth|api-key/.test(name)) return
    const key = value.replace(/^Bearer /, '')
    const spellings = [
      key,
      encodeURIComponent(key),
      JSON.stringify(key).slice(1, -1),
      new URL(`http://x/${key}`).pathname.slice(1),
    ]
    for (const spelling of spellings) if (spelling) text = text.replaceAll(spelling, hidden)
  }
  request?.headers.forEach(hide)
  if (request) new URL(request.url).searchParams.forEach(hide)
  return (
    text
      .replace(/\b(sk|ek|sess|whsec)[-_][\w-]{8,}/g, hidden)
      // Bodies have keys of others too: the `authorization` of an MCP server, and its `headers`.
      .replace(secretFields, `$1"${hidden}"`)
  )
}

function redactHeaders(
  headers: Headers,
  isSecret: (name: string) => boolean,
): [name: string, value: string][] {
  const shown: [string, string][] = []
  headers.forEach((value, name) => shown.push([name, isSecret(name) ? hidden : value]))
  return shown
}

function isKnownHeader(name: string): boolean {
  return /^(accept|content-type|idempotency-key|openai-(beta|organization|project))$/.test(name)
}

function isSecretName(name: string): boolean {
  return (
    !name.startsWith('x-ratelimit') &&
    /key|token|secret|auth|cookie|sig|password|credential/i.test(name)
  )
}
