import { _addIssue as addIssue, getGlobalConfig } from 'valibot'
import type * as v from 'valibot'

export type Issue = v.BaseIssue<unknown>
export type Config = v.Config<Issue>

/** What is wrong with a value; nothing, when it passes. */
export type Check = (value: unknown, config: Config) => readonly Issue[] | undefined

type Fields = Readonly<Record<string, unknown>>

/**
 * Makes a Valibot schema that never copies: what passes is the value itself, with every field that it
 * has. Valibot's own objects and records are copies, and those lack the fields called `constructor`.
 */
export function createSchema<T>(
  type: string,
  expects: () => string,
  check: Check,
): v.GenericSchema<unknown, T> {
  function run(
    dataset: { value: unknown; typed?: boolean; issues?: unknown },
    config: Config,
  ): unknown {
    const issues = check(dataset.value, config)
    if (issues) dataset.issues = [...issues]
    // A text that is too long is still a text.
    dataset.typed = !issues?.some(({ kind }) => kind === 'schema')
    return dataset
  }
  const schema: unknown = {
    kind: 'schema',
    type,
    reference: createSchema,
    async: false,
    get expects() {
      return expects()
    },
    '~standard': {
      version: 1,
      vendor: 'valibot',
      validate: (value: unknown) => run({ value }, getGlobalConfig()),
    },
    '~run': run,
  }
  // Valibot has no public type for a dataset that changes from unknown to typed in place.
  return schema as v.GenericSchema<unknown, T>
}

/** The issues of a value that is of another type, or of its field where there is a key. */
export function refuse(
  type: string,
  expects: string,
  value: unknown,
  config: Config,
  key?: string,
): readonly Issue[] {
  const dataset: { value: unknown; issues?: readonly Issue[] } = { value }
  const context = { kind: 'schema', type, reference: createSchema, expects } as const
  const more =
    key === undefined ? {} : { input: (value as Fields)[key], path: [pathItem(value, key)] }
  // Its types know the issues of Valibot's own schemas only; it writes messages as the user set them.
  addIssue(context as never, 'type', dataset as never, config, more as never)
  return dataset.issues ?? []
}

/** The issues of the fields of an object, each with the way to it. */
export function checkFields(
  value: unknown,
  fieldsOf: (object: object) => readonly (readonly [key: string, schema: v.GenericSchema])[],
  config: Config,
): readonly Issue[] | undefined {
  // An array has no fields, though Valibot's own objects take it.
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('object', 'Object', value, config)
  let all: Issue[] | undefined
  for (const [key, schema] of fieldsOf(value)) {
    // A field called `constructor` is not there because every object has one.
    const field = Object.hasOwn(value, key) ? (value as Fields)[key] : undefined
    const { issues } = schema['~run']({ value: field }, config)
    if (!issues) continue
    all ??= []
    for (const issue of issues) {
      prepend(issue, pathItem(value, key))
      all.push(issue)
    }
    if (config.abortEarly) break
  }
  return all
}

/** In place, as Valibot does it: who finds an issue hands over its only copy. */
function prepend(
  issue: { path?: readonly v.IssuePathItem[] | undefined },
  item: v.IssuePathItem,
): void {
  issue.path = [item, ...(issue.path ?? [])]
}

function pathItem(input: unknown, key: string): v.ObjectPathItem {
  const object = input as Record<string, unknown>
  return { type: 'object', origin: 'value', input: object, key, value: object[key] }
}
