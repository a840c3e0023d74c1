import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

async function call(
  mock: MockFetch,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json }> {
  const isForm = body instanceof FormData
  const response = await mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Json) }
}

async function upload(mock: MockFetch, purpose: string, text: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([text], 'in.jsonl'))
  form.set('purpose', purpose)
  return String((await call(mock, 'POST', '/files', form)).json['id'])
}

const line = '{"messages":[{"role":"user","content":"Hi"}]}\n'

async function start(mock: MockFetch, text = line): Promise<string> {
  const training_file = await upload(mock, 'fine-tune', text)
  const body = { model: 'gpt-4.1-mini', training_file, suffix: 'mine', metadata: { a: 'b' } }
  const { json } = await call(mock, 'POST', '/fine_tuning/jobs', body)
  expect(json).toMatchObject({ status: 'validating_files', metadata: { a: 'b' } })
  return `/fine_tuning/jobs/${String(json['id'])}`
}

async function look(mock: MockFetch, at: string, times: number): Promise<Json> {
  let job: Json = {}
  for (let turn = 0; turn < times; turn += 1) job = (await call(mock, 'GET', at)).json
  return job
}

test('default', async () => {
  const mock = createMock()
  const at = await start(mock)
  const statuses: unknown[] = []
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await look(mock, at, 1))['status'])
  const job = await look(mock, at, 1)

  expect(statuses).toEqual(['queued', 'running', 'succeeded', 'succeeded'])
  const model = String(job['fine_tuned_model'])
  expect(model).toMatch(/^ft:gpt-4\.1-mini:mock:mine:\w{8}$/)
  const answer = await call(mock, 'POST', '/chat/completions', {
    model,
    messages: [{ role: 'user', content: 'Say hi' }],
  })
  expect(answer.status).toBe(200)
  const [file] = job['result_files'] as string[]
  const metrics = await mock(`https://api.openai.com/v1/files/${file}/content`, {
    headers: { authorization: 'Bearer key' },
  })
  expect(await metrics.text()).toMatch(/^step,train_loss,train_accuracy\n1,/)
})

test('behavior: tells what happened, newest first, and keeps checkpoints', async () => {
  const mock = createMock()
  const at = await start(mock)
  await look(mock, at, 3)
  const events = (await call(mock, 'GET', `${at}/events?limit=2`)).json
  const checkpoints = (await call(mock, 'GET', `${at}/checkpoints`)).json

  expect((events['data'] as Json[])[0]).toMatchObject({
    message: 'The job has successfully completed',
    level: 'info',
  })
  expect(events['has_more']).toBe(true)
  expect((checkpoints['data'] as Json[]).map(({ step_number }) => step_number)).toEqual([3, 2, 1])
})

test('behavior: a paused job waits, a cancelled one ends', async () => {
  const mock = createMock()
  const at = await start(mock)
  await call(mock, 'POST', `${at}/pause`)
  expect(await look(mock, at, 3)).toMatchObject({ status: 'validating_files' })
  await call(mock, 'POST', `${at}/resume`)
  expect(await look(mock, at, 2)).toMatchObject({ status: 'running' })
  expect((await call(mock, 'POST', `${at}/cancel`)).json).toMatchObject({ status: 'cancelled' })
  expect((await call(mock, 'POST', `${at}/cancel`)).status).toBe(400)
})

test('behavior: a file that is no JSONL fails the job', async () => {
  const mock = createMock()
  const at = await start(mock, `${line}no json\n`)
  expect(await look(mock, at, 2)).toMatchObject({
    status: 'failed',
    error: { code: 'invalid_training_file', message: expect.stringContaining('Line 2') as string },
  })
})

test('behavior: lists jobs by metadata', async () => {
  const mock = createMock()
  await start(mock)
  const list = async (query: string): Promise<unknown> =>
    (await call(mock, 'GET', `/fine_tuning/jobs?${query}`)).json['data']

  expect(await list('metadata[a]=b')).toHaveLength(1)
  expect(await list('metadata[a]=c')).toEqual([])
  expect(await list('metadata[constructor]=c')).toEqual([])
})

test('behavior: gives projects the use of a checkpoint', async () => {
  const mock = createMock()
  const at = '/fine_tuning/checkpoints/ft%3Agpt-4o%3Amock/permissions'
  const { json } = await call(mock, 'POST', at, { project_ids: ['proj_a', 'proj_b'] })
  const [first] = json['data'] as Json[]

  expect((await call(mock, 'GET', `${at}?project_id=proj_a`)).json['data']).toEqual([first])
  await call(mock, 'DELETE', `${at}/${String(first?.['id'])}`)
  expect((await call(mock, 'GET', at)).json['data']).toHaveLength(1)
})

test('error: 400 for a wrong body, 404 for an unknown file or job', async () => {
  const mock = createMock()
  const model = 'gpt-4.1-mini'
  const training_file = await upload(mock, 'user_data', line)
  const failure = async (body: object): Promise<unknown> => {
    const { status, json } = await call(mock, 'POST', '/fine_tuning/jobs', body)
    return [status, (json['error'] as Json)['param']]
  }

  expect(await failure({ model })).toEqual([400, 'training_file'])
  expect(await failure({ model, training_file })).toEqual([400, 'training_file'])
  expect(await failure({ model, training_file: 'none' })).toEqual([404, 'training_file'])
  expect((await call(mock, 'GET', '/fine_tuning/jobs/none')).status).toBe(404)
})
