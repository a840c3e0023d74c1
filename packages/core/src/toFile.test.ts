import { expect, test } from 'vitest'
import { type FileData, toFile } from './toFile.ts'

const bytes = new TextEncoder().encode('content')

test('default', async () => {
  const file = await toFile('content', 'notes.md', { type: 'text/markdown' })

  expect(file).toBeInstanceOf(File)
  expect([file.name, file.type, await file.text()]).toEqual([
    'notes.md',
    'text/markdown',
    'content',
  ])
})

async function* chunks(): AsyncGenerator<Uint8Array | string> {
  yield bytes.subarray(0, 3)
  yield 'tent'
}

const kinds: readonly (readonly [string, () => FileData])[] = [
  ['text', () => 'content'],
  ['a Blob', () => new Blob([bytes])],
  ['a File', () => new File([bytes], 'unknown_file')],
  ['a Response', () => new Response(bytes)],
  ['an ArrayBuffer', () => bytes.slice().buffer],
  ['a view', () => bytes],
  ['a part of a buffer', () => new DataView(new TextEncoder().encode('<content>').buffer, 1, 7)],
  ['a ReadableStream', () => new Blob([bytes]).stream()],
  ['an async iterable', chunks],
  ['an object that is async iterable', () => ({ [Symbol.asyncIterator]: chunks })],
]

test.each(kinds)('behavior: of %s, or a promise of it', async (_, data) => {
  for (const value of [data(), Promise.resolve(data())]) {
    const file = await toFile(value)
    expect([file.name, await file.text()]).toEqual(['unknown_file', 'content'])
  }
})

test('behavior: a File that needs no change is handed back', async () => {
  const file = new File(['x'], 'a.txt', { type: 'text/csv' })

  expect(await toFile(file)).toBe(file)
})

test.each([
  ['requests.jsonl', 'application/jsonl'],
  ['Tree.PNG', 'image/png'],
  ['photo.old.jpeg', 'image/jpeg'],
  ['speech.mp3', 'audio/mpeg'],
  ['notes', ''],
  ['png', ''],
  ['.constructor', ''],
  ['a.tar.xyz', ''],
])('behavior: without a type of its own, %s is %j', async (name, type) => {
  expect((await toFile('x', name)).type).toBe(type)
  expect((await toFile(new File(['x'], name))).type).toBe(type)
  expect((await toFile('x', name, { type: 'text/rtf' })).type).toBe('text/rtf')
})

test('behavior: a File keeps the name or type that is not given', async () => {
  const file = new File(['x'], 'a.txt', { type: 'text/plain' })
  const renamed = await toFile(file, 'b.txt')
  const retyped = await toFile(file, undefined, { type: 'text/csv' })

  expect([renamed.name, renamed.type, await renamed.text()]).toEqual(['b.txt', 'text/plain', 'x'])
  expect([retyped.name, retyped.type, await retyped.text()]).toEqual(['a.txt', 'text/csv', 'x'])
})

test('behavior: a Blob keeps its type', async () => {
  const file = await toFile(new Blob(['x'], { type: 'audio/wav' }), 'a.wav')

  expect([file.name, file.type]).toEqual(['a.wav', 'audio/wav'])
})

test.each([
  ['https://x.example/dir/speech.mp3?sig=1#t', 'speech.mp3'],
  ['https://x.example/dir/', 'unknown_file'],
  ['https://x.example', 'unknown_file'],
  ['', 'unknown_file'],
])('behavior: a Response from %j is named %s', async (url, name) => {
  const response = new Response('x', { headers: { 'content-type': 'audio/mpeg' } })
  Object.defineProperty(response, 'url', { value: url })
  const file = await toFile(response)

  expect([file.name, file.type]).toEqual([name, 'audio/mpeg'])
})

test('options: a name and a type win over those of a Response', async () => {
  const file = await toFile(new Response('x'), 'b.txt', { type: 'text/csv' })

  expect([file.name, file.type]).toEqual(['b.txt', 'text/csv'])
})

test('behavior: empty data is an empty file', async () => {
  for (const data of ['', new ArrayBuffer(0), new Response(null), new Blob([])])
    expect((await toFile(data)).size).toBe(0)
})

test.each([undefined, null, 7, true, {}, [], [bytes], new Map(), (): string => 'x'])(
  'error: %s is no data',
  async (value) => {
    // What the types refuse.
    await expect(toFile(value as string)).rejects.toThrow(TypeError)
  },
)

test('error: what the data throws is thrown', async () => {
  const reason = new Error('disk on fire')
  async function* failing(): AsyncGenerator<string> {
    yield 'x'
    throw reason
  }

  await expect(toFile(failing())).rejects.toBe(reason)
  await expect(toFile(Promise.reject<string>(reason))).rejects.toBe(reason)
})
