import type { OpenAI } from 'openai'
import type { Operation } from '../document/operations.ts'
import type { Params } from '../document/sampleParams.ts'

/** A method of the npm package's client: how it is called, and what it requests. */
export interface NpmMethod {
  /** As a user writes it: `chat.completions.create`. */
  readonly name: string
  /** Method and path, `{}` for each value in the path: `GET /files/{}`. */
  readonly route: string
  /** What the method calls the values in its path. */
  readonly pathValues: readonly string[]
  /** Names of its arguments but for the last one, the options. */
  readonly args: readonly string[]
}

type Call = (...args: unknown[]) => unknown

interface Resource {
  readonly [name: string]: Resource | Call
}

/** Methods that hand their request on to a helper, where its route cannot be read. */
const hiddenRoutes: Readonly<Record<string, string>> = {
  'chat.completions.create': 'POST /chat/completions',
  'embeddings.create': 'POST /embeddings',
}

/** Finds every method of the client that sends one request, by its route. */
export function findNpmMethods(client: OpenAI): Map<string, NpmMethod> {
  const methods = walk(client as unknown as Resource).flatMap(([name, call]) =>
    readMethod(name, String(call)),
  )
  return new Map(methods.map((method) => [method.route, method]))
}

/** The route of an operation, as {@link NpmMethod} has it. */
export function routeOf({ method, path, fixedQuery }: Operation): string {
  const query = String(new URLSearchParams(fixedQuery))
  return `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}${query && `?${query}`}`
}

/** Calls a method with the params that our function for the same operation takes. */
export async function callNpmMethod(
  client: OpenAI,
  { name, pathValues, args }: NpmMethod,
  operation: Operation,
  params: Params,
): Promise<unknown> {
  const rest: Params = { ...params, ...operation.trigger }
  const inPath: Params = {}
  const ourNames = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, ours = '']) => ours)
  for (const [index, ours] of ourNames.entries()) {
    inPath[pathValues[index] ?? ''] = rest[ours]
    delete rest[ours]
  }
  // Values of the path without an argument of their own stand among the params.
  for (const [theirs, value] of Object.entries(inPath))
    if (!args.includes(theirs)) rest[theirs] = value

  const keys = name.split('.')
  const method = keys.pop() ?? ''
  const resource = keys.reduce((at, key) => at[key] as Resource, client as unknown as Resource)
  const call = resource[method] as Call
  return await call.apply(
    resource,
    args.map((arg) => inPath[arg] ?? rest),
  )
}

/** Lists the methods of a resource and of those below it. */
function walk(resource: Resource, path = ''): (readonly [name: string, method: Call])[] {
  const prototype = Object.getPrototypeOf(resource) as Resource
  const own = path === '' ? [] : Object.getOwnPropertyNames(prototype)
  const methods = own
    .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
    .map((name) => [path + name, prototype[name] as Call] as const)
  const below = Object.entries(resource).filter(
    ([name, value]) => name !== '_client' && Object.hasOwn(Object(value) as object, '_client'),
  )
  return [
    ...methods,
    ...below.flatMap(([name, value]) => walk(value as Resource, `${path}${name}.`)),
  ]
}

/** Reads what a method requests from its source; nothing, for helpers around other methods. */
function readMethod(name: string, source: string): NpmMethod[] {
  const parameters = /^(?:async )?\w+\((.*)\) \{/.exec(source)?.[1] ?? ''
  const args = parameters.split(', ').map((parameter) => parameter.split(' ')[0] ?? '')
  const sent = /this\._client\.(\w+)\((?:path ?|\(0, path_1\.path\) ?)?(['`])(.*?)\2/.exec(source)
  const [, verb = '', , template = ''] = sent ?? []
  const listVerb = /method: '(\w+)'/.exec(source)?.[1] ?? 'get'
  const route = sent
    ? `${(verb === 'getAPIList' ? listVerb : verb).toUpperCase()} ${template.replaceAll(/\$\{\w+\}/g, '{}')}`
    : hiddenRoutes[name]
  const pathValues = [...template.matchAll(/\$\{(\w+)\}/g)].map(([, value = '']) => value)
  return route ? [{ name, route, pathValues, args: args.filter((arg) => arg !== 'options') }] : []
}
