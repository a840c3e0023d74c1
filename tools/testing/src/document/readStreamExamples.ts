import { readSource } from './readDocument.ts'
import type { Json } from './toJsonSchema.ts'

/** An event of a stream that the API's authors wrote down. */
export interface StreamExample {
  readonly operationId: string
  /** Name of the event, where it has one. */
  readonly event: string | undefined
  readonly data: Json
}

interface DocumentedOperation {
  readonly operationId: string
  readonly 'x-oaiMeta'?: { readonly examples?: Example | readonly Example[] }
}

interface Example {
  readonly response?: string
}

/** Reads the streams among the examples of the document; none, when it is not there. */
export function readStreamExamples(): StreamExample[] {
  // What the document is, it says itself: of each operation only what `DocumentedOperation` has is read.
  const { paths = {} } = (readSource() ?? {}) as {
    paths?: Record<string, Record<string, DocumentedOperation>>
  }
  return Object.values(paths)
    .flatMap((verbs) => Object.values(verbs))
    .flatMap(({ operationId, 'x-oaiMeta': meta }) =>
      [meta?.examples ?? []]
        .flat()
        .flatMap(({ response = '' }: Example) => readEvents(response))
        .map((event) => ({ operationId, ...event })),
    )
}

/** Some streams are written down as the API sends them, others as their data alone. */
function readEvents(text: string): Omit<StreamExample, 'operationId'>[] {
  let event: string | undefined
  return text.split('\n').flatMap((line) => {
    const [, name, data] = /^(?:event: (.*)|(?:data: )?(\{".+\}))$/.exec(line) ?? []
    if (name) event = name
    const value = data && parse(data)
    return value ? [{ event, data: value }] : []
  })
}

/** Some of what was written down has a bracket too many. */
function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
