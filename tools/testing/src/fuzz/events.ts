import { fromSSEResponse } from '@bonsai-ai/core'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { InputOf, Subject } from './subject.ts'

/** Reads a stream that comes in these chunks. */
type Reader = (chunks: readonly Uint8Array<ArrayBuffer>[]) => Promise<unknown[]>

const read: Reader = async (chunks) => {
  const body = new ReadableStream({
    start(stream) {
      for (const chunk of chunks) stream.enqueue(chunk)
      stream.close()
    },
  })
  const events: unknown[] = []
  for await (const event of fromSSEResponse<unknown>(new Response(body))) events.push(event)
  return events
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('[DONE]', ': ', 'data: ', 'é😀', '\u2028', 'event: error'),
)
const event = fc.record({
  name: fc.option(fc.stringMatching(/^[a-d.]{1,6}$/)),
  data: fc.oneof(text, fc.array(fc.oneof(fc.integer(), text), { maxLength: 3 })),
  indent: fc.nat(2),
  comment: fc.option(fc.constantFrom(':', ': here', ':data: 1', 'id: 1', 'retry: 2', 'unknown')),
})
const input = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 5 }),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
  end: fc.constantFrom('', 'line', 'blank'),
  hasMark: fc.boolean(),
  cuts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }),
})

function write({
  events,
  ending,
  end,
  hasMark,
  cuts,
}: InputOf<typeof input>): Uint8Array<ArrayBuffer>[] {
  const lines = events.flatMap(({ name, data, indent, comment }) => [
    ...(name === null ? [] : [`event: ${name}`]),
    ...(comment === null ? [] : [comment]),
    ...JSON.stringify(data, null, indent)
      .split('\n')
      .map((line) => `data: ${line}`),
    '',
  ])
  if (end !== 'blank') lines.pop()
  const whole = lines.join(ending) + (end ? ending : '')
  const bytes = new TextEncoder().encode(`${hasMark ? '\uFEFF' : ''}${whole}`)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0, cut = 0; at < bytes.length; cut++) {
    const size = cuts[cut % cuts.length] ?? 1
    chunks.push(bytes.slice(at, at + size))
    at += size
  }
  return chunks
}

/** The real reader, behind something that changes each chunk on its own. */
function behind(change: (text: string) => string, decoding: 'utf-8' | 'latin1' = 'latin1'): Reader {
  return (chunks) =>
    read(
      chunks.map((chunk) =>
        decoding === 'latin1'
          ? // Bytes as they are, each a character.
            Uint8Array.from(
              change(Array.from(chunk, (byte) => String.fromCharCode(byte)).join('')),
              (character) => character.charCodeAt(0),
            )
          : new TextEncoder().encode(change(new TextDecoder().decode(chunk))),
      ),
    )
}

/** A reader of server-sent events. */
export const events: Subject<Reader> = {
  real: read,
  property: (reader) =>
    fc.asyncProperty(input, async (source) => {
      expect(await reader(write(source))).toEqual(
        source.events.map(({ data }) => JSON.parse(JSON.stringify(data)) as unknown),
      )
    }),
  broken: {
    'forgets a CR at the end of a chunk': behind((chunk) => chunk.replace(/\r\n?/g, '\n')),
    'knows no CR alone': behind((chunk) => chunk.replace(/\r(?!\n)/g, '')),
    'decodes each chunk on its own': behind((chunk) => chunk, 'utf-8'),
    'takes the mark of the encoding for text': (chunks) =>
      read([new Uint8Array(chunks[0]?.[0] === 0xef ? [0xef, 0xbb, 0xbf] : []), ...chunks]),
    'ends at [DONE] in the middle of a text': async (chunks) =>
      (await read(chunks)).flatMap((value) =>
        JSON.stringify(value).includes('[DONE]') ? [] : [value],
      ),
    'leaves out a last event without its blank line': async (chunks) => {
      const all = new TextDecoder().decode(new Uint8Array(chunks.flatMap((chunk) => [...chunk])))
      const list = await read(chunks)
      return /(\n|\r|\r\n)\1$/.test(all) ? list : list.slice(0, -1)
    },
    'says an event twice that comes in two chunks': async (chunks) => {
      const list = await read(chunks)
      return chunks.length > list.length ? [...list, list.at(-1)] : list
    },
  },
}
