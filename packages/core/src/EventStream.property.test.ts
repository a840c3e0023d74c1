import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BonsaiError, isApiError } from './errors.ts'
import { EventStream } from './EventStream.ts'

const ending = fc.constantFrom('\n', '\r', '\r\n')
const word = fc.stringMatching(/^[^\r\n]*$/)
const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 40 })

/** One event: its name, its data as JSON over some lines, and noise between them. */
const sourceEvent = fc.record({
  name: fc.option(
    fc.stringMatching(/^[a-z._]{1,8}$/).filter((name) => name !== 'error'),
    { nil: undefined },
  ),
  data: fc.jsonValue().filter((value) => !(Object(value) as { error?: unknown }).error),
  indent: fc.integer({ min: 0, max: 2 }),
  space: fc.boolean(),
  noise: fc.array(
    fc.oneof(
      word.map((text) => `:${text}`),
      fc.constantFrom('id: 1', 'id', 'retry: 5', 'retry: soon', 'foo: bar', 'foo', 'Data: 1'),
    ),
    { maxLength: 3 },
  ),
  blanks: fc.integer({ min: 1, max: 3 }),
})

test('behavior: any events, lines, endings and chunks are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sourceEvent, { minLength: 1, maxLength: 6 }),
      fc.array(ending, { minLength: 1, maxLength: 7 }),
      fc.boolean(),
      sizes,
      async (source, endings, hasMark, chunks) => {
        const lines = source.flatMap(({ name, data, indent, space, noise, blanks }) => [
          ...(name === undefined ? [] : [`event: ${name}`]),
          ...noise,
          ...JSON.stringify(data, null, indent)
            .split('\n')
            .map((line) => `data:${space || line.startsWith(' ') ? ' ' : ''}${line}`),
          ...Array.from({ length: blanks }, () => ''),
        ])
        const text = join(lines, endings)

        expect(await read(encode(hasMark ? `\uFEFF${text}` : text), chunks)).toEqual({
          events: source.map(({ name, data }) => ({
            event: name,
            data: JSON.parse(JSON.stringify(data)) as unknown,
          })),
          ended: 'eof',
        })
      },
    ),
    { numRuns: 300 },
  )
})

test('behavior: any lines are read as the HTML standard says', async () => {
  const line = fc.oneof(
    fc.constantFrom('', 'data', 'data:', 'data: ', 'data:1', 'data: 2', 'data:  3', 'data: [4,'),
    fc.constantFrom('data: 5]', 'event:', 'event: a', 'event:b', 'event', ':', 'id: 1', ' data: 6'),
    fc.constantFrom('data : 7', 'datas: 8', 'retry: 1', '\uFEFFdata: 9', 'data: [DONE]'),
    word,
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.array(ending, { minLength: 1, maxLength: 5 }),
      sizes,
      async (lines, endings, chunks) => {
        const text = join([...lines, '', ''], endings)
        const expected = reference(text)
        // A sign of life first, so that a stream without events does not become a question of its own.
        const { events, ended, error } = await read(encode(`data: 0\n\n${text}`), chunks)

        expect(events).toEqual([{ event: undefined, data: 0 }, ...expected.events])
        expect(error === undefined ? ended : 'error').toBe(expected.ended)
      },
    ),
    { numRuns: 500 },
  )
})

test('error: bytes of any kind end in events or an error of the family', async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 100 }).map(encode),
    fc
      .array(fc.constantFrom('data:', ' ', '\n', '\r', '{', '}', '"a"', ':', '1', 'event', 'error'))
      .map((parts) => encode(parts.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(noise, sizes, async (bytes, chunks) => {
      const { error, ended } = await read(bytes, chunks)
      if (error === undefined) expect(['done', 'eof']).toContain(ended)
      else {
        expect(error).toBeInstanceOf(BonsaiError)
        expect(['ApiError', 'ParseError', 'StreamError']).toContain((error as BonsaiError).name)
      }
    }),
    { numRuns: 500 },
  )
})

test('error: an error in any place comes after the events before it and before all others', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(5),
      fc.nat(5),
      fc.constantFrom('event: error\ndata: "oops"', 'data: {"error":"oops"}'),
      sizes,
      async (before, after, failure, chunks) => {
        const text = `${'data: 1\n\n'.repeat(before)}${failure}\n\n${'data: 1\n\n'.repeat(after)}`
        const { events, error } = await read(encode(text), chunks)
        expect(events).toHaveLength(before)
        expect(isApiError(error)).toBe(true)
        expect(error).toHaveProperty('message', 'stream: 200 oops')
      },
    ),
  )
})

/** Ends each line in turn; a blank one after `\r` not by `\n`, which would be one ending of the two. */
function join(lines: readonly string[], endings: readonly string[]): string {
  return lines.reduce((text, line, i) => {
    const next = endings[i % endings.length] ?? '\n'
    return text + line + (!line && text.endsWith('\r') && next === '\n' ? '\r' : next)
  }, '')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The standard's own algorithm, written for plainness, with `[DONE]` and JSON on top. */
function reference(text: string): { events: unknown[]; ended: string } {
  const events: unknown[] = []
  let data: string[] = []
  let event: string | undefined
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/su.exec(line) ?? []
    if (line === '') {
      const joined = data.join('\n')
      if (joined.startsWith('[DONE]')) return { events, ended: 'done' }
      if (joined) {
        try {
          events.push({ event, data: JSON.parse(joined) as unknown })
        } catch {
          return { events, ended: 'error' }
        }
      }
      data = []
      event = undefined
    } else if (field === 'data') data.push(value ?? '')
    else if (field === 'event') event = value || undefined
  }
  return { events, ended: 'eof' }
}

interface Reading {
  readonly events: unknown[]
  readonly ended: string | undefined
  readonly error?: unknown
}

/** Reads bytes in chunks of these sizes, the rest as one. */
async function read(bytes: Uint8Array, chunks: readonly number[]): Promise<Reading> {
  let start = 0
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      for (const size of [...chunks, Infinity]) {
        const chunk = bytes.subarray(start, start + size)
        if (chunk.length) sink.enqueue(chunk)
        start += chunk.length
      }
      sink.close()
    },
  })
  const stream = new EventStream(new Response(body), { named: true })
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    return { events, ended: stream.ended, error }
  }
  return { events, ended: stream.ended }
}
