// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/completions.ts or docs/completions.json, then `npm run generate`.

import type { ChatCompletionStreamOptions, CompletionUsage, StopSequences } from '@bonsai-ai/shared'

export interface CompletionChoiceLogprobs {
  text_offset?: number[] | undefined
  token_logprobs?: number[] | undefined
  tokens?: string[] | undefined
  top_logprobs?: Record<string, number>[] | undefined
}

export interface CompletionChoice {
  finish_reason: 'stop' | 'length' | 'content_filter'
  index: number
  logprobs: CompletionChoiceLogprobs | null
  text: string
}

/** Text that continues a prompt; as part of a stream, a piece of it. */
export interface Completion {
  id: string
  /** One for each text that was asked for. */
  choices: CompletionChoice[]
  /** Unix time in seconds. */
  created: number
  /** The model that answered. */
  model: string
  /** Names the configuration of the backend, to go with `seed`. */
  system_fingerprint?: string | undefined
  object: 'text_completion'
  usage?: CompletionUsage | undefined
}

export interface EditChoice {
  text: string
  index: number
  finish_reason?: 'stop' | 'length' | undefined
}

/** A text, rewritten as an instruction asked. */
export interface Edit {
  object: 'edit'
  /** Unix time in seconds. */
  created: number
  /** One for each edit that was asked for. */
  choices: EditChoice[]
  usage: CompletionUsage
}

/** Body of `POST /completions`. Whether it streams is decided by the function you call. */
export interface CreateCompletionParams {
  /** Model ID, for example `gpt-3.5-turbo-instruct`. */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002'
  /**
   * What to continue: a text, its tokens, or several of either.
   *
   * @defaultValue `'<|endoftext|>'`
   */
  prompt: string | readonly string[] | readonly number[] | readonly (readonly number[])[] | null
  /**
   * How many candidates, from 0 to 20, the server writes to return the likeliest; must exceed `n`.
   * All of them are billed, and none can be streamed.
   *
   * @defaultValue `1`
   */
  best_of?: number | null | undefined
  /**
   * Puts the prompt in front of the completion.
   *
   * @defaultValue `false`
   */
  echo?: boolean | null | undefined
  /**
   * Makes tokens less likely the more often they have appeared: from -2 to 2.
   *
   * @defaultValue `0`
   */
  frequency_penalty?: number | null | undefined
  /**
   * Makes tokens more or less likely, by token ID: from -100, a ban, to 100, sure to be chosen.
   *
   * @defaultValue `null`
   */
  logit_bias?: Record<string, number> | null | undefined
  /**
   * How many likely alternatives to return with each token, from 0 to 5; the log probability of the
   * chosen one comes with them.
   *
   * @defaultValue `null`
   */
  logprobs?: number | null | undefined
  /**
   * Most tokens to write. Prompt and completion together must fit the context window.
   *
   * @defaultValue `16`
   */
  max_tokens?: number | null | undefined
  /**
   * How many completions to write for each prompt, from 1 to 128. Each one is billed.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * Makes tokens less likely once they have appeared at all: from -2 to 2.
   *
   * @defaultValue `0`
   */
  presence_penalty?: number | null | undefined
  /** Asks for the same answer to the same request, without a guarantee. */
  seed?: number | null | undefined
  /**
   * Up to 4 sequences to stop at; the completion does not contain them.
   *
   * @defaultValue `null`
   */
  stop?: StopSequences | null | undefined
  /**
   * Only for `streamCompletion`: the API refuses it elsewhere.
   *
   * @defaultValue `null`
   */
  stream_options?: ChatCompletionStreamOptions | null | undefined
  /**
   * Text that follows the one to insert. Only for `gpt-3.5-turbo-instruct`.
   *
   * @defaultValue `null`
   */
  suffix?: string | null | undefined
  /**
   * Randomness of the text, from 0 to 2. Change this or `top_p`, not both.
   *
   * @defaultValue `1`
   */
  temperature?: number | null | undefined
  /**
   * Share of the probability mass to choose tokens from, from 0 to 1.
   *
   * @defaultValue `1`
   */
  top_p?: number | null | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
}

/** Params of `createEdit`: `POST /edits`. */
export interface CreateEditParams {
  /** Model ID, for example `text-davinci-edit-001`. */
  model: 'text-davinci-edit-001' | 'code-davinci-edit-001' | (string & {})
  /** What to do with the text. */
  instruction: string
  /**
   * The text to edit.
   *
   * @defaultValue `''`
   */
  input?: string | null | undefined
  /**
   * How many edits to write.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * Randomness of the text, from 0 to 2. Change this or `top_p`, not both.
   *
   * @defaultValue `1`
   */
  temperature?: number | null | undefined
  /**
   * Share of the probability mass to choose tokens from, from 0 to 1.
   *
   * @defaultValue `1`
   */
  top_p?: number | null | undefined
}
