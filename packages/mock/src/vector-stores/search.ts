import { badRequest } from '../failure.ts'
import { isObject, type JsonObject, listOf, readInteger, readObject } from '../fields.ts'
import { seconds } from '../memory.ts'
import { readBody } from '../readBody.ts'
import type { Call } from '../router.ts'
import { storeOf, type VectorFile } from './store.ts'

interface Found {
  readonly file: VectorFile
  readonly score: number
  readonly content: readonly JsonObject[]
}

/** Finds the files that have the most words of the query. A model would find more. */
export async function search(call: Call): Promise<Response> {
  const store = storeOf(call)
  const fields = {
    query: 'any',
    filters: 'object',
    max_num_results: 'integer',
    ranking_options: 'object',
    rewrite_query: 'boolean',
  } as const
  const body = await readBody(call, fields, ['query'])
  const queries = readQueries(body['query'])
  const most = readInteger(body, 'max_num_results', { min: 1, max: 50 }) ?? 10
  const least = Number(readObject(body, 'ranking_options')?.['score_threshold'] ?? 0)
  const wanted = wordsOf(queries.join(' '))
  store.lastActive = seconds(call.mock)
  const found = [...store.files.values()]
    .filter(({ object }) => object.status === 'completed')
    .filter(({ object }) => passes(attributesOf(object), body['filters']))
    .map((file) => rank(file, wanted))
    .filter(({ score }) => score > 0 && score >= least)
    .sort((one, other) => other.score - one.score)
  return Response.json({
    object: 'vector_store.search_results.page',
    search_query: queries,
    data: found.slice(0, most).map(({ file, score, content }) => ({
      file_id: file.object.id,
      filename: file.filename,
      score,
      attributes: attributesOf(file.object),
      content,
    })),
    has_more: false,
    next_page: null,
  })
}

function readQueries(query: unknown): string[] {
  const queries = Array.isArray(query) ? query : [query]
  return queries.map((text: unknown) => {
    if (typeof text === 'string') return text
    const message = "Invalid type for 'query': expected a string or an array of strings."
    throw badRequest(message, 'query', 'invalid_type')
  })
}

function attributesOf(object: JsonObject): JsonObject {
  return isObject(object['attributes']) ? object['attributes'] : {}
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** How many of the words a file's best chunk has, of one, and the chunks that have any. */
function rank(file: VectorFile, wanted: ReadonlySet<string>): Found {
  const ranked = file.chunks
    .map((text) => {
      const words = wordsOf(text)
      const shared = [...wanted].filter((word) => words.has(word)).length
      return { text, score: wanted.size === 0 ? 0 : shared / wanted.size }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  return {
    file,
    score: ranked[0]?.score ?? 0,
    content: ranked.map(({ text }) => ({ type: 'text', text })),
  }
}

/** Whether attributes pass a comparison, or several ones joined by `and` or `or`. */
function passes(attributes: JsonObject, filter: unknown): boolean {
  if (!isObject(filter)) return true
  const { type, key, value, filters } = filter
  if (type === 'and') return listOf(filters).every((inner) => passes(attributes, inner))
  if (type === 'or') return listOf(filters).some((inner) => passes(attributes, inner))
  const name = String(key)
  const own = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  switch (type) {
    case 'eq':
      return own === value
    case 'ne':
      return own !== value
    case 'in':
      return listOf(value).includes(own)
    case 'nin':
      return !listOf(value).includes(own)
    case 'gt':
      return typeof own === typeof value && Number(own) > Number(value)
    case 'gte':
      return typeof own === typeof value && Number(own) >= Number(value)
    case 'lt':
      return typeof own === typeof value && Number(own) < Number(value)
    case 'lte':
      return typeof own === typeof value && Number(own) <= Number(value)
    default:
      throw badRequest(
        `Invalid value for 'filters.type': '${String(type)}'.`,
        'filters.type',
        'invalid_value',
      )
  }
}
