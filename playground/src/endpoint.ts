/** A function of the SDK that calls the API, as the page knows it before it loads anything. */
export interface Endpoint {
  readonly name: string
  /** What it is imported from, for example `@bonsai-ai/chat`. */
  readonly package: string
  readonly method: string
  readonly path: string
  /** What it does, in one sentence. */
  readonly summary: string
  readonly see?: string | undefined
  /** Name of the type of its params; none where it takes none. */
  readonly paramsType?: string | undefined
  readonly pathParams: readonly string[]
  /** Fields that hold files: they stand beside the JSON. */
  readonly fileFields: readonly FileField[]
  /** Params that it can be tried with, files left out. */
  readonly sample: Readonly<Record<string, unknown>>
  /** What it resolves with. */
  readonly result: 'value' | 'stream' | 'response' | 'nothing'
  /** The same call streamed, or whole. */
  readonly twin?: string | undefined
  /** Bytes of a bundle with this one call and `createClient`, minified and gzipped. */
  readonly size: number
}

/** A field of params that takes one file, or several. */
export interface FileField {
  readonly name: string
  readonly isList: boolean
  readonly isRequired: boolean
  readonly samples: readonly SampleFile[]
}

/** A small file to try a call with. */
export interface SampleFile {
  readonly name: string
  readonly type: string
  /** Its content in base64. */
  readonly data: string
}
