import { OpenAI } from 'openai'
import { expect, test } from 'vitest'
import { findNpmMethods } from './npmMethods.ts'

const methods = findNpmMethods(new OpenAI({ apiKey: 'sk-test' }))

test('default', () => {
  expect(methods.get('GET /vector_stores/{}/file_batches/{}')).toEqual({
    name: 'vectorStores.fileBatches.retrieve',
    route: 'GET /vector_stores/{}/file_batches/{}',
    pathValues: ['vector_store_id', 'batchID'],
    args: ['batchID', 'params'],
  })
})

test('behavior: lists, lists by POST, queries of the path and hidden routes are found', () => {
  expect(methods.get('GET /files')).toMatchObject({ name: 'files.list', args: ['query'] })
  expect(methods.get('POST /vector_stores/{}/search')).toMatchObject({
    name: 'vectorStores.search',
    args: ['vectorStoreID', 'body'],
  })
  expect(methods.get('POST /responses?beta=true')).toMatchObject({ name: 'beta.responses.create' })
  expect(methods.get('POST /embeddings')).toMatchObject({ name: 'embeddings.create' })
})

test('behavior: helpers around other methods are left out', () => {
  const names = new Set([...methods.values()].map(({ name }) => name))
  expect(names).not.toContain('files.waitForProcessing')
  expect(names.size).toBeGreaterThan(380)
})
