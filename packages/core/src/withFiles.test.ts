import { expect, test } from 'vitest'
import { withFiles } from './withFiles.ts'

const route = { method: 'POST', path: '/videos/{id}' }

test('default', async () => {
  const file = new File(['png'], 'cat.png', { type: 'image/png' })

  const { path, body } = await withFiles(route, { id: 'v_1', prompt: 'A cat', image: file })

  expect(path).toBe('/videos/v_1')
  expect([...(body as FormData)]).toEqual([
    ['prompt', 'A cat'],
    ['image', file],
  ])
})

test('behavior: without a file, the params are JSON', async () => {
  const params = { prompt: 'A cat', image: { file_id: 'file-1' }, size: null }

  expect(await withFiles(route, { id: 'v_1', ...params })).toEqual({
    method: 'POST',
    path: '/videos/v_1',
    body: params,
  })
})

test('behavior: a file in a list or in an object counts', async () => {
  const bytes = new Uint8Array([1])

  for (const params of [{ files: ['a', bytes] }, { image: { data: bytes } }]) {
    const { body } = await withFiles(route, { id: 'v_1', ...params })
    expect(body).toBeInstanceOf(FormData)
  }
})

test('options: extraBody may bring the file, or take it away', async () => {
  const image = new Blob(['png'])

  const added = await withFiles(route, { id: 'v_1' }, { extraBody: { image } })
  expect([...(added.body as FormData).keys()]).toEqual(['image'])

  const removed = await withFiles(route, { id: 'v_1', image }, { extraBody: { image: undefined } })
  expect(removed.body).not.toBeInstanceOf(FormData)
})

test('error: a bad path value rejects in both forms', async () => {
  await expect(withFiles(route, { id: '..' })).rejects.toThrow(TypeError)
  await expect(withFiles(route, { id: '..', image: new Blob() })).rejects.toThrow(TypeError)
})
