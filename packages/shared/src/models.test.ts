import { expect, test } from 'vitest'
import { chatOnlyModels, completionOnlyModels, moderationModels } from './models.ts'

test('default', () => {
  const models = [...chatOnlyModels, ...completionOnlyModels, ...moderationModels]
  expect(new Set(models).size).toBe(models.length)
  expect([chatOnlyModels.length, completionOnlyModels.length]).toEqual([49, 15])
})
