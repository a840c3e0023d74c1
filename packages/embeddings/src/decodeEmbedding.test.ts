import { assert, float32Array, property } from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEmbedding } from './decodeEmbedding.ts'

test('default', () => {
  expect(decodeEmbedding('AACAPwAAAMA=')).toEqual(Float32Array.of(1, -2))
})

test('behavior: every vector comes back as it was', () => {
  assert(
    property(float32Array(), (vector) => {
      const view = new DataView(new ArrayBuffer(vector.length * 4))
      vector.forEach((value, index) => view.setFloat32(index * 4, value, true))
      const text = String.fromCharCode(...new Uint8Array(view.buffer))
      expect(decodeEmbedding(btoa(text))).toEqual(vector)
    }),
  )
})

test('behavior: a rest of fewer than four bytes is left out', () => {
  expect(decodeEmbedding(btoa('\0\0\u0080?\0\0'))).toEqual(Float32Array.of(1))
  expect(decodeEmbedding('')).toEqual(new Float32Array())
})

test('behavior: numbers are taken as they are', () => {
  expect(decodeEmbedding([1, 0.5])).toEqual(Float32Array.of(1, 0.5))
})

test('error: other text is refused', () => {
  expect(() => decodeEmbedding('not base64!')).toThrow(
    new TypeError('an embedding must be base64 or numbers'),
  )
})
