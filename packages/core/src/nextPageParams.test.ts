import { expect, test } from 'vitest'
import { nextPageParams, type Page } from './nextPageParams.ts'

const data = [{ id: 'a' }, { id: 'b' }]

test('default', () => {
  const params = Object.freeze({ limit: 2, order: 'desc' })

  expect(nextPageParams({ data, has_more: true, last_id: 'b' }, params)).toEqual({
    limit: 2,
    order: 'desc',
    after: 'b',
  })
})

test.each([
  ['last_id', { data, has_more: true, last_id: 'z' }, { after: 'z' }],
  ['the last item', { data, has_more: true }, { after: 'b' }],
  ['the last item, where last_id is null', { data, has_more: true, last_id: null }, { after: 'b' }],
  ['next', { data, has_more: true, next: 'cursor', last_id: 'z' }, { after: 'cursor' }],
  ['next_page', { data, has_more: true, next_page: 'p2' }, { page: 'p2' }],
  ['the last item, where has_more is not there', { data }, { after: 'b' }],
  ['the last item, where has_more is null', { data, has_more: null }, { after: 'b' }],
] as [string, Page, object][])('behavior: goes on from %s', (_, page, next) => {
  expect(nextPageParams(page, {})).toEqual(next)
})

test.each([
  ['has_more is false', { data, has_more: false, last_id: 'b' }],
  ['has_more is false, whatever next says', { data, has_more: false, next: 'x', next_page: 'y' }],
  ['the page is empty', { data: [], has_more: true, last_id: 'b' }],
  ['the items have no id', { data: [{}, { name: 'x' }], has_more: true }],
  ['the last item is null', { data: [{ id: 'a' }, null], has_more: true }],
  ['the items are no objects', { data: ['a'], has_more: true }],
  ['the cursor is empty', { data, has_more: true, last_id: '', next: '' }],
] as [string, Page][])('behavior: ends where %s', (_, page) => {
  expect(nextPageParams(page, { limit: 2 })).toBeUndefined()
})

test('behavior: a page without data, as compatible servers send it, is the last', () => {
  for (const page of [{}, { data: null }, { data: undefined }])
    // What the types refuse.
    expect(nextPageParams(page as unknown as Page, {})).toBeUndefined()
})

test('behavior: the new cursor takes the place of the old one', () => {
  expect(nextPageParams({ data, has_more: true }, { after: 'old', limit: 1 })).toEqual({
    after: 'b',
    limit: 1,
  })
  expect(nextPageParams({ data, next_page: 'p3' }, { page: 'p2' })).toEqual({ page: 'p3' })
})
