import { badRequest } from './failure.ts'
import {
  isObject,
  type JsonObject,
  missing,
  readObject,
  readOneOf,
  readString,
  required,
  wrongType,
} from './fields.ts'
import { requireModel } from './models.ts'
import { hash } from './random.ts'
import { type Call, readJsonBody, type Route } from './router.ts'

export const moderationRoutes: readonly Route[] = [
  { method: 'POST', path: '/moderations', handle: create },
]

type InputType = 'text' | 'image'

interface Category {
  /** Matches the words that flag it. */
  readonly words: RegExp
  /** What it is looked for in. */
  readonly types: readonly InputType[]
}

const text: readonly InputType[] = ['text']
const both: readonly InputType[] = ['text', 'image']

const categories: Readonly<Record<string, Category>> = {
  harassment: { words: /\b(idiot|stupid|loser|shut up)\b/i, types: text },
  'harassment/threatening': { words: /\b(hurt|kill|beat) you\b/i, types: text },
  hate: { words: /\bhate (them|those|all)\b|\bsubhuman\b/i, types: text },
  'hate/threatening': { words: /\b(kill|exterminate) (them|those|all)\b/i, types: text },
  illicit: { words: /\b(shoplift|counterfeit|steal|bomb)\b/i, types: text },
  'illicit/violent': { words: /\bbomb\b/i, types: text },
  'self-harm': { words: /\b(suicide|self-harm|kill myself|hurt myself)\b/i, types: both },
  'self-harm/intent': { words: /\b(kill|hurt) myself\b/i, types: both },
  'self-harm/instructions': { words: /\bhow to (kill|hurt) (myself|yourself)\b/i, types: both },
  sexual: { words: /\b(sex|sexual|porn|nude)\b/i, types: both },
  'sexual/minors': { words: /\bchild porn\b/i, types: text },
  violence: { words: /\b(kill|murder|shoot|stab|violence|bomb)\b/i, types: both },
  'violence/graphic': { words: /\b(gore|blood|dismember)/i, types: both },
}

/** Texts and addresses of images that get one result. */
type Input = Readonly<Record<InputType, readonly string[]>>

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const raw = await readJsonBody(call)
  const inputs = readInputs(raw)
  const model = readString(raw, 'model') ?? 'omni-moderation-latest'
  requireModel(mock, model)
  if (model.startsWith('text-') && inputs.some(({ image }) => image.length > 0)) {
    throw badRequest(`Model '${model}' does not support image inputs.`, 'input', null)
  }
  return Response.json({
    id: mock.nextId('modr-', 29),
    // The version behind the name.
    model: model.startsWith('text-') ? 'text-moderation-007' : 'omni-moderation-2024-09-26',
    results: inputs.map(resultOf),
  })
}

function readInputs({ input }: JsonObject): Input[] {
  if (input === undefined || input === null) throw missing('input')
  if (typeof input === 'string') return [{ text: [input], image: [] }]
  if (!Array.isArray(input)) throw wrongType('input', 'a string or an array', input)
  if (input.length === 0) {
    throw badRequest("Invalid 'input': empty array.", 'input', 'empty_array')
  }
  if (input.every(isObject)) {
    const parts = input.map((part, index) => readPart(part, `input[${index}]`))
    return [
      {
        text: parts.flatMap(([type, value]) => (type === 'text' ? [value] : [])),
        image: parts.flatMap(([type, value]) => (type === 'image' ? [value] : [])),
      },
    ]
  }
  return input.map((item: unknown, index) => {
    if (typeof item === 'string') return { text: [item], image: [] }
    throw wrongType(`input[${index}]`, 'a string', item)
  })
}

function readPart(part: JsonObject, at: string): [InputType, string] {
  const type = required(readOneOf(part, 'type', ['text', 'image_url'], at), `${at}.type`)
  if (type === 'text') return ['text', required(readString(part, 'text', at), `${at}.text`)]
  const place = `${at}.image_url`
  const image = required(readObject(part, 'image_url', at), place)
  return ['image', required(readString(image, 'url', place), `${place}.url`)]
}

/** An image is judged by its address: the mock does not look at it. */
function resultOf(input: Input): JsonObject {
  const scores = Object.entries(categories).map(([name, { words, types }]) => {
    const given = types.filter((type) => input[type].length > 0)
    const content = given.flatMap((type) => input[type]).join('\n')
    const chance = (hash(`${name}:${content}`) % 1000) / 1000
    const score = words.test(content.replaceAll(/[-_/]/g, (mark) => (mark === '-' ? mark : ' ')))
      ? 0.9 + chance / 10
      : chance / 1000
    return { name, given, score }
  })
  function each(value: (score: (typeof scores)[number]) => unknown): JsonObject {
    return Object.fromEntries(scores.map((score) => [score.name, value(score)]))
  }
  return {
    flagged: scores.some(({ score }) => score > 0.5),
    categories: each(({ score }) => score > 0.5),
    category_scores: each(({ score }) => score),
    category_applied_input_types: each(({ given }) => given),
  }
}
