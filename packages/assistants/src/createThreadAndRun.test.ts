import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateThreadAndRunParams } from './generated/types.gen.ts'
import { createThreadAndRun } from './createThreadAndRun.ts'

const params: CreateThreadAndRunParams = {
  assistant_id: 'asst_1',
  thread: { messages: [{ role: 'user', content: 'Hi' }] },
}

test('default', async () => {
  const answer = { id: 'run_1', object: 'thread.run' }
  const { client, sent } = stub(answer)

  await expect(createThreadAndRun(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/threads/runs')
  expect(request?.headers.get('openai-beta')).toBe('assistants=v2')
  expect(await request?.json()).toEqual(params)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createThreadAndRun(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /threads/runs: 400 no]`)
})
