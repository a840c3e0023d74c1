import { expect, test } from 'vitest'
import type { Endpoint } from './endpoint.ts'
import { fillIds, findMaker, learnIds } from './ids.ts'

function endpoint(name: string, method: string, path: string, sample: object = {}): Endpoint {
  return {
    name,
    package: '@bonsai-ai/vector-stores',
    method,
    path,
    summary: '',
    pathParams: [],
    fileFields: [],
    sample: { ...sample },
    result: 'value',
    size: 1,
  }
}

const create = endpoint('createStore', 'POST', '/stores')
const list = endpoint('listStores', 'GET', '/stores')
const addFile = endpoint('addFile', 'POST', '/stores/{store_id}/files', { store_id: 'vs_abc' })
const file = endpoint('retrieveFile', 'GET', '/stores/{id}/files/{file_id}', {
  id: 'vs_abc',
  file_id: 'file-abc',
})
const all = [create, list, addFile, file]

test('default', () => {
  const known = learnIds({}, create, { id: 'vs_1' })
  expect(fillIds(known, file)).toEqual({ id: 'vs_1', file_id: 'file-abc' })
  expect(fillIds(learnIds(known, addFile, { id: 'file-1' }), file)).toEqual({
    id: 'vs_1',
    file_id: 'file-1',
  })
})

test('behavior: takes the first of a list, unless something was made', () => {
  const known = learnIds({}, list, { data: [{ id: 'vs_1' }, { id: 'vs_2' }] })
  expect(known).toEqual({ '/stores/{}': 'vs_1' })
  expect(learnIds(known, list, { data: [{ id: 'vs_3' }] })).toBe(known)
  expect(learnIds(known, list, { data: [] })).toBe(known)
  expect(learnIds(known, list, undefined)).toBe(known)
})

test('behavior: names what makes the first thing that is missing', () => {
  expect(findMaker({}, file, all)).toBe(create)
  expect(findMaker({ '/stores/{}': 'vs_1' }, file, all)).toBe(addFile)
  expect(findMaker({}, create, all)).toBeUndefined()
})
