import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseJson } from './parseJson.ts'

const schema = z.object({ city: z.string() })

test('default', async () => {
  expect(await parseJson(schema, ' {"city":"Oslo"}\n')).toEqual({ city: 'Oslo' })
})

test('behavior: __proto__ is data', async () => {
  const loose = z.looseObject({})
  const value = await parseJson(loose, '{"__proto__":{"polluted":true}}')
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(value['polluted']).toBeUndefined()
})

test('error: no JSON', async () => {
  await expect(
    parseJson(schema, '{"city":"Os', 'weather'),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ValidationError: weather: is not JSON: {"city":"Os]`,
  )
})

test('error: other JSON', async () => {
  await expect(parseJson(schema, '{"city":1}')).rejects.toThrow('text: city: ')
})
