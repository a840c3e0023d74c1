import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateCompletionParams } from './generated/types.gen.ts'
import { streamCompletion } from './streamCompletion.ts'

const params: CreateCompletionParams = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }

const events = [
  { id: 'cmpl-1', choices: [{ text: ' upon' }] },
  { id: 'cmpl-1', choices: [{ text: ' a' }] },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamCompletion(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/completions')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await request?.json()).toEqual({ ...params, stream: true })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamCompletion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /completions: 400 no]`)
})
