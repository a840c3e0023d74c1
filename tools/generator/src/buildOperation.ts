import type { Document, PathOperation } from './document.ts'
import { type Declaration, type Node, type Operation, splitNull } from './model.ts'
import { refName } from './names.ts'
import { paramName, paramsOf } from './params.ts'
import { fieldsOf, type Scope } from './parse.ts'
import type { OperationRow } from './tables.ts'

/** Makes one operation, and declares its params and its result where that has no name. */
export function buildOperation(
  row: OperationRow,
  document: Document,
  scope: Scope,
  declare: (declaration: Declaration) => void,
): Operation {
  const place = `#/paths/${row.path}/${row.verb.toLowerCase()}`
  const source = document.paths[row.path]?.[row.verb.toLowerCase()]
  if (source?.operationId !== row.operationId)
    throw new Error(`${place}: is not ${row.operationId}`)
  const [path = '', fixed = ''] = row.path.split('?')
  const { parameters = [] } = source
  const namesIn = (where: string): string[] =>
    parameters.filter((one) => one.in === where).map(paramName)
  const pathParams = namesIn('path')
  const inTemplate = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  if (
    pathParams.length !== inTemplate.length ||
    !pathParams.every((one) => inTemplate.includes(one))
  )
    throw new Error(`${place}: its path does not hold «${pathParams.join(', ')}»`)

  const node = paramsOf(source, row.paramsType ?? '', place, scope)
  if (!node !== !row.paramsType)
    throw new Error(`${place}: ${node ? 'its params have no name' : 'has no params'}`)
  const params =
    node && row.paramsType
      ? {
          name: row.paramsType,
          package: row.package,
          node: withoutField(node, row.streaming?.param.split(/[.=]/)[1], place),
          place,
        }
      : undefined
  if (params) declare(params)
  if (params && row.paramsOptional === requires(params.node))
    throw new Error(`${place}: its params ${row.paramsOptional ? 'cannot' : 'may'} be left out`)
  const result = declareResult(row, source, place, scope, declare)

  return {
    function: row.function,
    streamFunction: row.streamFunction,
    package: row.package,
    method: row.verb,
    path,
    fixedQuery: Object.fromEntries(new URLSearchParams(fixed)),
    pathParams,
    queryParams: namesIn('query'),
    headerParams: namesIn('header'),
    params,
    paramsOptional: row.paramsOptional,
    responseType: row.binary ? 'Response' : result,
    betaHeader: row.betaHeader,
    contentTypes: Object.keys(source.requestBody?.content ?? {}),
    deprecation:
      row.deprecated === true ? 'The API is about to drop it.' : row.deprecated || undefined,
    addition: row.addition,
    streaming: row.streaming,
    pagination: row.pagination,
  }
}

/** Streaming is another function, and no field. */
function withoutField(node: Node, name: string | undefined, place: string): Node {
  if (!name) return node
  const fields = node.kind === 'object' ? node.fields : []
  const rest = fields.filter((field) => field.name !== name)
  if (rest.length === fields.length) throw new Error(`${place}: has no field ${name} to stream by`)
  return { kind: 'object', fields: rest }
}

function requires(node: Node): boolean {
  return node.kind !== 'object' || node.fields.some((field) => field.isRequired)
}

/** Name of the result: that of its schema, or the one that was decided for what has none. */
function declareResult(
  { responseType: name, package: owner }: OperationRow,
  { responses }: PathOperation,
  place: string,
  scope: Scope,
  declare: (declaration: Declaration) => void,
): string {
  const schema = (responses?.['200'] ?? responses?.['201'])?.content?.['application/json']?.schema
  if (schema?.$ref) {
    const target = refName(schema.$ref, place)
    const decided = scope.nameOf(target)
    if (decided !== name) throw new Error(`${place}: results in ${decided}, not ${name}`)
    // One that says the same may stand in its place.
    const [found] = splitNull(scope.reference(target, place))
    return found.kind === 'ref' ? found.name : name
  }
  if (!schema?.properties) return name
  const fields = fieldsOf(schema, name, `${place}/responses`, scope)
  declare({ name, package: owner, place, node: { kind: 'object', fields } })
  return name
}
