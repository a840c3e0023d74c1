import { createClient, sendJson, withParams } from '@bonsai-ai/core'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Subject } from './subject.ts'

/** The address that a request goes to. */
async function sentTo(params: object, query: object = {}): Promise<string> {
  let url = ''
  const client = createClient({
    baseURL: 'http://localhost/v1',
    fetch: async (input) => {
      url = typeof input === 'string' ? input : input.url
      return Response.json({})
    },
  })
  const path = withParams({ method: 'POST', path: '/a/{id}/b' }, params)
  await sendJson(client, path, { extraQuery: { ...query } })
  return url
}

/** The address for a value in a path; throws for one that cannot be there. */
type PathWriter = (value: unknown) => Promise<string>
const writePath: PathWriter = (id) => sentTo({ id })

/** The real one, behind something that changes the path. */
function changed(change: (path: string) => string): PathWriter {
  return async (value) => new URL(change(await writePath(value))).href
}

const segment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        '.',
        '/',
        '%',
        '?',
        '#',
        '\\',
        ' ',
        '+',
        '2',
        'e',
        'F',
        'é',
        '\n',
        '\0',
        '\ud800',
      ),
      {
        maxLength: 5,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom<unknown>('..', '.', '', '...', null, undefined, true, {}, ['a'], 0, Number.NaN),
  fc.anything(),
)

export const path: Subject<PathWriter> = {
  real: writePath,
  property: (writer) =>
    fc.asyncProperty(segment, async (value) => {
      const url = await writer(value).catch((error: unknown) => error)
      const isText = typeof value === 'string' || Number.isFinite(value)
      const text = isText ? String(value) : ''
      if (['', '.', '..'].includes(text) || /\p{Cs}/u.test(text)) {
        expect(url).toBeInstanceOf(TypeError)
        return
      }
      const { pathname, search, hash } = new URL(url as string)
      expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1', 'a', text, 'b'])
      expect(search + hash).toBe('')
    }),
  broken: {
    'does not escape a slash': changed((url) => url.replaceAll('%2F', '/')),
    'does not escape a question mark': changed((url) => url.replaceAll('%3F', '?')),
    'does not escape a hash': changed((url) => url.replaceAll('%23', '#')),
    'does not escape what looks escaped': changed((url) => url.replaceAll('%25', '%')),
    'escapes twice': (value) => writePath(encodeURIComponent(String(value))),
    'leaves a line end out': (value) =>
      writePath(typeof value === 'string' && value !== '\n' ? value.replaceAll('\n', '') : value),
    'takes two dots': async (value) =>
      value === '..' ? 'http://localhost/v1/b' : writePath(value),
    'takes anything as text': (value) => writePath(value === null ? 'null' : value),
    'mends what is no text': (value) =>
      writePath(typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value),
  },
}

/** The query of an address, as it is written. */
type QueryWriter = (query: object) => Promise<string>
const writeQuery: QueryWriter = async (query) => new URL(await sentTo({ id: 'x' }, query)).search

const key = fc.oneof(
  fc.stringMatching(/^[a-z&=+ %#é]{1,4}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length'),
)
const leaf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.constantFrom('a&b=c', 'a+b c', '%26', '#', null, 0, '', false),
  fc.integer(),
  fc.boolean(),
)
const query = fc.dictionary(
  key,
  fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 3 }),
    fc.dictionary(key, fc.oneof(leaf, fc.array(leaf, { maxLength: 2 })), { maxKeys: 3 }),
  ),
  { maxKeys: 4 },
)

/** What a server reads: names and values, in order. */
function readQuery(search: string): string[][] {
  return search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' '))))
}

function leavesOf(value: unknown, name: string): string[][] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${name}[]`))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([each, item]) =>
      leavesOf(item, name ? `${name}[${each}]` : each),
    )
  return [[name, value === null ? '' : `${value as string | number | boolean}`]]
}

export const queries: Subject<QueryWriter> = {
  real: writeQuery,
  property: (writer) =>
    fc.asyncProperty(query, async (source) => {
      expect(readQuery(await writer(source))).toEqual(leavesOf(source, ''))
    }),
  broken: {
    'does not escape an ampersand': async (source) =>
      (await writeQuery(source)).replaceAll('%26', '&'),
    'does not escape a plus': async (source) => (await writeQuery(source)).replaceAll('%2B', '+'),
    'writes lists without brackets': async (source) =>
      (await writeQuery(source)).replaceAll('%5B%5D', ''),
    'leaves out what is empty': async (source) =>
      (await writeQuery(source)).replace(/[?&][^=&]*=(?=&|$)/g, ''),
    'leaves out nought': async (source) =>
      (await writeQuery(source)).replace(/&[^&]*=0(?=&|$)/g, ''),
    'loses fields called as those of a prototype': (source) =>
      writeQuery(Object.assign({}, source, { ['__proto__']: undefined })),
    'numbers the items of a list': async (source) => {
      let index = 0
      return (await writeQuery(source)).replaceAll('%5B%5D', () => `%5B${index++}%5D`)
    },
  },
}
