import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateThreadRunParams } from './generated/types.gen.ts'
import { createThreadRun } from './createThreadRun.ts'

const params: CreateThreadRunParams = {
  thread_id: 'thread_1',
  assistant_id: 'asst_1',
  include: ['step_details.tool_calls[*].file_search.results[*].content'],
}

test('default', async () => {
  const answer = { id: 'run_1', object: 'thread.run' }
  const { client, sent } = stub(answer)

  await expect(createThreadRun(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/threads/thread_1/runs?include%5B%5D=step_details.tool_calls%5B*%5D.file_search.results%5B*%5D.content',
  )
  expect(request?.headers.get('openai-beta')).toBe('assistants=v2')
  expect(await request?.json()).toEqual({ assistant_id: 'asst_1' })
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(createThreadRun(client, { ...params, thread_id: '..' })).rejects.toThrow('thread_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createThreadRun(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /threads/thread_1/runs: 400 no]`)
})
