import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

type Json = Record<string, unknown>

function call(mock: MockFetch, method: string, path: string, body?: object): Promise<Response> {
  const isForm = body instanceof FormData
  return mock(`https://api.openai.com/v1/videos${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
}

async function json(response: Promise<Response>): Promise<Json> {
  return (await (await response).json()) as Json
}

async function finished(mock: MockFetch): Promise<Json> {
  const { id } = await json(call(mock, 'POST', '', { prompt: 'A cat', seconds: '8' }))
  await call(mock, 'GET', `/${String(id)}`)
  return json(call(mock, 'GET', `/${String(id)}`))
}

test('default', async () => {
  const mock = createMock()
  const video = await json(call(mock, 'POST', '', { prompt: 'A cat' }))
  const at = `/${String(video['id'])}`

  expect(video).toMatchObject({ status: 'queued', progress: 0, size: '720x1280', seconds: '4' })
  expect((await call(mock, 'GET', `${at}/content`)).status).toBe(400)
  const look = await call(mock, 'GET', at)
  expect(look.headers.get('openai-poll-after-ms')).toBe('10')
  expect(await look.json()).toMatchObject({ status: 'in_progress', progress: 50 })
  expect(await json(call(mock, 'GET', at))).toMatchObject({ status: 'completed', progress: 100 })
  const content = await call(mock, 'GET', `${at}/content`)
  expect(content.headers.get('content-type')).toBe('video/mp4')
  expect(await content.text()).toContain('ftyp')
  const image = await call(mock, 'GET', `${at}/content?variant=thumbnail`)
  expect(image.headers.get('content-type')).toBe('image/webp')
})

test('behavior: remixes, edits and extends what is finished', async () => {
  const mock = createMock()
  const source = await finished(mock)
  const id = String(source['id'])
  const remix = await json(call(mock, 'POST', `/${id}/remix`, { prompt: 'At night' }))
  const edit = await json(call(mock, 'POST', '/edits', { video: { id }, prompt: 'At night' }))
  const body = { video: { id }, prompt: 'On', seconds: '12' }
  const extension = await json(call(mock, 'POST', '/extensions', body))

  expect(remix).toMatchObject({ remixed_from_video_id: id, seconds: '8', status: 'queued' })
  expect(edit).toMatchObject({ prompt: 'At night', seconds: '8' })
  expect(extension).toMatchObject({ seconds: '12' })
  const { data } = (await json(call(mock, 'GET', '?limit=2'))) as { data: Json[] }
  expect(data).toEqual([extension, edit])
})

test('behavior: takes a file to edit, and one of a character', async () => {
  const mock = createMock()
  const form = new FormData()
  form.set('video', new File(['v'], 'a.mp4'))
  form.set('prompt', 'At night')
  form.set('name', 'Mossy')

  expect((await call(mock, 'POST', '/edits', form)).status).toBe(200)
  const character = await json(call(mock, 'POST', '/characters', form))
  expect(character).toMatchObject({ name: 'Mossy' })
  expect(await json(call(mock, 'GET', `/characters/${String(character['id'])}`))).toEqual(character)
})

test('error: 400 for a wrong body, 404 for an unknown video', async () => {
  const mock = createMock()
  const { id } = await finished(mock)
  const statuses = await Promise.all(
    [
      call(mock, 'POST', '', {}),
      call(mock, 'POST', '', { prompt: 'a', seconds: '5' }),
      call(mock, 'POST', '/edits', { video: {}, prompt: 'a' }),
      call(mock, 'POST', '/edits', { video: { id: 'none' }, prompt: 'a' }),
      call(mock, 'GET', `/${String(id)}/content?variant=sound`),
      call(mock, 'GET', '/none'),
    ].map(async (answer) => (await answer).status),
  )
  expect(statuses).toEqual([400, 400, 400, 404, 400, 404])
  expect(await json(call(mock, 'DELETE', `/${String(id)}`))).toMatchObject({ deleted: true })
  expect((await call(mock, 'GET', `/${String(id)}`)).status).toBe(404)
})
