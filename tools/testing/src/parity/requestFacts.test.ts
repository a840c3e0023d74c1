import { expect, test } from 'vitest'
import { compareFacts, readFacts } from './requestFacts.ts'

const url = 'https://api.openai.com/v1/colors/a%2Fb?tags[]=1&tags[]=2'

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(url, { method: 'POST', body, headers: { ...headers, 'x-habit': '1' } })
}

function form(...fields: [string, string | File][]): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

test('default', async () => {
  const json = { 'content-type': 'application/json', 'openai-beta': 'colors=v2' }
  expect(await readFacts(post('{"shade":{"deep":1}}', json))).toEqual({
    method: 'POST',
    path: ['', 'v1', 'colors', 'a/b'],
    'query tags[]': ['1', '2'],
    'header content-type': 'application/json',
    'header openai-beta': 'colors=v2',
    'field shade': { deep: 1 },
  })
})

test('behavior: the parts of a form are fields, with the names and types of files', async () => {
  const file = new File(['x'], 'x.png', { type: 'image/png' })
  expect(await readFacts(post(form(['shade[deep]', '1'], ['sample', file])))).toMatchObject({
    'header content-type': 'multipart/form-data',
    'field shade': { deep: '1' },
    'field sample': 'x.png, image/png: x',
  })
})

test('behavior: a body of another type is one fact', async () => {
  expect(await readFacts(post('v=0', { 'content-type': 'application/sdp' }))).toMatchObject({
    body: 'v=0',
  })
})

test('behavior: compares facts, whatever the order of keys', () => {
  const ours = { method: 'POST', 'field a': { x: 1, y: [2] }, 'field b': 1 }
  const theirs = { 'field a': { y: [2], x: 1 }, method: 'POST', 'field b': '1', 'field c': null }
  expect(compareFacts(ours, theirs)).toEqual(['field b', 'field c'])
})

test('behavior: beside a form, numbers of JSON are texts', () => {
  const ours = { 'header content-type': 'application/json', 'field a': 1, 'field b': 'x' }
  const theirs = { 'header content-type': 'multipart/form-data', 'field a': '1', 'field b': 'y' }
  expect(compareFacts(ours, theirs)).toEqual(['header content-type', 'field b'])
})
