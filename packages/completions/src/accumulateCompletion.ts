import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import type {
  Completion,
  CompletionChoice,
  CompletionChoiceLogprobs,
} from './generated/types.gen.ts'

/** A text as far as it has arrived. */
export interface CompletionChoiceSnapshot extends Omit<CompletionChoice, 'finish_reason'> {
  /** Null until the text has ended. */
  finish_reason: CompletionChoice['finish_reason'] | null
}

/** A completion as far as it has arrived. */
export interface CompletionSnapshot extends Omit<Completion, 'choices'> {
  choices: CompletionChoiceSnapshot[]
}

/**
 * Reads a stream to its end and puts the completion together: the same object that
 * `createCompletion` resolves with, its texts in the order of their `index`.
 *
 * A stream that ends before every text has its `finish_reason`, and without `[DONE]`, was cut off.
 *
 * @param stream - The pieces: what `streamCompletion` resolves with, or any other source.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The completion.
 * @throws `StreamError` for a stream that was cut off, with the completion so far as `partial`;
 * what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateCompletion, streamCompletion } from '@bonsai-ai/completions'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamCompletion(client, {
 *   model: 'gpt-3.5-turbo-instruct',
 *   prompt: 'Once upon a time',
 * })
 * const completion = await accumulateCompletion(stream)
 * console.log(completion.choices[0]?.text)
 * ```
 */
export function accumulateCompletion(
  stream: AsyncIterable<Completion>,
  options?: TruncationOptions & { readonly allowTruncated?: false | undefined },
): Promise<Completion>
export function accumulateCompletion(
  stream: AsyncIterable<Completion>,
  options: TruncationOptions,
): Promise<CompletionSnapshot>
export async function accumulateCompletion(
  stream: AsyncIterable<Completion>,
  options: TruncationOptions = {},
): Promise<CompletionSnapshot> {
  const completion: CompletionSnapshot = {
    id: '',
    choices: [],
    created: 0,
    model: '',
    object: 'text_completion',
  }
  const choices = new Map<number, CompletionChoiceSnapshot>()
  const pieces = untilCut(stream, options, (isDone) => {
    completion.choices = [...choices.values()].sort((left, right) => left.index - right.index)
    if (isDone) for (const choice of choices.values()) choice.finish_reason ??= 'stop'
    const isWhole = completion.choices.every((choice) => choice.finish_reason)
    return { isWhole: isWhole && choices.size > 0, partial: completion }
  })
  for await (const { choices: added, object: _, ...rest } of pieces) {
    assign(completion, rest)
    // Null and absent at some servers, whatever the type says.
    for (const [position, piece] of ((added ?? []) as Partial<CompletionChoice>[]).entries()) {
      const { text, index, logprobs, ...others } = piece
      const key = index ?? position
      const choice = choices.get(key) ?? {
        text: '',
        index: key,
        logprobs: null,
        finish_reason: null,
      }
      choices.set(key, choice)
      choice.text += text ?? ''
      assign(choice, others)
      if (logprobs) addLogprobs((choice.logprobs ??= {}), logprobs)
    }
  }
  return completion
}

function addLogprobs(all: CompletionChoiceLogprobs, logprobs: CompletionChoiceLogprobs): void {
  const lists = all as Record<string, unknown>
  for (const [name, items] of Object.entries(logprobs)) {
    if (!Array.isArray(items) || name === '__proto__') continue
    const list = (Object.hasOwn(lists, name) ? lists[name] : (lists[name] = [])) as unknown[]
    for (const item of items) list.push(item)
  }
}

/** Takes over fields. What is there is not overwritten by what is empty. */
function assign(target: object, source: object): void {
  for (const [name, value] of Object.entries(source))
    // The assignment would change the prototype.
    if (name !== '__proto__' && (value || !Object.hasOwn(target, name)))
      (target as Record<string, unknown>)[name] = value
}
