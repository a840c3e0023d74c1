import { badRequest } from './failure.ts'
import { isObject, type JsonObject, listOf, readObject, readString, required } from './fields.ts'
import { hash } from './random.ts'
import { readBody } from './readBody.ts'
import type { Call, Route } from './router.ts'

/** What a grader says of a sample. */
export interface Grade {
  readonly reward: number
  /** Set where the grader could not be run. */
  readonly error?: 'python_grader_server_error'
  /** Grades of the graders it is made of, by name. */
  readonly parts?: Readonly<Record<string, number>>
}

const fields: Readonly<Record<string, readonly string[]>> = {
  string_check: ['name', 'input', 'reference', 'operation'],
  text_similarity: ['name', 'input', 'reference', 'evaluation_metric'],
  python: ['name', 'source'],
  score_model: ['name', 'model', 'input'],
  label_model: ['name', 'model', 'input', 'labels', 'passing_labels'],
  multi: ['name', 'graders', 'calculate_output'],
}

/** Graders by themselves. */
export const graderRoutes: readonly Route[] = [
  { method: 'POST', path: '/fine_tuning/alpha/graders/run', handle: run },
  { method: 'POST', path: '/fine_tuning/alpha/graders/validate', handle: validate },
]

/** Refuses what is no grader. */
export function checkGrader(grader: JsonObject, at: string): void {
  const type = required(readString(grader, 'type', at), `${at}.type`)
  const names = Object.hasOwn(fields, type) ? fields[type] : undefined
  if (names === undefined) {
    const supported = Object.keys(fields).map((name) => `'${name}'`)
    throw badRequest(
      `Invalid value: '${type}'. Supported values are: ${supported.join(', ')}.`,
      `${at}.type`,
      'invalid_value',
    )
  }
  for (const name of names) required(grader[name] ?? undefined, `${at}.${name}`)
}

/**
 * Grades a text. Strings are compared, similarity is the share of words in common, a model's
 * opinion is made up (the same for the same text), and Python is not run.
 */
export function grade(grader: JsonObject, item: JsonObject, sample: string): Grade {
  const text = (name: string): string => fill(String(grader[name]), item, sample)
  switch (grader['type']) {
    case 'string_check':
      return { reward: compare(text('input'), text('reference'), grader['operation']) ? 1 : 0 }
    case 'text_similarity':
      return { reward: similarity(text('input'), text('reference')) }
    case 'python':
      return { reward: 0, error: 'python_grader_server_error' }
    case 'multi': {
      const inner = listOf(grader['graders'])
      const graders = (inner.length > 0 ? inner : [grader['graders']]).filter(isObject)
      const parts = Object.fromEntries(
        graders.map((part) => [String(part['name']), grade(part, item, sample).reward]),
      )
      const rewards = Object.values(parts)
      const sum = rewards.reduce((total, reward) => total + reward, 0)
      return { reward: sum / Math.max(1, rewards.length), parts }
    }
    default: {
      const [low = 0, high = 1] = listOf(grader['range']).map(Number)
      const share = (hash(`${String(grader['name'])} ${sample}`) % 101) / 100
      return { reward: low + share * (high - low) }
    }
  }
}

async function run(call: Call): Promise<Response> {
  const all = { grader: 'object', item: 'object', model_sample: 'string' } as const
  const body = await readBody(call, all, ['grader', 'model_sample'])
  const grader = readObject(body, 'grader') ?? {}
  checkGrader(grader, 'grader')
  const sample = readString(body, 'model_sample') ?? ''
  const { reward, error, parts = {} } = grade(grader, readObject(body, 'item') ?? {}, sample)
  const errors = {
    formula_parse_error: false,
    sample_parse_error: false,
    truncated_observation_error: false,
    unresponsive_reward_error: false,
    invalid_variable_error: false,
    other_error: false,
    python_grader_server_error: error === 'python_grader_server_error',
    python_grader_server_error_type: error === undefined ? null : 'unsupported',
    python_grader_runtime_error: false,
    python_grader_runtime_error_details: null,
    model_grader_server_error: false,
    model_grader_refusal_error: false,
    model_grader_parse_error: false,
    model_grader_server_error_details: null,
  }
  return Response.json({
    reward,
    metadata: {
      name: grader['name'],
      type: grader['type'],
      errors,
      execution_time: 0,
      scores: parts,
      token_usage: null,
      sampled_model_name: null,
    },
    sub_rewards: parts,
    model_grader_token_usage_per_model: {},
  })
}

async function validate(call: Call): Promise<Response> {
  const { grader } = await readBody(call, { grader: 'object' }, ['grader'])
  checkGrader(isObject(grader) ? grader : {}, 'grader')
  return Response.json({ grader })
}

/** Puts values in the place of `{{item.name}}` and `{{sample.output_text}}`. */
export function fill(template: string, item: JsonObject, sample: string): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, path: string) => {
    if (path === 'sample.output_text') return sample
    let value: unknown = { item }
    for (const key of path.split('.')) {
      value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
    }
    if (value === undefined) return whole
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

function compare(input: string, reference: string, operation: unknown): boolean {
  switch (operation) {
    case 'ne':
      return input !== reference
    case 'like':
      return input.includes(reference)
    case 'ilike':
      return input.toLowerCase().includes(reference.toLowerCase())
    default:
      return input === reference
  }
}

/** Words in common, of all the words there are. */
function similarity(input: string, reference: string): number {
  const [one, other] = [input, reference].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  )
  const all = new Set([...(one ?? []), ...(other ?? [])])
  const shared = [...all].filter((word) => one?.has(word) && other?.has(word))
  return all.size === 0 ? 1 : shared.length / all.size
}
