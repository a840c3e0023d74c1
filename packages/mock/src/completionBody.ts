import { badRequest } from './failure.ts'
import {
  type JsonObject,
  missing,
  readBoolean,
  readInteger,
  readString,
  required,
} from './fields.ts'
import type { Prompt } from './prompt.ts'
import { readSampling, readStop, readStreamOptions } from './sampling.ts'
import { readTexts } from './texts.ts'

/** The body of `POST /completions`: one prompt or several, each answered `n` times. */
export interface CompletionBody {
  readonly model: string
  readonly prompts: readonly Prompt[]
  readonly n: number
  readonly echo: boolean
  readonly logprobs: number | undefined
  readonly stream: boolean
  readonly includeUsage: boolean
}

/** Reads the body of `POST /completions` and refuses what the API refuses. */
export function readCompletionBody(raw: JsonObject): CompletionBody {
  const model = required(readString(raw, 'model'), 'model')
  if (raw['prompt'] === undefined) throw missing('prompt')
  const texts = raw['prompt'] === null ? [''] : readTexts(raw, 'prompt')
  readSampling(raw)
  readString(raw, 'suffix')
  const stream = readBoolean(raw, 'stream') ?? false
  const n = readInteger(raw, 'n', { min: 1, max: 128 }) ?? 1
  checkBestOf(raw, n)
  const settings = {
    raw,
    tools: [],
    toolChoice: { mode: 'none', tools: [] },
    parallelToolCalls: false,
    stop: readStop(raw),
    maxTokens: readInteger(raw, 'max_tokens', { min: 0 }) ?? 16,
    jsonSchema: undefined,
    seed: readInteger(raw, 'seed'),
  } as const
  return {
    model,
    prompts: texts.map((text) => ({
      ...settings,
      messages: [{ role: 'user', text, raw: { role: 'user', content: text } }],
    })),
    n,
    echo: readBoolean(raw, 'echo') ?? false,
    logprobs: readInteger(raw, 'logprobs', { min: 0, max: 5 }),
    stream,
    includeUsage: readStreamOptions(raw, stream).includeUsage,
  }
}

function checkBestOf(raw: JsonObject, n: number): void {
  const bestOf = readInteger(raw, 'best_of', { min: 1, max: 20 })
  if (bestOf === undefined || bestOf >= n) return
  throw badRequest(
    `You requested that the server return more choices than it will generate (HINT: you must set 'n' (currently ${n}) to be at most 'best_of' (currently ${bestOf}), or omit either parameter if you don't specifically want to use them.)`,
    'best_of',
    null,
  )
}
