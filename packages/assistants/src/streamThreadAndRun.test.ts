import { collect, stub, type Stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateThreadAndRunParams } from './generated/types.gen.ts'
import { streamThreadAndRun } from './streamThreadAndRun.ts'

const params: CreateThreadAndRunParams = {
  assistant_id: 'asst_1',
  thread: { messages: [{ role: 'user', content: 'Hi' }] },
}

const events: readonly { event: string; data: object }[] = [
  { event: 'thread.run.created', data: { id: 'run_1', object: 'thread.run' } },
  { event: 'thread.message.delta', data: { id: 'msg_1', delta: { content: [] } } },
]

test('default', async () => {
  const { client, sent } = stubEvents()

  const stream = await streamThreadAndRun(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/threads/runs')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(request?.headers.get('openai-beta')).toBe('assistants=v2')
  expect(await request?.json()).toEqual({ ...params, stream: true })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamThreadAndRun(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /threads/runs: 400 no]`)
})

function stubEvents(): Stub {
  const lines = events.map(
    ({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  )
  return stub(`${lines.join('')}event: done\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  })
}
