import { expect, test } from 'vitest'
import { EventStream, type StreamEnd } from './EventStream.ts'

const encoder = new TextEncoder()

const lines = [
  ': keep-alive',
  '',
  'id: 1',
  'event: first',
  'data: {"text":"naïve 日本 👩‍🚀"}',
  '',
  'data:[1,',
  'data',
  'data: 2]',
  'unknown: 😀',
  'retry: 3',
  '',
  '',
  'event: last',
  'data: "\\r\\n"',
  '',
  'data: [DONE]',
  '',
  'data: "late"',
  '',
  '',
]
const events = [
  { event: 'first', data: { text: 'naïve 日本 👩‍🚀' } },
  { event: undefined, data: [1, 2] },
  { event: 'last', data: '\r\n' },
]
const endings = ['\n', '\r', '\r\n']

const texts = [
  ...endings.map((ending) => [JSON.stringify(ending), lines.join(ending)] as const),
  ['a mix of endings', lines.map((line, i) => line + endings[i % 3]).join('')] as const,
  ['a byte order mark', `\uFEFF${lines.join('\n')}`] as const,
]

test.each(texts)('behavior: cut in two at every byte, with %s', async (_, text) => {
  const bytes = encoder.encode(text)
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(await read(bytes.slice(0, cut), bytes.slice(cut)), `cut at ${cut}`).toEqual({
      got: events,
      ended: 'done',
    })
})

test.each(texts)('behavior: one byte at a time, with %s', async (_, text) => {
  const chunks = Array.from(encoder.encode(text), (byte) => new Uint8Array([byte]))
  expect(await read(...chunks)).toEqual({ got: events, ended: 'done' })
})

test('behavior: chunks without bytes change nothing', async () => {
  const empty = new Uint8Array()
  const chunks = Array.from(encoder.encode(lines.join('\r\n')), (byte) => [
    empty,
    new Uint8Array([byte]),
  ])
  expect(await read(empty, ...chunks.flat(), empty)).toEqual({ got: events, ended: 'done' })
})

test.each(endings)('behavior: a last event without its blank line, with %j', async (ending) => {
  for (const tail of ['', ending])
    expect(await read(encoder.encode(`data: 1${ending}${ending}data: {"a":2}${tail}`))).toEqual({
      got: [
        { event: undefined, data: 1 },
        { event: undefined, data: { a: 2 } },
      ],
      ended: 'eof',
    })
})

test('behavior: [DONE] without its blank line', async () => {
  expect(await read(encoder.encode('data: 1\n\ndata: [DONE]'))).toEqual({
    got: [{ event: undefined, data: 1 }],
    ended: 'done',
  })
})

test.each(endings)('error: a last event cut at every byte, with %j', async (ending) => {
  const first = encoder.encode(`data: 1${ending}${ending}`)
  const last = encoder.encode(
    `event: b${ending}data: {"é":${ending}data: ["👍"]}${ending}${ending}`,
  )
  const text = new TextDecoder().decode(last)
  const named = encoder.encode('event: b').length
  const whole = encoder.encode(text.slice(0, text.lastIndexOf('}') + 1)).length

  for (let cut = 0; cut <= last.length; cut++) {
    const { got, ended, error } = await read(first, last.slice(0, cut))
    const label = `cut at ${cut}`
    expect(got[0], label).toEqual({ event: undefined, data: 1 })
    if (cut < named) {
      // Nothing tells it from a stream that ends here.
      expect({ got: got.length, ended, error }, label).toEqual({ got: 1, ended: 'eof' })
    } else if (cut < whole) {
      expect(error, label).toMatchObject({ name: 'StreamError' })
      expect({ got: got.length, ended }, label).toEqual({ got: 1, ended: undefined })
    } else {
      expect({ got: got[1], ended, error }, label).toEqual({
        got: { event: 'b', data: { é: ['👍'] } },
        ended: 'eof',
      })
    }
  }
})

test('error: a last event without a name, cut before its data', async () => {
  for (const [tail, isCut] of [
    ['data:', true],
    ['data: ', true],
    ['data', true],
    ['dat', false],
    [': and', false],
    ['id: 1', false],
    ['event: ', false],
    ['event: ping\n\n', false],
  ] as const) {
    const { got, ended, error } = await read(encoder.encode(`data: 1\n\n${tail}`))
    expect(got, tail).toEqual([{ event: undefined, data: 1 }])
    expect(ended, tail).toBe(isCut ? undefined : 'eof')
    if (isCut) expect(error, tail).toMatchObject({ name: 'StreamError' })
  }
})

test('error: a cut event is quoted, up to a message of 200 characters', async () => {
  const short = await read(encoder.encode('data: {"a":'))
  expect(short.error).toMatchInlineSnapshot(
    `[StreamError: POST /responses: cut off in an event: {"a":]`,
  )

  const long = await read(encoder.encode(`data: "${'a'.repeat(300)}`))
  expect(long.error).toHaveProperty(
    'message',
    `POST /responses: cut off in an event: "${'a'.repeat(178)}`,
  )
})

interface Reading {
  got: unknown[]
  ended: StreamEnd | undefined
  error?: unknown
}

async function read(...chunks: readonly Uint8Array[]): Promise<Reading> {
  const body = new ReadableStream({
    start(sink) {
      for (const chunk of chunks) sink.enqueue(chunk)
      sink.close()
    },
  })
  const stream = new EventStream(new Response(body), { named: true, request: 'POST /responses' })
  const got: unknown[] = []
  try {
    for await (const event of stream) got.push(event)
  } catch (error) {
    return { got, ended: stream.ended, error }
  }
  return { got, ended: stream.ended }
}
