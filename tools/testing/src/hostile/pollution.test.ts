import { createClient, type EventStream, fromSSEResponse, request } from '@bonsai-ai/core'
import { accumulateRun, runEvents } from 'bonsai-ai/assistants'
import { accumulateSpeech, accumulateTranscription } from 'bonsai-ai/audio'
import { accumulateChatCompletion, chatCompletionEvents } from 'bonsai-ai/chat'
import { accumulateCompletion } from 'bonsai-ai/completions'
import { accumulateImage } from 'bonsai-ai/images'
import { accumulateResponse, responseEvents } from 'bonsai-ai/responses'
import { partialJson } from 'bonsai-ai/structured'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const odd = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
]

/** What servers call their fields, so that what is put together is put together. */
const usual = (
  'id index type object choices delta content tool_calls function name arguments usage text value ' +
  'data response output item part item_id output_index content_index annotations logprobs role refusal'
).split(' ')
const types = (
  'response.created response.output_item.added response.content_part.added __proto__.delta ' +
  'response.output_text.delta response.function_call_arguments.delta response.completed ' +
  'thread.run.created thread.message.created thread.message.delta thread.run.step.delta ' +
  'speech.audio.delta transcript.text.delta transcript.text.done'
).split(' ')
const json = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '"a"',
      '0',
      '1',
      '-1',
      '1e9',
      'null',
      'true',
      ...odd.map((name) => `"${name}"`),
    ),
    fc.array(tie('value'), { maxLength: 2 }).map((items) => `[${items.join()}]`),
    tie('object'),
  ),
  object: fc
    .tuple(
      fc.constantFrom(...types),
      fc.array(fc.tuple(fc.constantFrom(...odd, ...usual, ...usual), tie('value')), {
        maxLength: 6,
      }),
    )
    .map(([type, fields]) => {
      const members = fields.map(([name, value]) => `"${name}":${value}`)
      return `{${[`"type":"${type}"`, ...members].join()}}`
    }),
}))

/** The prototypes, with all that stands on them. */
function prototypes(): unknown[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) =>
      Reflect.ownKeys(prototype).map((key) => [
        key,
        Reflect.getOwnPropertyDescriptor(prototype, key),
      ]),
  )
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

async function* piecesOf(text: string): AsyncGenerator<string, void, undefined> {
  yield* text.match(/.{1,5}/g) ?? []
}

const readers: Readonly<Record<string, (stream: EventStream<never>) => Promise<unknown>>> = {
  accumulateChatCompletion,
  accumulateCompletion,
  accumulateResponse,
  accumulateRun,
  accumulateImage,
  accumulateSpeech,
  accumulateTranscription,
  chatCompletionEvents: (stream) => drain(chatCompletionEvents(stream)),
  responseEvents: (stream) => drain(responseEvents(stream)),
  runEvents: (stream) => drain(runEvents(stream)),
}

test.each(Object.entries(readers))(
  'behavior: %s leaves the prototypes alone, whatever a server sends',
  async (_, read) => {
    const before = prototypes()
    await fc.assert(
      fc.asyncProperty(fc.array(json.object, { minLength: 1, maxLength: 4 }), async (events) => {
        const body = events.map((event) => `data: ${event}\n\n`).join('')
        // What it makes of it, an error too, is not the matter here.
        await read(fromSSEResponse(new Response(`${body}data: [DONE]\n\n`))).catch(() => {})
        expect(prototypes()).toEqual(before)
      }),
      { numRuns: 100 },
    )
  },
)

test('behavior: a result and partial JSON have such names as fields, and leave the prototypes alone', async () => {
  const before = prototypes()
  await fc.assert(
    fc.asyncProperty(json.object, async (text) => {
      // A result with an `error` of its own would be one.
      const client = createClient({ fetch: async () => new Response(text) })
      expect(await request(client, { path: '/a' })).toEqual(JSON.parse(text))
      let last: unknown
      for await (const value of partialJson<unknown>(piecesOf(text))) last = value
      expect(JSON.stringify(last)).toBe(JSON.stringify(JSON.parse(text)))
      expect(prototypes()).toEqual(before)
    }),
    { numRuns: 100 },
  )
})
