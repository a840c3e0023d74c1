import { collect, stub, type Stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateThreadRunParams } from './generated/types.gen.ts'
import { streamThreadRun } from './streamThreadRun.ts'

const params: CreateThreadRunParams = {
  thread_id: 'thread_1',
  assistant_id: 'asst_1',
  include: ['step_details.tool_calls[*].file_search.results[*].content'],
}

const events: readonly { event: string; data: object }[] = [
  { event: 'thread.run.created', data: { id: 'run_1', object: 'thread.run' } },
  { event: 'thread.message.delta', data: { id: 'msg_1', delta: { content: [] } } },
]

test('default', async () => {
  const { client, sent } = stubEvents()

  const stream = await streamThreadRun(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/threads/thread_1/runs?include%5B%5D=step_details.tool_calls%5B*%5D.file_search.results%5B*%5D.content',
  )
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(request?.headers.get('openai-beta')).toBe('assistants=v2')
  expect(await request?.json()).toEqual({ assistant_id: 'asst_1', stream: true })
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(streamThreadRun(client, { ...params, thread_id: '..' })).rejects.toThrow('thread_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamThreadRun(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /threads/thread_1/runs: 400 no]`)
})

function stubEvents(): Stub {
  const lines = events.map(
    ({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  )
  return stub(`${lines.join('')}event: done\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  })
}
