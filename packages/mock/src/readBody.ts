import { badRequest } from './failure.ts'
import {
  isObject,
  type JsonObject,
  missing,
  readArray,
  readBoolean,
  readInteger,
  readMetadata,
  readNumber,
  readObject,
  readObjects,
  readOneOf,
  readString,
  wrongType,
} from './fields.ts'
import { type Call, readJsonBody } from './router.ts'

type FieldType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'object'
  | 'objects'
  | 'strings'
  | 'metadata'
  | 'file'
  | 'files'
  | 'any'

/** What fields a body has: the type of each, or the strings it may be. */
export type BodyFields = Readonly<Record<string, FieldType | readonly string[]>>

/**
 * Reads a body, JSON or a form, and refuses what the API refuses.
 *
 * @param call - The request.
 * @param fields - Types of the fields. What is not named here passes unread.
 * @param required - Names of those that must be there.
 * @returns The body, null fields left out. In a form, numbers and booleans are read as such.
 */
export async function readBody(
  call: Call,
  fields: BodyFields,
  required: readonly string[] = [],
): Promise<JsonObject> {
  const form = await readForm(call.request)
  const raw = form ?? (await readJson(call))
  const body: JsonObject = Object.create(null) as JsonObject
  for (const [name, value] of Object.entries(raw)) {
    if (value === null) continue
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined
    body[name] = form !== undefined && type !== undefined ? fromText(value, type) : value
  }
  for (const name of required) if (body[name] === undefined) throw missing(name)
  for (const [name, type] of Object.entries(fields)) check(body, name, type)
  return body
}

/** An endpoint that needs nothing may be sent nothing. */
function readJson(call: Call): Promise<JsonObject> | JsonObject {
  const bare = call.request.headers.get('content-type') === null && call.request.body === null
  return bare ? {} : readJsonBody(call)
}

async function readForm(request: Request): Promise<JsonObject | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return undefined
  const body: JsonObject = Object.create(null) as JsonObject
  const form = await request.formData().catch(() => {
    throw badRequest('Could not parse multipart form', null, null)
  })
  for (const [name, value] of form) put(body, keysOf(name), value)
  return body
}

/** `a[b][]` as `a`, `b` and an empty key. */
function keysOf(name: string): string[] {
  return [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map(([text, key]) => key ?? text)
}

/** Puts a field of a form where its name says: `name[]` is an array, `name[key]` an object. */
function put(holder: JsonObject, keys: readonly string[], value: unknown): void {
  const [key = '', next, ...rest] = keys
  const held = holder[key]
  if (next === undefined) {
    holder[key] = held === undefined ? value : [...asList(held), value]
    return
  }
  if (next !== '') {
    const inner: JsonObject = isObject(held) ? held : (Object.create(null) as JsonObject)
    holder[key] = inner
    put(inner, [next, ...rest], value)
    return
  }
  const list: unknown[] = Array.isArray(held) ? held : []
  holder[key] = list
  const [field] = rest
  if (field === undefined) {
    list.push(value)
    return
  }
  // Items of a list of objects have no number: a name that the last one has begins the next.
  const last = list.at(-1)
  const item: JsonObject =
    isObject(last) && !(field in last) ? last : (Object.create(null) as JsonObject)
  if (item !== last) list.push(item)
  put(item, rest, value)
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** What a field of a form says. */
function fromText(text: unknown, type: FieldType | readonly string[]): unknown {
  if (type === 'strings') return asList(text)
  if (typeof text !== 'string') return text
  if (type === 'integer' || type === 'number') {
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  }
  const flag = type === 'boolean' ? ['false', 'true'].indexOf(text) : -1
  return flag < 0 ? text : flag === 1
}

function check(body: JsonObject, name: string, type: FieldType | readonly string[]): void {
  if (typeof type !== 'string') {
    readOneOf(body, name, type)
    return
  }
  switch (type) {
    case 'any':
      return
    case 'strings':
      for (const [index, item] of (readArray(body, name) ?? []).entries()) {
        if (typeof item !== 'string') throw wrongType(`${name}[${index}]`, 'a string', item)
      }
      return
    case 'file':
      readFile(body, name)
      return
    case 'files':
      readFiles(body, name)
      return
    case 'metadata':
      readMetadata(body)
      return
    case 'string':
      readString(body, name)
      return
    case 'integer':
      readInteger(body, name)
      return
    case 'number':
      readNumber(body, name)
      return
    case 'boolean':
      readBoolean(body, name)
      return
    case 'object':
      readObject(body, name)
      return
    case 'objects':
      readObjects(body, name)
  }
}

/** A file of a form. */
export function readFile(body: JsonObject, name: string): File | undefined {
  const value = body[name] ?? undefined
  if (value === undefined || value instanceof File) return value
  throw wrongType(name, 'a file', value)
}

/** One file or several ones of a form. */
export function readFiles(body: JsonObject, name: string): File[] {
  const value = body[name] ?? []
  return asList(value).map((item, index) => {
    if (item instanceof File) return item
    throw wrongType(`${name}[${index}]`, 'a file', item)
  })
}
