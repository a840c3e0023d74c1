import { createMock, type MockOptions } from '@bonsai-ai/mock'
import { expect, test } from 'vitest'
import { readDocument, withoutDocument } from '../document/readDocument.ts'
import { checkAnswers } from './checkAnswers.ts'

const document = readDocument()
const note = document ? '' : ` (${withoutDocument})`

/** Calls the mock, and says which operations and events were answered as the document says. */
type Ask = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

async function answered(scenario: (ask: Ask) => Promise<void>, options?: MockOptions) {
  if (!document) throw new Error(withoutDocument)
  const mock = createMock(options)
  const fetch = checkAnswers((request) => mock(request), document)
  await scenario(async (method, path, body) => {
    const response = await fetch(`https://api.openai.com/v1${path}`, {
      method,
      headers: {
        authorization: 'Bearer key',
        'openai-beta': 'assistants=v2',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    const isJson = response.headers.get('content-type') === 'application/json'
    return (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>
  })
  expect(fetch.problems).toEqual([])
  return [...fetch.seen]
}

test.runIf(document)(`behavior: completions${note}`, async () => {
  const body = { model: 'gpt-3.5-turbo-instruct', prompt: ['Say yes', [1, 2]], n: 2, logprobs: 2 }
  const seen = await answered(async (ask) => {
    await ask('POST', '/completions', body)
    await ask('POST', '/completions', { ...body, echo: true, max_tokens: 2 })
    await ask('POST', '/completions', {
      ...body,
      stream: true,
      stream_options: { include_usage: true },
    })
  })
  expect(seen).toEqual(['createCompletion'])
})

test.runIf(document)(`behavior: embeddings and moderations${note}`, async () => {
  const image = { type: 'image_url', image_url: { url: 'https://example.com/blood.png' } }
  const seen = await answered(async (ask) => {
    await ask('POST', '/embeddings', { model: 'text-embedding-3-small', input: ['a b', 'c'] })
    await ask('POST', '/moderations', { input: 'I will kill you' })
    await ask('POST', '/moderations', { input: [{ type: 'text', text: 'Hi' }, image] })
  })
  expect(seen).toEqual(['createEmbedding', 'createModeration'])
})
