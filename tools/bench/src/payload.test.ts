import { expect, test } from 'vitest'
import { createPayload, regroup } from './payload.ts'

interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string } }[]
  readonly usage: { readonly total_tokens: number } | null
}

const decode = (parts: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder()
  return parts.map((part) => decoder.decode(part, { stream: true })).join('')
}

test('default', () => {
  const { events, text } = createPayload(50)
  const data = decode(events)
    .split('\n\n')
    .slice(0, -1)
    .map((line) => line.replace('data: ', ''))

  expect(data).toHaveLength(51)
  expect(data.at(-1)).toBe('[DONE]')
  const chunks = data.slice(0, -1).map((line) => JSON.parse(line) as Chunk)
  expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(text)
  expect(chunks.at(-1)?.usage?.total_tokens).toBe(59)
})

test('behavior: the same count gives the same bytes', () => {
  expect(createPayload(20)).toEqual(createPayload(20))
})

test('behavior: regroup keeps every byte', () => {
  const { events } = createPayload(50)
  const parts = regroup(events, 1000)

  expect(decode(parts)).toBe(decode(events))
  expect(parts.slice(0, -1).every(({ length }) => length === 1000)).toBe(true)
})
