import type { MockContext } from './context.ts'
import { badRequest, Failure } from './failure.ts'
import { isObject, type JsonObject, wrongType } from './fields.ts'

/** One request on its way to a handler. */
export interface Call {
  readonly mock: MockContext
  readonly request: Request
  /** Aborts what the handler does and the stream it answers with. */
  readonly signal: AbortSignal
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

export interface Route {
  readonly method: string
  /** Path below the base path; `{name}` takes one segment. */
  readonly path: string
  readonly handle: (call: Call) => Response | Promise<Response>
}

/** The handler of a request and the values of its path. */
export interface Match {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

/** Finds the route of a request; the API's 404 and 405 where there is none. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  url: URL,
  base: string,
): Match {
  const inside = url.pathname.startsWith(`${base}/`)
  const path = inside ? url.pathname.slice(base.length) : ''
  const matches = routes.flatMap((route) => {
    const values = matchPath(route.path, path)
    return values === undefined ? [] : [{ route, path: values }]
  })
  const match = matches.find(({ route }) => route.method === method)
  if (match !== undefined) return match
  if (matches.length === 0) throw new Failure(404, `Invalid URL (${method} ${url.pathname})`)
  throw new Failure(
    405,
    `Not allowed to ${method} on ${url.pathname}. (HINT: Perhaps you meant to use a different HTTP method?)`,
    {
      code: 'method_not_supported',
      headers: { allow: matches.map(({ route }) => route.method).join(', ') },
    },
  )
}

/** Reads a JSON body that has to be an object. */
export async function readJsonBody({ request }: Call): Promise<JsonObject> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) {
    throw badRequest(
      `Unsupported content type: '${type}'. This API method only accepts 'application/json' requests.`,
      null,
      'unsupported_content_type',
    )
  }
  const text = await request.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw badRequest(
      'We could not parse the JSON body of your request. The API expects a JSON payload, but what was sent was not valid JSON.',
      null,
      null,
    )
  }
  if (!isObject(body)) throw wrongType('body', 'an object', body)
  return body
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const actual = given[index] ?? ''
    if (segment.startsWith('{')) {
      if (actual === '') return undefined
      values[segment.slice(1, -1)] = decoded(actual)
    } else if (segment !== actual) {
      return undefined
    }
  }
  return values
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
