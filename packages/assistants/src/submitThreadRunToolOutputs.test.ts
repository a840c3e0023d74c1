import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { SubmitThreadRunToolOutputsParams } from './generated/types.gen.ts'
import { submitThreadRunToolOutputs } from './submitThreadRunToolOutputs.ts'

const params: SubmitThreadRunToolOutputsParams = {
  thread_id: 'thread_1',
  run_id: 'run_1',
  tool_outputs: [{ tool_call_id: 'call_1', output: '4' }],
}

test('default', async () => {
  const answer = { id: 'run_1', object: 'thread.run' }
  const { client, sent } = stub(answer)

  await expect(submitThreadRunToolOutputs(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe(
    'https://api.openai.com/v1/threads/thread_1/runs/run_1/submit_tool_outputs',
  )
  expect(request?.headers.get('openai-beta')).toBe('assistants=v2')
  expect(await request?.json()).toEqual({ tool_outputs: [{ tool_call_id: 'call_1', output: '4' }] })
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(submitThreadRunToolOutputs(client, { ...params, run_id: '..' })).rejects.toThrow(
    'run_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await submitThreadRunToolOutputs(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(
    `[ApiError: POST /threads/thread_1/runs/run_1/submit_tool_outputs: 400 no]`,
  )
})
