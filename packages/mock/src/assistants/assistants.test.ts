import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

function call(mock: MockFetch, method: string, path: string, body?: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1/assistants${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'openai-beta': 'assistants=v2',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function ask(...request: Parameters<typeof call>): Promise<Json> {
  const response = await call(...request)
  expect(response.status).toBe(200)
  return (await response.json()) as Json
}

test('default', async () => {
  const mock = createMock({ now: () => 5_000 })
  expect(await ask(mock, 'POST', '', { model: 'gpt-4o', name: 'Tutor' })).toEqual({
    id: expect.stringMatching(/^asst_\w{24}$/) as string,
    object: 'assistant',
    created_at: 5,
    name: 'Tutor',
    description: null,
    model: 'gpt-4o',
    instructions: null,
    tools: [],
    tool_resources: {},
    metadata: {},
    temperature: 1,
    top_p: 1,
    response_format: 'auto',
  })
})

test('behavior: retrieves, updates and deletes', async () => {
  const mock = createMock()
  const created = await ask(mock, 'POST', '', { model: 'gpt-4o', name: 'Tutor' })
  const path = `/${String(created['id'])}`
  expect(await ask(mock, 'GET', path)).toEqual(created)
  const tools = [{ type: 'code_interpreter' }]
  const changed = await ask(mock, 'POST', path, { tools, model: 'gpt-4.1' })
  expect(changed).toEqual({ ...created, tools, model: 'gpt-4.1' })
  expect(await ask(mock, 'DELETE', path)).toEqual({
    id: created['id'],
    object: 'assistant.deleted',
    deleted: true,
  })
  expect((await call(mock, 'GET', path)).status).toBe(404)
})

test('behavior: lists newest first, in pages', async () => {
  const mock = createMock()
  for (const name of ['a', 'b', 'c']) await ask(mock, 'POST', '', { model: 'gpt-4o', name })
  const first = await ask(mock, 'GET', '?limit=2')
  expect(first).toMatchObject({ data: [{ name: 'c' }, { name: 'b' }], has_more: true })
  const rest = await ask(mock, 'GET', `?after=${String(first['last_id'])}`)
  expect(rest).toMatchObject({ data: [{ name: 'a' }], has_more: false })
})

test('error: 400 with the field that is wrong', async () => {
  const mock = createMock()
  const { id } = await ask(mock, 'POST', '', { model: 'gpt-4o' })
  for (const [path, body, param] of [
    ['', {}, 'model'],
    ['', { model: 'gpt-4o', tools: [{ type: 'magic' }] }, 'tools[0].type'],
    ['', { model: 'gpt-4o', metadata: { a: 1 } }, 'metadata.a'],
    ['', { model: 'gpt-4o', top_p: 2 }, 'top_p'],
    [`/${String(id)}`, { name: 1 }, 'name'],
    [`/${String(id)}`, { response_format: { type: 'xml' } }, 'response_format.type'],
  ] as const) {
    const response = await call(mock, 'POST', path, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param } })
  }
  expect((await call(mock, 'POST', '', { model: 'gpt-0' })).status).toBe(404)
})
