import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

interface Page {
  data: { id: string }[]
  has_more: boolean
}

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1/conversations${path}`, {
    method,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function ask<T = Json>(...request: Parameters<typeof call>): Promise<T> {
  const response = await call(...request)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

function message(text: string, role = 'user'): Json {
  return { type: 'message', role, content: text }
}

test('default', async () => {
  const mock = createMock({ now: () => 5_000 })
  const conversation = await ask(mock, 'POST', '', { metadata: { topic: 'numbers' } })
  expect(conversation).toEqual({
    id: expect.stringMatching(/^conv_\w{48}$/) as string,
    object: 'conversation',
    created_at: 5,
    metadata: { topic: 'numbers' },
  })
  const path = `/${String(conversation['id'])}`
  expect(await ask(mock, 'GET', path)).toEqual(conversation)
  expect(await ask(mock, 'POST', path, { metadata: {} })).toMatchObject({ metadata: {} })
  expect(await ask(mock, 'DELETE', path)).toEqual({
    id: conversation['id'],
    object: 'conversation.deleted',
    deleted: true,
  })
  expect((await call(mock, 'GET', path)).status).toBe(404)
})

test('behavior: keeps items, newest first unless asked', async () => {
  const mock = createMock()
  const { id } = await ask(mock, 'POST', '', { items: [message('a')] })
  const items = `/${String(id)}/items`
  const added = await ask<Page>(mock, 'POST', items, {
    items: [message('b', 'assistant'), message('c', 'developer')],
  })
  expect(added.data).toMatchObject([
    { role: 'assistant', content: [{ type: 'output_text', text: 'b', annotations: [] }] },
    { role: 'developer', content: [{ type: 'input_text', text: 'c' }] },
  ])
  const newest = await ask<Page>(mock, 'GET', `${items}?limit=2`)
  expect(newest.data.map((item) => item.id)).toEqual(added.data.map((item) => item.id).reverse())
  expect(newest.has_more).toBe(true)
  const rest = await ask<Page>(mock, 'GET', `${items}?after=${newest.data[1]?.id}`)
  expect(rest.data).toMatchObject([{ role: 'user' }])

  const one = `${items}/${added.data[0]?.id}`
  expect(await ask(mock, 'GET', one)).toEqual(added.data[0])
  expect(await ask(mock, 'DELETE', one)).toMatchObject({ id, object: 'conversation' })
  expect((await call(mock, 'GET', one)).status).toBe(404)
})

test('error: 400 with the field that is wrong', async () => {
  const mock = createMock()
  const { id } = await ask(mock, 'POST', '', {})
  for (const [path, body, param] of [
    ['', { metadata: { a: 1 } }, 'metadata.a'],
    ['', { items: {} }, 'items'],
    ['', { items: Array(21).fill(message('a')) }, 'items'],
    [`/${String(id)}`, {}, 'metadata'],
    [`/${String(id)}/items`, {}, 'items'],
    [`/${String(id)}/items`, { items: [{ type: 'x' }] }, 'items[0].type'],
  ] as const) {
    const response = await call(mock, 'POST', path, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
})

test('error: 404 for a conversation or item that is not there', async () => {
  const mock = createMock()
  const { id } = await ask(mock, 'POST', '', {})
  for (const path of ['/conv_0', '/conv_0/items', `/${String(id)}/items/msg_0`]) {
    const response = await call(mock, 'GET', path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: 'not_found' } })
  }
})
