import type { JsonSchema } from '@bonsai-ai/shared'
import { checkLimits } from './strict/checkLimits.ts'
import { flat } from './strict/mergeAllOf.ts'
import { isNode, refusal, type Source } from './strict/source.ts'
import { strictNode } from './strict/strictNode.ts'

/**
 * Writes a JSON Schema in the subset that Structured Outputs takes, without a change to the values
 * that it takes: objects are closed and all their properties required, `allOf` is merged, a `oneOf`
 * of clear alternatives becomes an `anyOf`, defaults go. So do formats that the API does not know, such
 * as `uri`, and beside those that it knows patterns that look ahead or behind.
 *
 * An optional property must take null or have a default: the model always writes it.
 *
 * @param schema - A JSON Schema of draft-07, or of 2020-12 without what draft-07 lacks. It stays as
 *   it is.
 * @returns The strict schema.
 * @throws `TypeError` that names the place and the way out, if the API does not take such a schema
 *   or one of this size.
 *
 * @example
 * ```ts
 * import { toStrictJsonSchema } from '@bonsai-ai/structured'
 *
 * const schema = toStrictJsonSchema({
 *   type: 'object',
 *   properties: { city: { type: 'string' }, note: { type: ['string', 'null'] } },
 *   required: ['city'],
 * })
 * console.log(schema['required']) // ['city', 'note']
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export function toStrictJsonSchema(schema: JsonSchema): JsonSchema {
  // As it would be sent: without undefined, and the caller's own stays as it is.
  const root: unknown = JSON.parse(JSON.stringify(schema ?? null))
  if (!isNode(root)) throw refusal('#', `expected a JSON Schema, not ${JSON.stringify(root)}`)
  const source: Source = { root, definitions: new Map() }
  const strict = strictNode(source, rootObject(source), '#')
  const containers: Record<string, JsonSchema> = {}
  // Definitions bring in others, which a map visits too.
  for (const [path, { container, name, node }] of source.definitions)
    (containers[container] ??= {})[name] = strictNode(source, node, path)
  Object.assign(strict, containers)
  checkLimits(strict)
  return strict
}

/** The root without what the API takes only further down. */
function rootObject(source: Source): JsonSchema {
  let node = flat(source, source.root, '#')
  for (;;) {
    const union = node['anyOf'] ?? node['oneOf']
    if (!Array.isArray(union)) break
    const branches = (union as unknown[]).filter((branch) => branch !== false)
    if (branches.length !== 1)
      throw refusal('#', 'the root cannot be a union: put it into a property of an object')
    const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = node
    node = flat(source, { ...rest, allOf: branches }, '#')
  }
  const type: unknown =
    Array.isArray(node['type']) && node['type'].length === 1 ? node['type'][0] : node['type']
  if (type !== 'object')
    throw refusal(
      '#',
      `the root must have type: 'object', not ${JSON.stringify(type)}: put it into a property of an object`,
    )
  return node
}
