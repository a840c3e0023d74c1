import { StreamError } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateImage } from './accumulateImage.ts'
import type { ImageGenStreamEvent } from './generated/types.gen.ts'
import { streamImage } from './streamImage.ts'
import { streamImageEdit } from './streamImageEdit.ts'

async function* streamOf(...events: object[]): AsyncGenerator<ImageGenStreamEvent> {
  // What servers send, whatever the types say.
  yield* events as ImageGenStreamEvent[]
}

const params = { model: 'gpt-image-1.5', prompt: 'A lighthouse' }
const fields = {
  created_at: 1,
  size: '1024x1024',
  quality: 'high',
  background: 'opaque',
  output_format: 'png',
}
const usage = { total_tokens: 3, input_tokens: 1, output_tokens: 2 }

function draft(kind: string, partial_image_index: number): object {
  return { type: `${kind}.partial_image`, b64_json: 'draft', ...fields, partial_image_index }
}

function done(kind: string, b64_json = 'AAAA'): object {
  return { type: `${kind}.completed`, b64_json, ...fields, usage }
}

const { created_at: created, ...settings } = fields
const expected = { created, ...settings, data: [{ b64_json: 'AAAA' }], usage }

test('default', async () => {
  const kind = 'image_generation'
  const { client } = stubStream(draft(kind, 0), draft(kind, 1), done(kind))

  expect(await accumulateImage(await streamImage(client, params))).toEqual(expected)
})

test('behavior: edits', async () => {
  const { client } = stubStream(draft('image_edit', 0), done('image_edit'))
  const stream = await streamImageEdit(client, { ...params, image: new Blob(['a']) })

  expect(await accumulateImage(stream)).toEqual(expected)
})

test('behavior: an end without [DONE], drafts, usage and all', async () => {
  const event = { type: 'image_generation.completed', created_at: 1, url: 'a', revised_prompt: 'b' }

  expect(await accumulateImage(streamOf(event))).toEqual({
    created: 1,
    data: [{ url: 'a', revised_prompt: 'b' }],
  })
})

test('behavior: several images', async () => {
  const events = ['AAAA', 'BBBB'].map((image) => done('image_generation', image))

  expect((await accumulateImage(streamOf(...events))).data).toEqual([
    { b64_json: 'AAAA' },
    { b64_json: 'BBBB' },
  ])
})

test('options: allowTruncated has no image', async () => {
  const stream = streamOf(draft('image_generation', 0))

  expect(await accumulateImage(stream, { allowTruncated: true })).toEqual({
    created,
    ...settings,
    data: [],
  })
  await expect(accumulateImage(streamOf(), { allowTruncated: true })).rejects.toThrow(StreamError)
})

test('error: a stream that was cut off keeps no draft', async () => {
  const event = draft('image_generation', 0)
  await expect(accumulateImage(streamOf(event))).rejects.toMatchObject({
    message: 'stream: ended before it was complete',
    partial: { created, ...settings, data: [] },
  })

  const empty = stubStream(event)
  await expect(accumulateImage(await streamImage(empty.client, params))).rejects.toThrow(
    StreamError,
  )
  const cut = stub(`data: ${JSON.stringify(event)}\n\ndata: {"b64_json":"AA`)
  await expect(accumulateImage(await streamImage(cut.client, params))).rejects.toMatchObject({
    name: 'StreamError',
    partial: { data: [] },
  })
})
