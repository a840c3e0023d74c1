import { expect, test } from 'vitest'
import type { Endpoint } from './endpoint.ts'
import { search } from './search.ts'

const rows = [
  ['listFiles', 'GET', '/files', 'Lists files.'],
  ['createFile', 'POST', '/files', 'Uploads a file.'],
  ['deleteFile', 'DELETE', '/files/{file_id}', 'Deletes a file.'],
  ['createVectorStoreFile', 'POST', '/vector_stores/{id}/files', 'Adds a file to a store.'],
] as const
const endpoints = rows.map(([name, method, path, summary]): Endpoint => ({
  name,
  package: '@bonsai-ai/files',
  method,
  path,
  summary,
  pathParams: [],
  fileFields: [],
  sample: {},
  result: 'value',
  size: 1,
}))

function names(query: string): string[] {
  return search(endpoints, query).map(({ name }) => name)
}

test('default', () => {
  expect(names('create file')).toEqual(['createFile', 'createVectorStoreFile'])
})

test('behavior: finds by route, verb and summary', () => {
  expect(names('delete /files')).toEqual(['deleteFile'])
  expect(names('uploads')).toEqual(['createFile'])
  expect(names('VECTOR')).toEqual(['createVectorStoreFile'])
})

test('behavior: all without words, none where one is missing', () => {
  expect(search(endpoints, '  ')).toBe(endpoints)
  expect(names('file nonsense')).toEqual([])
})
