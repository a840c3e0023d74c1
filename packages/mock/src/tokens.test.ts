import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { countTokens, tokenize } from './tokens.ts'

test('default', () => {
  expect(tokenize('Say, this is wonderful!')).toEqual([
    'Say',
    ',',
    ' this',
    ' is',
    ' wonder',
    'ful',
    '!',
  ])
  expect(countTokens('Say, this is wonderful!')).toBe(7)
})

test('behavior: joined, the tokens are the text', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      return tokenize(text).join('') === text
    }),
  )
})
