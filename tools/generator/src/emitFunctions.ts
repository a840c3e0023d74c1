import type { Notes, Output } from './emitTypes.ts'
import type { Model, Operation } from './model.ts'
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

function emit(operation: Operation, model: Model, notes: Notes, banner: string): string {
  const { function: name, params, responseType, method, path, package: owner } = operation
  if (operation.streaming ?? operation.responseType === 'Response')
    throw new Error(`${name}: streams and binary responses are written by hand`)
  if (operation.contentTypes.some((type) => type !== 'application/json'))
    throw new Error(`${name}: ${operation.contentTypes.join(', ')} is written by hand`)

  if (Object.keys(operation.fixedQuery).length > 0 || operation.headerParams.length > 0)
    throw new Error(`${name}: a fixed query and headers are written by hand`)

  const isVoid = responseType === 'void'
  const send = isVoid ? 'sendVoid' : 'sendJson'
  const hasQuery = /^(GET|HEAD|DELETE)$/.test(method) || operation.queryParams.length > 0
  const bind = params && (operation.pathParams.length > 0 || hasQuery)
  const result = model.declarations.get(responseType)
  if (!isVoid && !result) throw new Error(`${name}: its result ${responseType} is declared nowhere`)

  const names = [...(params ? [params.name] : []), ...(isVoid ? [] : [responseType])]
  const local = names.filter((one) => model.declarations.get(one)?.package === owner)
  const foreign = names.filter((one) => !local.includes(one))
  const core = [
    'type Client',
    'type RequestError',
    'type RequestOptions',
    send,
    ...(bind ? ['withParams'] : []),
  ]

  const request = [
    `method: '${method}'`,
    `path: '${path}'`,
    ...(operation.betaHeader ? [`headers: { 'openai-beta': '${operation.betaHeader}' }`] : []),
    ...(params && !bind ? [`body: params${operation.paramsOptional ? ' ?? {}' : ''}`] : []),
    // With nothing to say but an id, the body is still an object.
    ...(bind && operation.contentTypes.length > 0 ? ['body: {}'] : []),
  ].join(', ')
  const bodyQuery = method === 'GET' || method === 'DELETE' ? [] : operation.queryParams
  const extra = bodyQuery.length > 0 ? `, [${bodyQuery.map((one) => `'${one}'`).join(', ')}]` : ''
  const call = bind ? `withParams({ ${request} }, params${extra})` : `{ ${request} }`

  const docs = notes.docs.get(owner)?.functions?.[name]
  const errorType = errorName(name)
  const example = docs?.example ?? (params ? undefined : `await ${name}(client)`)
  return `${banner}

import { ${core.join(', ')} } from '@bonsai-ai/core'
${foreign.map((one) => `import type { ${one} } from '${specifierOf(model.declarations.get(one)?.package ?? '')}'\n`).join('')}${local.length > 0 ? `import type { ${local.sort().join(', ')} } from './types.gen.ts'\n` : ''}
/** What {@link ${name}} can throw, besides the reason of your own abort. */
export type ${errorType} = RequestError

/**
 * ${docs?.summary ?? `Calls \`${method} ${path}\`.`}
 *
 * \`${method} ${path}\`.
 *
 * @param client - Client to send the request with.
${params ? ` * @param params - See {@link ${params.name}}.\n` : ''} * @param options - Settings for this one request.
${isVoid ? '' : ` * @returns ${docs?.returns ?? `See {@link ${responseType}}.`}\n`} * @throws {@link ${errorType}}
${
  example
    ? ` *
 * @example
 * \`\`\`ts
 * import { createClient } from '@bonsai-ai/core'
 * import { ${name} } from '${specifierOf(owner)}'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
${example
  .split('\n')
  .map((line) => ` * ${line}\n`)
  .join('')} * \`\`\`
`
    : ''
}${docs?.see ? ` *\n * @see ${docs.see}\n` : ''}${operation.deprecation ? ` *\n * @deprecated ${operation.deprecation}\n` : ''} */
export function ${name}(
  client: Client,
  ${params ? `params${operation.paramsOptional ? '?' : ''}: ${params.name},\n  ` : ''}options?: RequestOptions,
): Promise<${responseType}> {
  return ${send}(client, ${call}, options)
}
`
}
