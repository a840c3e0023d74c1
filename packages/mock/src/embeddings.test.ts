import { expect, test } from 'vitest'
import { createMock } from './createMock.ts'

interface Embeddings {
  data: { object: string; index: number; embedding: number[] | string }[]
  model: string
  usage: object
}

const model = 'text-embedding-3-small'

function ask(body: object): Promise<Response> {
  return createMock()('https://api.openai.com/v1/embeddings', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: JSON.stringify({ model, ...body }),
  })
}

async function create(body: object): Promise<Embeddings> {
  const response = await ask(body)
  expect(response.status).toBe(200)
  return (await response.json()) as Embeddings
}

async function vectors(input: unknown, settings: object = {}): Promise<number[][]> {
  const { data } = await create({ input, ...settings })
  return data.map(({ embedding }) => embedding as number[])
}

function dot(left: readonly number[] = [], right: readonly number[] = []): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
}

test('default', async () => {
  const { data, ...rest } = await create({ input: 'The cat sat.' })
  expect(data.map(({ embedding, ...item }) => [item, embedding.length])).toEqual([
    [{ object: 'embedding', index: 0 }, 1536],
  ])
  expect(rest).toEqual({ object: 'list', model, usage: { prompt_tokens: 4, total_tokens: 4 } })
})

test('behavior: unit vectors that are closer the more words the texts share', async () => {
  const [cat, cats, same, tax] = await vectors([
    'The cat sat on the mat',
    'The cats sat on a mat',
    'the CAT sat on the mat!',
    'Quarterly filings need revenue figures',
  ])
  expect(dot(cat, cat)).toBeCloseTo(1, 5)
  expect(dot(cat, same)).toBeCloseTo(1, 5)
  expect(dot(cat, cats)).toBeGreaterThan(0.6)
  expect(Math.abs(dot(cat, tax))).toBeLessThan(0.2)
})

test('behavior: takes tokens and arrays of them', async () => {
  const [one] = await vectors([1, 2, 3])
  const [first, second] = await vectors([[1, 2, 3], [4]])
  expect(one).toEqual(first)
  expect(second).not.toEqual(first)
})

test('options: dimensions', async () => {
  for (const [settings, length] of [
    [{ dimensions: 256 }, 256],
    [{ dimensions: 7 }, 7],
    [{ model: 'text-embedding-3-large' }, 3072],
  ] as const) {
    const [vector = []] = await vectors('Hello there', settings)
    expect(vector).toHaveLength(length)
    expect(dot(vector, vector)).toBeCloseTo(1, 5)
  }
})

test('options: encoding_format base64 is the same vector', async () => {
  const [floats] = await vectors('Hello')
  const { data } = await create({ input: 'Hello', encoding_format: 'base64' })
  const bytes = Uint8Array.from(atob(data[0]?.embedding as string), (char) => char.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  expect(floats?.map((_, index) => view.getFloat32(index * 4, true))).toEqual(floats)
})

test('error: 400 with the field that is wrong', async () => {
  for (const [body, param] of [
    [{}, 'input'],
    [{ input: '' }, 'input'],
    [{ input: [] }, 'input'],
    [{ input: ['a', 1] }, 'input[1]'],
    [{ input: Array(2049).fill('a') }, 'input'],
    [{ input: 'a', dimensions: 0 }, 'dimensions'],
    [{ input: 'a', dimensions: 4000 }, 'dimensions'],
    [{ input: 'a', model: 'text-embedding-ada-002', dimensions: 9 }, 'dimensions'],
    [{ input: 'a', encoding_format: 'hex' }, 'encoding_format'],
  ] as const) {
    const response = await ask(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
  expect((await ask({ input: 'a', model: 'embed-0' })).status).toBe(404)
})
