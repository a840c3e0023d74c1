import { expect, test } from 'vitest'
import { createMock } from '../createMock.ts'

interface Images {
  data: { b64_json?: string; url?: string }[]
  size?: string
  usage?: { total_tokens: number }
}

function post(path: string, body: object): Promise<Response> {
  const isForm = body instanceof FormData
  return createMock()(`https://api.openai.com/v1/images/${path}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    body: isForm ? body : JSON.stringify(body),
  })
}

async function create(body: object): Promise<Images> {
  const response = await post('generations', { prompt: 'A lighthouse', ...body })
  expect(response.status).toBe(200)
  return (await response.json()) as Images
}

/** Width and height of a picture. */
function sizeOf(base64: string | undefined): number[] {
  const bytes = Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  expect(view.getUint32(0)).toBe(0x89504e47)
  return [view.getUint32(16), view.getUint32(20)]
}

function photo(): FormData {
  const form = new FormData()
  form.append('image[]', new File(['a'], 'a.png'))
  form.append('image[]', new File(['b'], 'b.png'))
  form.set('prompt', 'Add a flamingo')
  return form
}

test('default', async () => {
  const images = await create({})
  expect(images).toMatchObject({ output_format: 'png', size: '1024x1024', background: 'opaque' })
  expect(sizeOf(images.data[0]?.b64_json)).toEqual([1024, 1024])
  expect((await create({})).data).toEqual(images.data)
  expect((await create({ prompt: 'A cat' })).data).not.toEqual(images.data)
})

test('options: n and size', async () => {
  const { data } = await create({ n: 3, size: '1536x1024' })
  expect(data.map(({ b64_json }) => sizeOf(b64_json))).toEqual(data.map(() => [1536, 1024]))
  expect(new Set(data.map(({ b64_json }) => b64_json)).size).toBe(3)
})

test('behavior: older models answer with a URL, which can be fetched', async () => {
  const { data } = await create({ model: 'dall-e-3' })
  const picture = await fetch(data[0]?.url ?? '')
  expect(picture.headers.get('content-type')).toBe('image/png')
  const asked = await create({ model: 'dall-e-3', response_format: 'b64_json' })
  expect(asked.data[0]?.b64_json).toBeDefined()
})

test('behavior: a stream has partial images, then the whole one', async () => {
  const response = await post('generations', { prompt: 'A cat', stream: true, partial_images: 2 })
  const events = (await response.text()).trimEnd().split('\n\n')

  expect(events.map((event) => event.split('\n')[0])).toEqual([
    'event: image_generation.partial_image',
    'event: image_generation.partial_image',
    'event: image_generation.completed',
  ])
  const last = JSON.parse(events[2]?.split('\ndata: ')[1] ?? '') as { b64_json: string }
  expect(last.b64_json).toBe((await create({ prompt: 'A cat' })).data[0]?.b64_json)
})

test('behavior: edits a form and JSON, and varies a picture', async () => {
  const json = { prompt: 'Add a flamingo', images: [{ image_url: 'https://example.com/a.png' }] }
  const variation = new FormData()
  variation.set('image', new File(['a'], 'a.png'))

  const answers = await Promise.all([
    post('edits', photo()),
    post('edits', json),
    post('variations', variation),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const form = photo()
  form.set('stream', 'true')
  expect(await (await post('edits', form)).text()).toMatch(/^event: image_edit\.completed\n/)
})

test('error: 400 for what cannot be drawn', async () => {
  const failure = async (path: string, body: object): Promise<unknown> => {
    const response = await post(path, body)
    return [response.status, ((await response.json()) as { error: { param: string } }).error.param]
  }
  const bare = photo()
  bare.delete('image[]')

  expect(await failure('generations', {})).toEqual([400, 'prompt'])
  expect(await failure('generations', { prompt: 'a', n: 11 })).toEqual([400, 'n'])
  expect(await failure('generations', { prompt: 'a', n: '1' })).toEqual([400, 'n'])
  expect(await failure('generations', { prompt: 'a', size: '1x1' })).toEqual([400, 'size'])
  expect(await failure('generations', { prompt: 'a', size: '99999x1024' })).toEqual([400, 'size'])
  expect(await failure('edits', bare)).toEqual([400, 'image'])
  expect(await failure('edits', { prompt: 'a', images: [] })).toEqual([400, 'images'])
  expect(await failure('edits', { prompt: 'a', images: ['a'] })).toEqual([400, 'images[0]'])
})
