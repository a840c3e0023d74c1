import type { Client } from '@bonsai-ai/core'
import { stubBy } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { createRunAndPoll } from './createRunAndPoll.ts'
import { createThreadAndRunAndPoll } from './createThreadAndRunAndPoll.ts'
import type { ThreadRun } from './generated/types.gen.ts'
import { pollRun } from './pollRun.ts'
import { submitToolOutputsAndPoll } from './submitToolOutputsAndPoll.ts'

const polling = { interval: 0, extraBody: { more: true } }
const run = { thread_id: 'thread_1', run_id: 'run_1' }

const calls: readonly (readonly [string, (client: Client) => Promise<ThreadRun>])[] = [
  ['GET /threads/thread_1/runs/run_1', (client) => pollRun(client, run, { interval: 0 })],
  [
    'POST /threads/thread_1/runs',
    (client) => createRunAndPoll(client, { thread_id: 'thread_1', assistant_id: 'a' }, polling),
  ],
  [
    'POST /threads/runs',
    (client) => createThreadAndRunAndPoll(client, { assistant_id: 'a' }, polling),
  ],
  [
    'POST /threads/thread_1/runs/run_1/submit_tool_outputs',
    (client) => submitToolOutputsAndPoll(client, { ...run, tool_outputs: [] }, polling),
  ],
]

const ends = ['requires_action', 'incomplete', 'cancelled', 'completed', 'failed', 'expired', 'new']

test.each(calls)('behavior: %s, then the run is looked at until it ends', async (first, call) => {
  for (const end of ends) {
    const states = ['queued', 'in_progress', 'cancelling', end]
    const { client, sent } = stubBy((_, count) => ({
      id: 'run_1',
      thread_id: 'thread_1',
      status: states[count - 1],
    }))
    expect(await call(client)).toMatchObject({ status: end })

    const routes = sent.map(({ method, url }) => `${method} ${new URL(url).pathname.slice(3)}`)
    expect(routes).toEqual([first, ...Array<string>(3).fill('GET /threads/thread_1/runs/run_1')])
    expect(sent.map(({ headers }) => headers.get('openai-beta'))).toEqual(
      Array(4).fill('assistants=v2'),
    )
    if (first.startsWith('POST')) expect(await sent[0]?.json()).toMatchObject({ more: true })
  }
})

test('error: what a request throws ends the polling', async () => {
  const { client, sent } = stubBy((_, count) =>
    count < 2
      ? { id: 'run_1', thread_id: 'thread_1', status: 'queued' }
      : Response.json({ error: { message: 'gone' } }, { status: 404 }),
  )
  await expect(
    createRunAndPoll(client, { thread_id: 'thread_1', assistant_id: 'a' }, polling),
  ).rejects.toThrow('GET /threads/thread_1/runs/run_1: 404 gone')
  expect(sent).toHaveLength(2)
})
