import { expect, test } from 'vitest'
import { validateCompletion } from './validateCompletion.ts'

const model = 'gpt-3.5-turbo-instruct'

test('default', () => {
  expect(() => validateCompletion({ model, prompt: 'Once' })).not.toThrow()
  expect(() => validateCompletion({ model, prompt: ['Once', 'Twice'] })).not.toThrow()
})

test('error: models that only chat complete no text', () => {
  for (const name of ['gpt-4o', 'gpt-5', 'o3-mini', 'gpt-3.5-turbo'])
    expect(() => validateCompletion({ model: name, prompt: '' })).toThrow(
      new TypeError(`model ${name} only chats: use createChatCompletion`),
    )
})

test('behavior: the whole name counts, not its beginning', () => {
  for (const name of ['gpt-5.5', 'gpt-4o-mine', 'constructor'])
    expect(() => validateCompletion({ model: name, prompt: '' })).not.toThrow()
})

test('error: a prompt is made of texts', () => {
  for (const prompt of [[1, 2], [[1]], ['Once', 2], null, undefined])
    expect(() => validateCompletion({ model, prompt: prompt as unknown as string })).toThrow(
      new TypeError('prompt: text or a list of texts is needed'),
    )
})
