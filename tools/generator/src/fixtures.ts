import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { checkDocs } from './checkDocs.ts'
import { checkHandWritten } from './checkHandWritten.ts'
import type { Document, PathOperation, Schema } from './document.ts'
import { emitFunctions } from './emitFunctions.ts'
import { emitIndexes } from './emitIndexes.ts'
import { emitSchemas } from './emitSchemas.ts'
import { emitTable } from './emitTable.ts'
import { emitTypes, type Notes, type Output } from './emitTypes.ts'
import type { PackageDocs, PackageOverrides } from './overrides.ts'
import { type Move, type Patch, patch } from './patch.ts'
import type { OperationRow, Tables } from './tables.ts'

const folder = join(import.meta.dirname, '../fixtures')
/** Package that holds what a fixture does not place elsewhere. */
const home = 'pets'

/**
 * Everything that the passes work on, as a folder of `fixtures` has it: `document.json` and, where
 * they are not the usual ones, `decisions.json`. Beside them stands what is to come of it:
 * `expected.ts`, or `error.txt` where the name begins with `refuses-`. The first run of a new
 * fixture writes it, to be read by a person; CI never does.
 */
export interface Fixture {
  readonly document: Document
  readonly tables: Tables
  readonly notes: Notes
  readonly patches: readonly Patch[]
  readonly moves: readonly Move[]
  /** Files that people wrote. */
  readonly files: ReadonlySet<string>
  /** Whether the lists of names and of operations are written as well. */
  readonly isComplete: boolean
  readonly hasSchemas: boolean
}

/** What people decided, as far as a fixture is about it: `decisions.json`. */
interface Decisions extends Partial<Omit<Tables, 'operations'>> {
  /** What differs from the usual, by operation id. */
  readonly operations?: Readonly<Record<string, Partial<OperationRow>>>
  readonly overrides?: PackageOverrides
  /** Patterns of the families, by file. */
  readonly families?: Readonly<Record<string, string>>
  readonly docs?: PackageDocs
  /** A schema to put in place of the one of the same name. */
  readonly patches?: Readonly<Record<string, Schema>>
  readonly moves?: readonly Move[]
  /** Files that stand beside the generated ones. */
  readonly files?: readonly string[]
  readonly isComplete?: boolean
  readonly hasSchemas?: boolean
}

export const fixtures: readonly string[] = readdirSync(folder).sort()

/** Path of a file of a fixture. */
export function pathOf(fixture: string, file: string): string {
  return join(folder, fixture, file)
}

export function readFixture(name: string): Fixture {
  const document = {
    paths: {},
    components: { schemas: {} },
    ...(readJson(pathOf(name, 'document.json')) as Partial<Document>),
  }
  const decisions = existsSync(pathOf(name, 'decisions.json'))
    ? (readJson(pathOf(name, 'decisions.json')) as Decisions)
    : {}
  const {
    overrides,
    docs = {},
    patches = {},
    moves = [],
    files = [],
    isComplete = false,
    hasSchemas = false,
  } = decisions
  const families: Record<string, RegExp> = {}
  for (const [file, pattern] of Object.entries(decisions.families ?? {}))
    families[file] = new RegExp(pattern)
  return {
    document,
    tables: tablesOf(document, decisions),
    notes: {
      overrides: new Map([[home, { ...overrides, families }]]),
      docs: new Map([[home, docs]]),
    },
    patches: Object.entries(patches).map(([schema, next]) => ({
      schema,
      why: '',
      apply: () => next,
    })),
    moves,
    files: new Set(files),
    isComplete,
    hasSchemas,
  }
}

function banner(): string {
  return ''
}

/** Runs all passes but for the formatting. */
export function generate(fixture: Fixture): Output[] {
  const { notes } = fixture
  const model = build(patch(fixture.document, fixture.patches, fixture.moves), fixture.tables)
  checkHandWritten(model, notes, fixture.files)
  checkDocs(model, notes)
  return [
    ...emitTypes(model, notes, banner),
    ...(fixture.hasSchemas ? emitSchemas(model, notes, banner) : []),
    ...emitFunctions(model, notes, banner),
    ...(fixture.isComplete ? [...emitIndexes(model, notes, banner), emitTable(model, '')] : []),
  ]
}

/** The decisions of a fixture, and for all else the plainest ones. */
function tablesOf(document: Document, decisions: Decisions): Tables {
  const schemas = Object.keys(document.components.schemas)
  const packages = decisions.packages ?? { [home]: schemas }
  return {
    names: decisions.names ?? Object.fromEntries(schemas.map((name) => [name, name])),
    merges: decisions.merges ?? {},
    nested: decisions.nested ?? {},
    packages,
    operations: Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, operation]) => ({
        ...usualRow(path, verb, operation),
        ...decisions.operations?.[operation.operationId],
      })),
    ),
  }
}

function usualRow(path: string, verb: string, operation: PathOperation): OperationRow {
  const { operationId, parameters = [], requestBody, responses } = operation
  const pascal = operationId.charAt(0).toUpperCase() + operationId.slice(1)
  const answer = responses?.['200']?.content?.['application/json']?.schema
  return {
    operationId,
    verb: verb.toUpperCase(),
    path,
    function: operationId,
    package: home,
    paramsType: parameters.length > 0 || requestBody ? `${pascal}Params` : null,
    paramsOptional: !requestBody && parameters.every((one) => !one.required),
    responseType: answer?.$ref?.split('/').at(-1) ?? (answer ? `${pascal}Result` : 'void'),
    betaHeader: null,
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
