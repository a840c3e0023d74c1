import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

function call(mock: MockFetch, method: string, path: string, body?: object): Promise<Response> {
  const isForm = body instanceof FormData
  return mock(`https://api.openai.com/v1/containers${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
}

async function create(mock: MockFetch, body: object): Promise<string> {
  const { id } = (await (await call(mock, 'POST', '', body)).json()) as { id: string }
  return `/${id}`
}

test('default', async () => {
  const mock = createMock()
  const at = await create(mock, { name: 'Numbers' })
  const form = new FormData()
  form.set('file', new File(['a,b\n'], 'numbers.csv'))
  const file = (await (await call(mock, 'POST', `${at}/files`, form)).json()) as { id: string }

  expect(file).toMatchObject({ object: 'container.file', path: '/mnt/data/numbers.csv', bytes: 4 })
  const one = `${at}/files/${file.id}`
  expect(await (await call(mock, 'GET', one)).json()).toEqual(file)
  expect(await (await call(mock, 'GET', `${one}/content`)).text()).toBe('a,b\n')
  const gone = await call(mock, 'DELETE', one)
  expect([gone.status, await gone.text()]).toEqual([200, ''])
  expect((await call(mock, 'GET', one)).status).toBe(404)
})

test('behavior: lists by name, and hides the secrets of domains', async () => {
  const mock = createMock()
  const network_policy = {
    type: 'allowlist',
    allowed_domains: ['example.com'],
    domain_secrets: [{ domain: 'example.com', name: 'KEY', value: 'hidden' }],
  }
  await create(mock, { name: 'a', network_policy })
  await create(mock, { name: 'b' })

  const text = await (await call(mock, 'GET', '?name=a')).text()
  expect(JSON.parse(text)).toMatchObject({
    data: [{ name: 'a', network_policy: { type: 'allowlist', allowed_domains: ['example.com'] } }],
  })
  expect(text).not.toContain('hidden')
})

test('error: 400 for a wrong body, 404 for an unknown container', async () => {
  const mock = createMock()
  const at = await create(mock, { name: 'a' })
  const statuses = await Promise.all(
    [
      call(mock, 'POST', '', {}),
      call(mock, 'POST', '', { name: 'a', memory_limit: '2g' }),
      call(mock, 'POST', `${at}/files`, {}),
      call(mock, 'POST', `${at}/files`, { file_id: 'none' }),
      call(mock, 'GET', '/none/files'),
    ].map(async (answer) => (await answer).status),
  )
  expect(statuses).toEqual([400, 400, 400, 404, 404])
})
