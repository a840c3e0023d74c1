import { expect, test } from 'vitest'
import { readPlace } from './readPlace.ts'

/** The place of the `|` in a text: its kind, the keys that lead to it, and what is there already. */
function placeIn(marked: string): [kind?: string, path?: string, token?: string] {
  const position = marked.indexOf('|')
  const text = marked.replace('|', '')
  const place = readPlace(text, position)
  if (!place) return []
  const path = place.frames.map(({ key, isArray }) => (isArray ? '[]' : (key ?? ''))).join('.')
  return [place.kind, path, text.slice(place.from, place.to)]
}

test('default', () => {
  expect(placeIn('{ "model": "gpt|" }')).toEqual(['value', 'model', '"gpt"'])
  expect(placeIn('{ "mo|del": 1 }')).toEqual(['key', '', '"model"'])
})

test('behavior: keys where an object goes on', () => {
  expect(placeIn('{|}')).toEqual(['key', '', ''])
  expect(placeIn('{ "a": 1, | }')).toEqual(['key', '', ''])
  expect(placeIn('{ "a": 1,\n  "te|\n}')).toEqual(['key', '', '"te'])
  expect(placeIn('{ "a": { "b": [ { | } ] } }')).toEqual(['key', 'a.b.[].', ''])
})

test('behavior: values after a colon and in a list', () => {
  expect(placeIn('{ "a": | }')).toEqual(['value', 'a', ''])
  expect(placeIn('{ "a": tr|')).toEqual(['value', 'a', 'tr'])
  expect(placeIn('{ "a": ["x", |] }')).toEqual(['value', 'a.[]', ''])
  expect(placeIn('|')).toEqual(['value', '', ''])
})

test('behavior: quotes in a text end nothing', () => {
  expect(placeIn(String.raw`{ "a": "\"}", "b": | }`)).toEqual(['value', 'b', ''])
})

test('behavior: knows the fields after the place, but not the one that is written', () => {
  const place = readPlace('{ "na": 1, "role": "tool", "n": 2 }', 4)
  expect([...(place?.frames[0]?.fields ?? [])]).toEqual([
    ['role', 'tool'],
    ['n', undefined],
  ])
})
