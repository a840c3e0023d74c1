import { type Field, readFields, writeFields } from '../document/fields.ts'

/** What a request says, one fact a line, so that two can be told apart line by line. */
export type RequestFacts = Readonly<Record<string, unknown>>

/** Headers that are part of an operation, not of a client's own habits. */
const headers = ['openai-beta', 'content-type']

/** Lists what a request says: where to, and each field of its query and its body. */
export async function readFacts(request: Request): Promise<RequestFacts> {
  const { pathname, searchParams } = new URL(request.url)
  const facts: Record<string, unknown> = {
    method: request.method,
    // Clients differ in what they encode of a path, servers read the same.
    path: pathname.split('/').map((segment) => decodeURIComponent(segment)),
  }
  for (const name of new Set(searchParams.keys()))
    facts[`query ${name}`] = searchParams.getAll(name)
  for (const name of headers) {
    const value = request.headers.get(name)?.split(';')[0]
    if (value) facts[`header ${name}`] = value
  }

  const type = facts['header content-type']
  if (type === 'application/json') {
    const body = (await request.json()) as object
    for (const [name, value] of Object.entries(body)) facts[`field ${name}`] = value
  } else if (type === 'multipart/form-data') {
    const parts = [...(await request.formData())].map(readPart)
    const body = readFields(await Promise.all(parts))
    for (const [name, value] of Object.entries(body)) facts[`field ${name}`] = value
  } else {
    const text = await request.text()
    if (text) facts['body'] = text
  }
  return facts
}

/** Names the facts that are not the same in both. */
export function compareFacts(ours: RequestFacts, theirs: RequestFacts): string[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const type = 'header content-type'
  // A form has nothing but texts: beside one, the fields of JSON are compared as such.
  const read = ours[type] === theirs[type] ? sorted : (value: unknown) => sorted(writeFields(value))
  return [...names].filter(
    (name) => JSON.stringify(read(ours[name])) !== JSON.stringify(read(theirs[name])),
  )
}

async function readPart([name, value]: [string, string | File]): Promise<Field> {
  if (typeof value === 'string') return [name, value]
  return [name, `${value.name}, ${value.type}: ${await value.text()}`]
}

/** The same value with the keys of its objects in order: order means nothing on the wire. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}
