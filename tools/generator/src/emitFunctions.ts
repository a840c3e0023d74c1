import type { Notes, Output } from './emitTypes.ts'
import type { Model, Operation } from './model.ts'
import type { FunctionDoc } from './overrides.ts'
import { folderOf, specifierOf } from './places.ts'

/** Writes one file for each endpoint that nobody wrote by hand. */
export function emitFunctions(
  model: Model,
  notes: Notes,
  banner: (owner: string, source?: string) => string,
): Output[] {
  return model.operations
    .filter((one) => !isHandWritten(one.function, one.package, notes))
    .map((operation) => ({
      path: `${folderOf(operation.package)}/${operation.function}.gen.ts`,
      text: emit(
        operation,
        model,
        notes,
        banner(operation.package, operation.addition && `additions/${operation.addition}.ts`),
      ),
    }))
}

export function isHandWritten(name: string, owner: string, notes: Notes): boolean {
  return notes.overrides.get(owner)?.handWritten?.includes(name) === true
}

/** What a function calls the union of its errors. */
export function errorName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Error`
}

/** What the generator does not write, it refuses: such a function belongs in `handWritten`. */
function refuseSpecial(operation: Operation): void {
  const { function: name, streaming, responseType, contentTypes } = operation
  if (streaming || responseType === 'Response')
    throw new Error(`${name}: streams and binary responses are written by hand`)
  if (contentTypes.some((type) => type !== 'application/json'))
    throw new Error(`${name}: ${contentTypes.join(', ')} is written by hand`)
  if (Object.keys(operation.fixedQuery).length > 0 || operation.headerParams.length > 0)
    throw new Error(`${name}: a fixed query and headers are written by hand`)
}

function emit(operation: Operation, model: Model, notes: Notes, banner: string): string {
  refuseSpecial(operation)
  const { function: name, params, responseType, package: owner } = operation
  const isVoid = responseType === 'void'
  if (!isVoid && !model.declarations.has(responseType))
    throw new Error(`${name}: its result ${responseType} is declared nowhere`)

  const send = isVoid ? 'sendVoid' : 'sendJson'
  const request = requestOf(operation)
  const core = ['type Client', 'type RequestError', 'type RequestOptions', send]
  if (request.startsWith('withParams')) core.push('withParams')
  const types = [...(params ? [params.name] : []), ...(isVoid ? [] : [responseType])]
  const args = [
    'client: Client',
    ...(params ? [`params${operation.paramsOptional ? '?' : ''}: ${params.name}`] : []),
    'options?: RequestOptions',
  ]
  return `${banner}

import { ${core.join(', ')} } from '@bonsai-ai/core'
${importsOf(types, owner, model).join('\n')}

/** What {@link ${name}} can throw, besides the reason of your own abort. */
export type ${errorName(name)} = RequestError

${docOf(operation, notes.docs.get(owner)?.functions?.[name])}
export function ${name}(${args.join(', ')}): Promise<${responseType}> {
  return ${send}(client, ${request}, options)
}
`
}

function importsOf(types: readonly string[], owner: string, model: Model): string[] {
  const packageOf = (name: string): string => model.declarations.get(name)?.package ?? owner
  const foreign = types.filter((name) => packageOf(name) !== owner)
  const local = types.filter((name) => packageOf(name) === owner).sort()
  return [
    ...foreign.map((name) => `import type { ${name} } from '${specifierOf(packageOf(name))}'`),
    ...(local.length > 0 ? [`import type { ${local.join(', ')} } from './types.gen.ts'`] : []),
  ]
}

/** The request that a function sends, as text. */
function requestOf(operation: Operation): string {
  const { method, path, params, pathParams, queryParams, betaHeader, contentTypes } = operation
  const hasBody = !/^(GET|HEAD|DELETE)$/.test(method)
  const isBound = params && (pathParams.length > 0 || queryParams.length > 0 || !hasBody)
  const fields = [`method: '${method}'`, `path: '${path}'`]
  if (betaHeader) fields.push(`headers: { 'openai-beta': '${betaHeader}' }`)
  if (params && !isBound) fields.push(`body: params${operation.paramsOptional ? ' ?? {}' : ''}`)
  // With nothing to say but an id, the body is still an object.
  if (isBound && contentTypes.length > 0) fields.push('body: {}')

  const request = `{ ${fields.join(', ')} }`
  if (!isBound) return request
  const query = hasBody ? queryParams.map((name) => `'${name}'`) : []
  return `withParams(${request}, params${query.length > 0 ? `, [${query.join(', ')}]` : ''})`
}

function docOf(operation: Operation, said: FunctionDoc | undefined): string {
  const { function: name, params, responseType, method, path } = operation
  const example = said?.example ?? (params ? undefined : `await ${name}(client)`)
  const lines = [
    ...(said ? [said.summary, ''] : []),
    `\`${method} ${path}\`.`,
    '',
    '@param client - Client to send the request with.',
    ...(params ? [`@param params - See {@link ${params.name}}.`] : []),
    '@param options - Settings for this one request.',
    ...(responseType === 'void'
      ? []
      : [`@returns ${said?.returns ?? `See {@link ${responseType}}.`}`]),
    `@throws {@link ${errorName(name)}}`,
    ...(example ? ['', '@example', ...exampleOf(operation, example)] : []),
    ...(said?.see ? ['', `@see ${said.see}`] : []),
    ...(operation.deprecation ? ['', `@deprecated ${operation.deprecation}`] : []),
  ]
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`
}

function exampleOf({ function: name, package: owner }: Operation, code: string): string[] {
  return [
    '```ts',
    "import { createClient } from '@bonsai-ai/core'",
    `import { ${name} } from '${specifierOf(owner)}'`,
    '',
    'const client = createClient({ apiKey: env.OPENAI_API_KEY })',
    ...code.split('\n'),
    '```',
  ]
}
