import { badRequest } from '../failure.ts'
import { type JsonObject, required } from '../fields.ts'
import { seconds } from '../memory.ts'
import { hash } from '../random.ts'
import type { Call, Route } from '../router.ts'

const widths = { '1m': 60, '1h': 3600, '1d': 86_400 } as const

/** What a bucket counts, by the end of its path. */
const counted: Readonly<Record<string, readonly string[]>> = {
  audio_speeches: ['characters', 'num_model_requests'],
  audio_transcriptions: ['seconds', 'num_model_requests'],
  code_interpreter_sessions: ['num_sessions'],
  completions: ['input_tokens', 'output_tokens', 'num_model_requests'],
  embeddings: ['input_tokens', 'num_model_requests'],
  file_search_calls: ['num_requests'],
  images: ['images', 'num_model_requests'],
  moderations: ['input_tokens', 'num_model_requests'],
  vector_stores: ['usage_bytes'],
  web_search_calls: ['num_model_requests', 'num_requests'],
}

/** Figures are made of the kind and the time, so that the same bucket always says the same. */
export function usageRoutes(): readonly Route[] {
  const kinds = Object.entries(counted).map(([kind, names]): Route => {
    const object = `organization.usage.${kind.replace('search_calls', 'searches')}.result`
    return usageRoute(`/organization/usage/${kind}`, (start) => ({
      object,
      ...Object.fromEntries(names.map((name) => [name, hash(`${kind} ${name} ${start}`) % 1000])),
    }))
  })
  const costs = usageRoute('/organization/costs', (start) => ({
    object: 'organization.costs.result',
    amount: { value: (hash(`costs ${start}`) % 10_000) / 100, currency: 'usd' },
    line_item: null,
    project_id: null,
  }))
  return [...kinds, costs]
}

function usageRoute(path: string, resultOf: (start: number) => JsonObject): Route {
  return {
    method: 'GET',
    path,
    handle: (call) => Response.json(pageOf(call, resultOf)),
  }
}

function pageOf({ mock, query }: Call, resultOf: (start: number) => JsonObject): JsonObject {
  const start = required(readNumber(query, 'start_time'), 'start_time')
  const end = readNumber(query, 'end_time') ?? seconds(mock)
  const name = query.get('bucket_width') ?? '1d'
  if (!Object.hasOwn(widths, name)) {
    const message = `Invalid value: '${name}'. Supported values are: '1m', '1h', '1d'.`
    throw badRequest(message, 'bucket_width', 'invalid_value')
  }
  const width = widths[name as keyof typeof widths]
  const limit = readNumber(query, 'limit') ?? 7
  const page = query.get('page')
  const from = page === null ? start : Number(/^page_(\d+)$/.exec(page)?.[1] ?? NaN)
  if (Number.isNaN(from)) throw badRequest("Invalid 'page'.", 'page', 'invalid_value')
  const data: JsonObject[] = []
  let at = from
  for (; at < end && data.length < limit; at += width) {
    data.push({
      object: 'bucket',
      start_time: at,
      end_time: Math.min(at + width, end),
      results: [resultOf(at)],
    })
  }
  return { object: 'page', data, has_more: at < end, next_page: at < end ? `page_${at}` : null }
}

function readNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw badRequest(
    `Invalid '${name}': expected an integer, but got '${text}'.`,
    name,
    'invalid_type',
  )
}
