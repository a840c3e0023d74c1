import type { ApiRequest } from './client.ts'

/**
 * Completes a request from an endpoint's flat `params`: each `{name}` of the path is filled in,
 * percent-encoded; what is left becomes the query of a `GET`, `HEAD` or `DELETE`, and the body of
 * any other method, but for the fields named to be its query. `request.body` stands in for params that
 * the path took all: `{}` where the endpoint always has a body.
 *
 * @throws TypeError for a path value that would address something else. The promise rejects, as
 * every other failure of an endpoint function does.
 */
export async function withParams(
  request: ApiRequest,
  params: object | undefined,
  queryNames: readonly string[] = [],
): Promise<ApiRequest> {
  const [path, fields] = fillPath(request.path, params)
  if (/^(GET|HEAD|DELETE)$/.test(request.method)) return { ...request, path, query: fields }
  const query: Record<string, unknown> = {}
  for (const name of queryNames) {
    query[name] = fields?.[name]
    delete fields?.[name]
  }
  return { ...request, path, ...(queryNames.length && { query }), body: fields ?? request.body }
}

/** Fills a path in from `params`; returns it with the fields that it did not take, if any. */
export function fillPath(
  path: string,
  params: object | undefined,
): [path: string, rest: Record<string, unknown> | undefined] {
  const rest: Record<string, unknown> = { ...params }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    const text = Number.isFinite(value) ? `${value as number}` : value
    delete rest[name]
    // `.` and `..` would change the path even when encoded; a lone surrogate cannot be encoded.
    if (typeof text !== 'string' || /^\.{0,2}$|\p{Cs}/u.test(text))
      throw new TypeError(`${path}: ${name} must be text, and not empty, "." or ".."`)
    return encodeURIComponent(text)
  })
  // A path that took every field leaves no body; params without fields are a body of `{}`.
  return [filled, params && (filled === path || Object.keys(rest).length) ? rest : undefined]
}
