import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateImageParams } from './generated/types.gen.ts'
import { streamImage } from './streamImage.ts'

const params: CreateImageParams = { model: 'gpt-image-1.5', prompt: 'A cat', n: 1 }

const events = [
  { type: 'image_generation.partial_image', partial_image_index: 0, b64_json: 'AA' },
  { type: 'image_generation.completed', b64_json: 'AAA' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamImage(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/images/generations')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await request?.json()).toEqual({ ...params, stream: true })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamImage(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /images/generations: 400 no]`)
})
