import { expect, test } from 'vitest'
import { Failure } from './failure.ts'
import { listPage } from './listPage.ts'

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))

function idsOf(query: string, order?: 'asc' | 'desc'): unknown {
  const { data, has_more } = listPage(items, new URLSearchParams(query), { order })
  return [(data as typeof items).map(({ id }) => id).join(''), has_more]
}

test('default', () => {
  expect(listPage(items.slice(0, 2), new URLSearchParams())).toEqual({
    object: 'list',
    data: [{ id: 'a' }, { id: 'b' }],
    first_id: 'a',
    last_id: 'b',
    has_more: false,
  })
})

test('behavior: pages forwards and backwards in either order', () => {
  expect(idsOf('limit=2')).toEqual(['ab', true])
  expect(idsOf('limit=2&after=b')).toEqual(['cd', true])
  expect(idsOf('limit=2&after=c')).toEqual(['de', false])
  expect(idsOf('limit=2&before=d')).toEqual(['bc', true])
  expect(idsOf('limit=2&before=c')).toEqual(['ab', false])
  expect(idsOf('after=a&before=e')).toEqual(['bcd', false])
  expect(idsOf('limit=2&after=d', 'desc')).toEqual(['cb', true])
  expect(idsOf('limit=2&order=asc', 'desc')).toEqual(['ab', true])
})

test('behavior: an empty list has no ids', () => {
  expect(listPage([], new URLSearchParams())).toMatchObject({ first_id: null, has_more: false })
})

test('error: a limit, order or cursor that is not there', () => {
  for (const query of ['limit=0', 'limit=101', 'limit=x', 'order=up', 'after=z', 'before=z']) {
    expect(() => idsOf(query)).toThrow(Failure)
  }
})
