import { createHash } from 'node:crypto'
import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { md5 } from './md5.ts'

test('default', () => {
  expect(md5(new TextEncoder().encode('abc'))).toBe('900150983cd24fb0d6963f7d28e17f72')
})

test('behavior: agrees with another implementation at every length', () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (bytes) => {
      expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'))
    }),
  )
})
