import { collect, formOf, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateImageEditParams } from './generated/types.gen.ts'
import { streamImageEdit } from './streamImageEdit.ts'

const params: CreateImageEditParams = {
  prompt: 'Add a hat',
  image: [
    new File(['a'], 'a.png', { type: 'image/png' }),
    new File(['b'], 'b.png', { type: 'image/png' }),
  ],
}

const events = [
  { type: 'image_edit.partial_image', partial_image_index: 0, b64_json: 'AA' },
  { type: 'image_edit.completed', b64_json: 'AAA' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamImageEdit(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/images/edits')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await formOf(request)).toEqual([
    ['prompt', 'Add a hat'],
    ['image[]', 'a.png', 'image/png', 'a'],
    ['image[]', 'b.png', 'image/png', 'b'],
    ['stream', 'true'],
  ])
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamImageEdit(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /images/edits: 400 no]`)
})

test('behavior: without a file, the params are JSON', async () => {
  const { client, sent } = stubStream(...events)
  const byReference = { prompt: 'Add a hat', images: [{ file_id: 'file-1' }] }

  await streamImageEdit(client, byReference)

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual({ ...byReference, stream: true })
})
