import { collect, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { chatCompletionText } from './chatCompletionText.ts'
import { streamChatCompletion } from './streamChatCompletion.ts'

const params = { model: 'gpt-5.5', messages: [] }
const stop = chunk({}, { finish_reason: 'stop' })

test('default', async () => {
  const { client } = stubStream(
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: 'Hel' }),
    chunk({ content: 'other' }, { index: 1 }),
    { choices: null },
    {},
    chunk({ content: 'lo' }),
    stop,
  )
  const stream = await streamChatCompletion(client, params)

  expect(await collect(chatCompletionText(stream))).toEqual(['Hel', 'lo'])
})

test('behavior: leaving the loop ends the stream', async () => {
  const { client } = stubStream(chunk({ content: 'Hi' }), stop)
  const stream = await streamChatCompletion(client, params)
  for await (const text of chatCompletionText(stream)) {
    expect(text).toBe('Hi')
    break
  }

  expect(stream.ended).toBe('cancelled')
})

test('behavior: without finish_reason, [DONE] is enough', async () => {
  const { client } = stubStream({ choices: [{ delta: { content: 'Hi' } }] })
  const stream = await streamChatCompletion(client, params)

  expect(await collect(chatCompletionText(stream))).toEqual(['Hi'])
})

test('behavior: an answer may come whole, without a delta', async () => {
  const message = { role: 'assistant', content: 'Hi' }
  const { client } = stubStream({ choices: [{ index: 0, message, finish_reason: 'stop' }] })
  const stream = await streamChatCompletion(client, params)

  expect(await collect(chatCompletionText(stream))).toEqual(['Hi'])
})

test('options: another answer', async () => {
  const { client } = stubStream(
    chunk({ content: 'one' }, { index: 1 }),
    chunk({ content: 'zero' }),
    stop,
  )
  const stream = await streamChatCompletion(client, params)

  expect(await collect(chatCompletionText(stream, { choice: 1 }))).toEqual(['one'])
})

test('options: allowTruncated ends as if that were all', async () => {
  expect(await collect(chatCompletionText(cut(), { allowTruncated: true }))).toEqual(['Hel', 'lo'])
})

test('error: a stream that was cut off, after its last piece', async () => {
  const texts: string[] = []
  const reading = (async (): Promise<void> => {
    for await (const text of chatCompletionText(cut())) texts.push(text)
  })()

  await expect(reading).rejects.toMatchObject({ name: 'StreamError', partial: 'Hello' })
  expect(texts).toEqual(['Hel', 'lo'])
})

async function* cut(): AsyncGenerator<ReturnType<typeof chunk>> {
  yield chunk({ content: 'Hel' })
  yield chunk({ content: 'lo' })
}

function chunk(delta: object, choice: object = {}) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk' as const,
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: [{ index: 0, delta, finish_reason: null, ...choice }],
  }
}
