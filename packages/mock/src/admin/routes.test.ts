import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

async function call(
  mock: MockFetch,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json }> {
  const response = await mock(`https://api.openai.com/v1/organization${path}`, {
    method,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, json: (await response.json()) as Json }
}

async function failure(answer: Promise<{ status: number; json: Json }>): Promise<unknown> {
  const { status, json } = await answer
  const { param, code } = json['error'] as { param: unknown; code: unknown }
  return [status, param, code]
}

test('default', async () => {
  const mock = createMock()
  const { json: project } = await call(mock, 'POST', '/projects', { name: 'Bonsai' })
  const at = `/projects/${String(project['id'])}`

  expect(project).toMatchObject({ object: 'organization.project', name: 'Bonsai' })
  expect((await call(mock, 'GET', at)).json).toEqual(project)
  expect((await call(mock, 'POST', at, { name: 'New' })).json).toEqual({ ...project, name: 'New' })
  const list = (await call(mock, 'GET', '/projects')).json
  expect((list['data'] as Json[]).map(({ name }) => name)).toEqual(['Default project', 'New'])
})

test('behavior: an archived project is listed only on request', async () => {
  const mock = createMock()
  const { json } = await call(mock, 'POST', '/projects', { name: 'Old' })
  const archived = await call(mock, 'POST', `/projects/${String(json['id'])}/archive`)
  const names = async (query: string): Promise<unknown[]> =>
    ((await call(mock, 'GET', `/projects${query}`)).json['data'] as Json[]).map(({ name }) => name)

  expect(archived.json).toMatchObject({ status: 'archived' })
  expect(await names('')).toEqual(['Default project'])
  expect(await names('?include_archived=true')).toEqual(['Default project', 'Old'])
  expect(await failure(call(mock, 'POST', '/projects/proj_mock/archive'))).toEqual([
    400,
    'project_id',
    'invalid_value',
  ])
})

test('behavior: what is in one project is not in another', async () => {
  const mock = createMock()
  const { json: other } = await call(mock, 'POST', '/projects', { name: 'Other' })
  const path = '/projects/proj_mock/service_accounts'
  const { json } = await call(mock, 'POST', path, { name: 'Robot' })

  expect(json['api_key']).toMatchObject({ value: expect.stringMatching(/^sk-svcacct-/) as string })
  expect((await call(mock, 'GET', path)).json['data']).toHaveLength(1)
  expect(
    (await call(mock, 'GET', `/projects/${String(other['id'])}/service_accounts`)).json['data'],
  ).toEqual([])
  const keys = (await call(mock, 'GET', '/projects/proj_mock/api_keys')).json['data'] as Json[]
  expect(keys.map(({ owner }) => (owner as Json)['type'])).toEqual(['user', 'service_account'])
  expect(JSON.stringify(keys)).not.toContain('sk-svcacct-')
})

test('behavior: a page of groups says what comes next', async () => {
  const mock = createMock()
  for (const name of ['a', 'b', 'c']) await call(mock, 'POST', '/groups', { name })
  const first = (await call(mock, 'GET', '/groups?limit=2')).json
  const second = (await call(mock, 'GET', `/groups?after=${String(first['next'])}`)).json

  expect(first['has_more']).toBe(true)
  expect((second['data'] as Json[]).map(({ name }) => name)).toEqual(['c'])
  expect([second['has_more'], second['next']]).toEqual([false, null])
})

test('behavior: certificates are active for each scope by itself', async () => {
  const mock = createMock()
  const { json } = await call(mock, 'POST', '/certificates', { certificate: 'PEM' })
  const body = { certificate_ids: [json['id']] }
  const list = async (path: string): Promise<unknown[]> =>
    ((await call(mock, 'GET', path)).json['data'] as Json[]).map(({ active }) => active)

  const answer = await call(mock, 'POST', '/certificates/activate', body)
  expect(answer.json).toMatchObject({ object: 'organization.certificate.activation' })
  expect(await list('/certificates')).toEqual([true])
  expect(await list('/projects/proj_mock/certificates')).toEqual([false])
  await call(mock, 'POST', '/certificates/deactivate', body)
  expect(await list('/certificates')).toEqual([false])
})

test('behavior: changes are written to the audit log', async () => {
  const mock = createMock()
  const { json } = await call(mock, 'POST', '/groups', { name: 'a' })
  await call(mock, 'DELETE', `/groups/${String(json['id'])}`)
  await call(mock, 'POST', '/projects', { name: 'b' })

  const types = async (query: string): Promise<unknown[]> =>
    ((await call(mock, 'GET', `/audit_logs${query}`)).json['data'] as Json[]).map(
      (log) => log['type'],
    )
  expect(await types('')).toEqual(['project.created', 'group.deleted', 'group.created'])
  expect(await types('?event_types[]=group.created')).toEqual(['group.created'])
  expect(await types(`?resource_ids[]=${String(json['id'])}`)).toHaveLength(2)
})

test('behavior: usage comes in buckets and pages, the same each time', async () => {
  const mock = createMock()
  const query = '/usage/completions?start_time=1700000000&end_time=1700400000&limit=3'
  const { json: first } = await call(mock, 'GET', query)
  const { json: second } = await call(mock, 'GET', `${query}&page=${String(first['next_page'])}`)

  expect(first).toMatchObject({ object: 'page', has_more: true })
  expect(first['data']).toHaveLength(3)
  expect((second['data'] as Json[]).map((bucket) => bucket['end_time'])).toEqual([
    1_700_345_600, 1_700_400_000,
  ])
  expect(second).toMatchObject({ has_more: false, next_page: null })
  expect((await call(createMock(), 'GET', query)).json).toEqual(first)
})

test('behavior: a spend limit is there once it is set', async () => {
  const mock = createMock()
  const body = { threshold_amount: 100, currency: 'USD', interval: 'month' }

  expect(await failure(call(mock, 'GET', '/spend_limit'))).toEqual([404, null, 'not_found'])
  const { json } = await call(mock, 'POST', '/spend_limit', body)
  expect((await call(mock, 'GET', '/spend_limit')).json).toEqual(json)
  await call(mock, 'DELETE', '/spend_limit')
  expect((await call(mock, 'GET', '/spend_limit')).status).toBe(404)
})

test('behavior: odd fields pass unread and change nothing', async () => {
  const mock = createMock()
  const body = JSON.parse('{"name":"a","__proto__":{"x":1},"constructor":1,"id":"mine"}') as object
  const { json } = await call(mock, 'POST', '/groups', body)
  const changed = await call(mock, 'POST', `/groups/${String(json['id'])}`, body)

  expect(json['id']).not.toBe('mine')
  expect(changed.json).toEqual(json)
})

test('error: 404 for an unknown id, of the object and of what it is in', async () => {
  const mock = createMock()
  expect(await failure(call(mock, 'GET', '/groups/none'))).toEqual([404, 'group_id', 'not_found'])
  expect(await failure(call(mock, 'GET', '/projects/none/users'))).toEqual([
    404,
    'project_id',
    'not_found',
  ])
  const role = call(mock, 'POST', '/users/user-mock/roles', { role_id: '__proto__' })
  expect(await failure(role)).toEqual([404, 'role_id', 'not_found'])
})

test('error: 400 for a wrong body', async () => {
  const mock = createMock()
  const post = (path: string, body: object) => failure(call(mock, 'POST', path, body))

  expect(await post('/projects', {})).toEqual([400, 'name', 'missing_required_parameter'])
  expect(await post('/projects', { name: null })).toEqual([
    400,
    'name',
    'missing_required_parameter',
  ])
  expect(await post('/projects', { name: 1 })).toEqual([400, 'name', 'invalid_type'])
  expect(await post('/invites', { email: 'a@b.c', role: 'king' })).toEqual([
    400,
    'role',
    'invalid_value',
  ])
  expect(await post('/projects/proj_mock/users', { role: 'member' })).toEqual([
    400,
    'user_id',
    'missing_required_parameter',
  ])
  expect(await post('/roles', { role_name: 'a', permissions: [1] })).toEqual([
    400,
    'permissions[0]',
    'invalid_type',
  ])
  expect(await failure(call(mock, 'GET', '/costs'))).toEqual([
    400,
    'start_time',
    'missing_required_parameter',
  ])
})
