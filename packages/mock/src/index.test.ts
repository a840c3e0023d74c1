import { expect, test } from 'vitest'
import * as mock from './index.ts'

test('default', () => {
  expect(Object.keys(mock)).toEqual(['createErrorResponse', 'createMock'])
})
