import { expect, test } from 'vitest'
import { validateModeration } from './validateModeration.ts'

test('default', () => {
  for (const model of ['omni-moderation-latest', 'text-moderation-stable', '', undefined])
    expect(() => validateModeration({ model })).not.toThrow()
})

test('error: other models do not moderate', () => {
  expect(() => validateModeration({ model: 'gpt-5.5' })).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: model gpt-5.5 does not moderate: use omni-moderation-latest or omni-moderation-2024-09-26 or text-moderation-stable or text-moderation-latest]`,
  )
})
