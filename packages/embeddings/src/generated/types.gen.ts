// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

export interface EmbeddingListUsage {
  prompt_tokens: number
  total_tokens: number
}

/** Embeddings of the inputs, and the tokens they took. */
export interface EmbeddingList {
  /** In the order of the inputs. */
  data: Embedding[]
  /** The model that made the vectors. */
  model: string
  object: 'list'
  usage: EmbeddingListUsage
}

/** The vector of one input. */
export interface Embedding {
  /** Place of the input in the request, from 0. */
  index: number
  /** Numbers, or base64 if `encoding_format` asked for it. */
  embedding: number[] | string
  object: 'embedding'
}

/** Body of `POST /embeddings`. */
export interface CreateEmbeddingParams {
  /**
   * One text, its tokens, or up to 2048 of either; none empty. Each may have 8192 tokens, all
   * together 300 000.
   */
  input: string | readonly string[] | readonly number[] | readonly (readonly number[])[]
  /** Model ID, for example `text-embedding-3-small`. */
  model:
    | (string & {})
    | 'text-embedding-ada-002'
    | 'text-embedding-3-small'
    | 'text-embedding-3-large'
  /**
   * Numbers, or the bytes of 32-bit floats in base64, which are smaller on the wire.
   *
   * @defaultValue `'float'`
   */
  encoding_format?: 'float' | 'base64' | undefined
  /**
   * Length of the vectors, at least 1. Only for `text-embedding-3` and later; left out, the model's
   * own.
   */
  dimensions?: number | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
}
