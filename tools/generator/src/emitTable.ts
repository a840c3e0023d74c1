import type { Output } from './emitTypes.ts'
import type { Model } from './model.ts'

/** Writes the table of all operations that tests walk. */
export function emitTable(model: Model, banner: string): Output {
  const rows = model.operations.map((one) =>
    JSON.stringify({
      function: one.function,
      streamFunction: one.streamFunction,
      package: one.package,
      method: one.method,
      path: one.path,
      fixedQuery: one.fixedQuery,
      pathParams: one.pathParams,
      queryParams: one.queryParams,
      paramsType: one.params?.name,
      responseType: one.responseType,
      contentTypes: one.contentTypes,
      betaHeader: one.betaHeader,
      streaming: one.streaming,
      pagination: one.pagination,
      added: one.addition ? true : undefined,
    }),
  )
  return {
    path: 'tools/testing/src/generated/operations.gen.ts',
    text: `${banner}

/** One endpoint, as the document has it or an addition. */
export interface OperationRow {
  readonly function: string
  readonly streamFunction?: string
  /** Folder of its package; \`responses-beta\` is \`@bonsai-ai/responses/beta\`. */
  readonly package: string
  readonly method: string
  readonly path: string
  readonly fixedQuery: Readonly<Record<string, string>>
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  readonly paramsType?: string
  readonly responseType: string
  readonly contentTypes: readonly string[]
  readonly betaHeader: string | null
  readonly streaming?: { readonly param: string; readonly event: string }
  readonly pagination?: string
  /** Whether it comes from \`tools/generator/additions\`: the document has no such endpoint. */
  readonly added?: true
}

export const operations: readonly OperationRow[] = [
${rows.join(',\n')},
]
`,
  }
}
