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
    const units = text.length
    // Of two units at most: whoever sends megabytes has few of them counted.
    if (units >= 2 * least && units <= most) return true
    if (units < least || units > 2 * most) return false
    const count = Array.from(text).length
    return count >= least && count <= most
  }, `Invalid length: Expected ${expected} characters`)
}
