import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

type Json = Record<string, unknown>

async function call(
  mock: MockFetch,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json }> {
  const isForm = body instanceof FormData
  const response = await mock(`https://api.openai.com/v1/skills${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  return { status: response.status, json: (await response.json()) as Json }
}

function bundle(name: string): FormData {
  const form = new FormData()
  const manual = `---\nname: ${name}\ndescription: Reads files.\n---\n\nRead.\n`
  form.append('files[]', new File([manual], `${name}/SKILL.md`))
  form.append('files[]', new File(['import csv\n'], `${name}/read.py`))
  return form
}

test('default', async () => {
  const mock = createMock()
  const { json: skill } = await call(mock, 'POST', '', bundle('csv'))
  const at = `/${String(skill['id'])}`

  expect(skill).toMatchObject({ name: 'csv', description: 'Reads files.', default_version: '1' })
  expect((await call(mock, 'POST', `${at}/versions`, bundle('tsv'))).json).toMatchObject({
    object: 'skill.version',
    version: '2',
    name: 'tsv',
  })
  expect((await call(mock, 'GET', at)).json).toMatchObject({ name: 'csv', latest_version: '2' })
  const changed = await call(mock, 'POST', at, { default_version: '2' })
  expect(changed.json).toMatchObject({ name: 'tsv', default_version: '2' })
  const content = await mock(`https://api.openai.com/v1/skills${at}/content`, {
    headers: { authorization: 'Bearer key' },
  })
  expect(content.headers.get('content-type')).toBe('application/zip')
  expect(await content.text()).toContain('tsv/read.py')
})

test('behavior: a zipped bundle is kept as it is', async () => {
  const mock = createMock()
  const form = new FormData()
  form.set('files', new File(['PK'], 'csv.zip'))
  const { json } = await call(mock, 'POST', '', form)

  expect(json['name']).toBe('csv')
  const content = await mock(`https://api.openai.com/v1/skills/${String(json['id'])}/content`, {
    headers: { authorization: 'Bearer key' },
  })
  expect(await content.text()).toBe('PK')
})

test('error: the default version stays, an unknown one is a 404', async () => {
  const mock = createMock()
  const { json } = await call(mock, 'POST', '', bundle('csv'))
  const at = `/${String(json['id'])}`

  expect((await call(mock, 'DELETE', `${at}/versions/1`)).status).toBe(400)
  expect((await call(mock, 'GET', `${at}/versions/2`)).status).toBe(404)
  expect((await call(mock, 'POST', at, { default_version: '9' })).status).toBe(404)
  expect((await call(mock, 'DELETE', at)).json).toMatchObject({ deleted: true })
  expect((await call(mock, 'GET', at)).status).toBe(404)
  expect((await call(mock, 'POST', '', new FormData())).status).toBe(400)
})
