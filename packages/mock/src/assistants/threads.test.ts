import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1/threads${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'openai-beta': 'assistants=v2',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function ask<T = Json>(...request: Parameters<typeof call>): Promise<T> {
  const response = await call(...request)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

test('default', async () => {
  const mock = createMock({ now: () => 5_000 })
  const thread = await ask(mock, 'POST', '', { metadata: { a: 'b' } })
  expect(thread).toEqual({
    id: expect.stringMatching(/^thread_\w{24}$/) as string,
    object: 'thread',
    created_at: 5,
    metadata: { a: 'b' },
    tool_resources: {},
  })
  const path = `/${String(thread['id'])}`
  expect(await ask(mock, 'GET', path)).toEqual(thread)
  expect(await ask(mock, 'POST', path, { metadata: {} })).toEqual({ ...thread, metadata: {} })
  expect(await ask(mock, 'DELETE', path)).toMatchObject({ object: 'thread.deleted', deleted: true })
  expect((await call(mock, 'GET', `${path}/messages`)).status).toBe(404)
})

test('behavior: keeps messages, newest first', async () => {
  const mock = createMock()
  const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } }
  const { id } = await ask(mock, 'POST', '', { messages: [{ role: 'user', content: 'a' }] })
  const path = `/${String(id)}/messages`
  const message = await ask(mock, 'POST', path, {
    role: 'user',
    content: [{ type: 'text', text: 'b' }, image],
  })
  expect(message).toMatchObject({
    object: 'thread.message',
    thread_id: id,
    status: 'completed',
    content: [
      { type: 'text', text: { value: 'b', annotations: [] } },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'auto' } },
    ],
    attachments: [],
  })
  const { data } = await ask<{ data: Json[] }>(mock, 'GET', path)
  expect(data).toHaveLength(2)
  expect(data[0]).toEqual(message)
  expect(await ask(mock, 'GET', `${path}?run_id=run_0`)).toMatchObject({ data: [] })

  const one = `${path}/${String(message['id'])}`
  expect(await ask(mock, 'GET', one)).toEqual(message)
  expect(await ask(mock, 'POST', one, { metadata: { a: 'b' } })).toMatchObject({
    metadata: { a: 'b' },
  })
  expect(await ask(mock, 'DELETE', one)).toMatchObject({ object: 'thread.message.deleted' })
  expect((await call(mock, 'GET', one)).status).toBe(404)
})

test('error: 400 with the field that is wrong', async () => {
  const mock = createMock()
  const { id } = await ask(mock, 'POST', '', {})
  const path = `/${String(id)}/messages`
  for (const [where, body, param] of [
    ['', { messages: [{ role: 'user' }] }, 'messages[0].content'],
    ['', { tool_resources: 1 }, 'tool_resources'],
    [path, {}, 'role'],
    [path, { role: 'robot', content: 'a' }, 'role'],
    [path, { role: 'user', content: 1 }, 'content'],
    [path, { role: 'user', content: ['a'] }, 'content[0]'],
    [path, { role: 'user', content: [{ type: 'video' }] }, 'content[0].type'],
    [path, { role: 'user', content: [{ type: 'image_file' }] }, 'content[0].image_file'],
  ] as const) {
    const response = await call(mock, 'POST', where, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
})
