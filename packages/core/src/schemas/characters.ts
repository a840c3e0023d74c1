import * as v from 'valibot'

/**
 * Makes an action that counts the characters of a text as JSON Schema does: an emoji is one, where
 * its `length` is two.
 *
 * @param least - Smallest number of characters.
 * @param most - Largest number. By default there is none.
 * @returns The action, for `v.pipe`.
 *
 * @example
 * ```ts
 * import { characters } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * console.log(v.is(v.pipe(v.string(), characters(1, 2)), '🌳🌱'))
 * ```
 */
export function characters(least: number, most: number = Infinity): v.CheckAction<string, string> {
  const expected = most < Infinity ? `${least} to ${most}` : `at least ${least}`
  return v.check((text) => {
    const { length } = Array.from(text)
    return length >= least && length <= most
  }, `Invalid length: Expected ${expected} characters`)
}
