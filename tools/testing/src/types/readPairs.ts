import { OpenAI } from 'openai'
import type ts from 'typescript-api'
import type { Operation } from '../document/operations.ts'
import { namespaceOf } from '../examples/writeExamples.ts'
import { findNpmMethods, type NpmMethod, routeOf } from '../parity/npmMethods.ts'
import { isNever, type TypePair } from './compareTypes.ts'
import { readTypes } from './readTypes.ts'

export interface ReadPairs {
  readonly checker: ts.TypeChecker
  readonly pairs: readonly TypePair[]
}

/** Reads the types of the params and results of functions, and of the npm package's methods. */
export function readPairs(operations: readonly Operation[]): ReadPairs {
  const methods = findNpmMethods(new OpenAI({ apiKey: 'sk-types' }))
  const shared = operations.flatMap((operation) => {
    const method = methods.get(routeOf(operation))
    return method ? [{ operation, method }] : []
  })
  const entries = new Map(operations.map((operation) => [namespaceOf(operation), operation.entry]))
  const { checker, types } = readTypes([
    `import type { OpenAI } from 'openai'`,
    ...[...entries].map(([name, entry]) => `import type * as ${name} from 'bonsai-ai/${entry}'`),
    ...shared.map(writePair),
  ])
  const triggers = new Map(
    operations.map(({ operationId, trigger = {} }) => [operationId, Object.keys(trigger)]),
  )
  const pairs = shared.flatMap(({ operation, method }, index) => {
    const [ours, theirs] = checker.getTypeArguments(types[index] as ts.TypeReference)
    if (!ours || !theirs) throw new Error(`${operation.name} has no types`)
    return [
      ...paramsOf(checker, operation, method, ours, theirs, triggers.get(operation.operationId)),
      ...resultOf(checker, operation, ours, theirs),
    ]
  })
  return { checker, pairs }
}

interface Shared {
  readonly operation: Operation
  readonly method: NpmMethod
}

function writePair({ operation, method }: Shared): string {
  const path = method.name.split('.').map((name) => `['${name}']`)
  return `export declare const ${operation.name}: [typeof ${namespaceOf(operation)}.${operation.name}, OpenAI${path.join('')}]`
}

function paramsOf(
  checker: ts.TypeChecker,
  operation: Operation,
  method: NpmMethod,
  ours: ts.Type,
  theirs: ts.Type,
  triggers: readonly string[] = [],
): TypePair[] {
  const place = `${operation.name} params`
  const our = typeOfParameter(checker, signatureOf(checker, ours, operation), 'params')
  const name = method.args.find((arg) => !method.pathValues.includes(arg))
  const their = name && typeOfParameter(checker, signatureOf(checker, theirs, operation), name)
  const positional = pathNames(operation).filter((_, index) =>
    method.args.includes(method.pathValues[index] ?? ''),
  )
  // What asks for a stream is another function of ours.
  const apart = [...positional, ...triggers]
  return our && their ? [{ place, ours: our, theirs: their, apart }] : []
}

function isOptions(checker: ts.TypeChecker, type: ts.Type): boolean {
  const field = type.getProperty('fetchOptions')
  return field !== undefined && !isNever(checker.getTypeOfSymbol(field))
}

function pathNames({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

function resultOf(
  checker: ts.TypeChecker,
  operation: Operation,
  ours: ts.Type,
  theirs: ts.Type,
): TypePair[] {
  const place = `${operation.name} result`
  const [our, their] = [ours, theirs].map((type) =>
    checker.getAwaitedType(signatureOf(checker, type, operation).getReturnType()),
  )
  if (!our || !their) throw new Error(`${operation.name} gives no promise`)
  // The npm package has no types for the events of some streams.
  if (operation.trigger && !isStream(their)) return []
  // Its pages are classes, which leave out some of what the server sends.
  const isPage = their.symbol?.name.endsWith('Page')
  const [mine, other] = [our, their].map((type) => {
    if (operation.trigger) return checker.getTypeArguments(type as ts.TypeReference)[0]
    const data = isPage && type.getProperty('data')
    return data ? checker.getTypeOfSymbol(data) : type
  })
  return mine && other ? [{ place, ours: mine, theirs: other }] : []
}

function isStream(type: ts.Type): boolean {
  return /^(?:Event)?Stream$/.test(type.symbol?.name ?? '')
}

/** The signature for a stream, the last one as `Parameters` takes it, or the most general one. */
function signatureOf(checker: ts.TypeChecker, type: ts.Type, operation: Operation): ts.Signature {
  const signatures = type.getCallSignatures()
  const streaming = [...signatures].reverse().find((signature) => {
    const result = checker.getAwaitedType(signature.getReturnType())
    return result && isStream(result)
  })
  const plain = signatures.find((signature) => signature !== streaming)
  const found = (operation.trigger && streaming) ?? plain ?? streaming
  if (!found) throw new Error(`${operation.name} is not a function`)
  return found
}

function typeOfParameter(
  checker: ts.TypeChecker,
  signature: ts.Signature,
  name: string,
): ts.Type | undefined {
  const parameter = signature.getParameters().find((each) => each.name === name)
  const type = parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter))
  // Methods of the npm package that need no params take their options in the same place.
  const [options, ...more] = type?.isUnion()
    ? type.types.filter((each) => isOptions(checker, each))
    : []
  if (!type?.isUnion() || !options) return type
  const params = type.types.filter((each) => each !== options)
  if (params.length !== 1 || more.length > 0)
    throw new Error(`${name}: ${checker.typeToString(type)}`)
  return params[0]
}
