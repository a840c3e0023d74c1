import { expect, test } from 'vitest'
import { createMock } from './createMock.ts'

interface Result {
  flagged: boolean
  categories: Record<string, boolean>
  category_scores: Record<string, number>
  category_applied_input_types: Record<string, string[]>
}

function ask(body: object): Promise<Response> {
  return createMock()('https://api.openai.com/v1/moderations', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function results(input: unknown): Promise<Result[]> {
  const response = await ask({ input })
  expect(response.status).toBe(200)
  return ((await response.json()) as { results: Result[] }).results
}

function image(url: string): object {
  return { type: 'image_url', image_url: { url } }
}

test('default', async () => {
  const response = await ask({ input: 'I will hug you.' })
  const body = (await response.json()) as { results: Result[] }
  expect(body).toMatchObject({
    id: expect.stringMatching(/^modr-\w+$/) as string,
    model: 'omni-moderation-2024-09-26',
    results: [{ flagged: false }],
  })
  expect(Object.keys(body.results[0]?.categories ?? {})).toHaveLength(13)
})

test('behavior: flags by a few words, each text for itself', async () => {
  const [threat, fine] = await results(['I will kill you', 'Good morning'])
  expect(threat).toMatchObject({
    flagged: true,
    categories: { violence: true, 'harassment/threatening': true, sexual: false },
  })
  expect(threat?.category_scores['violence']).toBeGreaterThan(0.89)
  expect(threat?.category_scores['sexual']).toBeLessThan(0.01)
  expect(fine?.flagged).toBe(false)
})

test('behavior: parts get one result together, images by their address', async () => {
  const [result, ...more] = await results([
    { type: 'text', text: 'Look' },
    image('https://example.com/blood_everywhere.png'),
  ])
  expect(more).toEqual([])
  expect(result).toMatchObject({
    flagged: true,
    categories: { 'violence/graphic': true },
    category_applied_input_types: { violence: ['text', 'image'], hate: ['text'] },
  })
  const [alone] = await results([image('https://example.com/tree.png')])
  expect(alone).toMatchObject({
    flagged: false,
    category_applied_input_types: { violence: ['image'], hate: [] },
  })
})

test('error: 400 with the field that is wrong', async () => {
  for (const [body, param] of [
    [{}, 'input'],
    [{ input: 1 }, 'input'],
    [{ input: [] }, 'input'],
    [{ input: ['a', 2] }, 'input[1]'],
    [{ input: [{ type: 'audio' }] }, 'input[0].type'],
    [{ input: [{ type: 'image_url' }] }, 'input[0].image_url'],
    [{ input: [image('a')], model: 'text-moderation-latest' }, 'input'],
  ] as const) {
    const response = await ask(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
  expect((await ask({ input: 'a', model: 'moderation-0' })).status).toBe(404)
})
