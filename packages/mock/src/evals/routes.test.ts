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

const exact = {
  type: 'string_check',
  name: 'Exact',
  input: '{{sample.output_text}}',
  reference: '{{item.answer}}',
  operation: 'eq',
}

async function start(mock: MockFetch, data_source: object): Promise<string> {
  const config = { type: 'custom', item_schema: { type: 'object' } }
  const body = { name: 'Capitals', data_source_config: config, testing_criteria: [exact] }
  const { json } = await call(mock, 'POST', '/evals', body)
  expect(json).toMatchObject({ object: 'eval', data_source_config: { type: 'custom' } })
  const at = `/evals/${String(json['id'])}/runs`
  const run = await call(mock, 'POST', at, { data_source })
  expect(run.json).toMatchObject({ status: 'queued' })
  return `${at}/${String(run.json['id'])}`
}

async function finish(mock: MockFetch, at: string): Promise<Json> {
  await call(mock, 'GET', at)
  return (await call(mock, 'GET', at)).json
}

test('default', async () => {
  const mock = createMock()
  const content = [
    { item: { answer: 'Oslo' }, sample: { output_text: 'Oslo' } },
    { item: { answer: 'Rome' }, sample: { output_text: 'Paris' } },
  ]
  const at = await start(mock, { type: 'jsonl', source: { type: 'file_content', content } })
  const run = await finish(mock, at)

  expect(run).toMatchObject({
    status: 'completed',
    result_counts: { total: 2, passed: 1, failed: 1, errored: 0 },
    per_testing_criteria_results: [{ testing_criteria: 'Exact', passed: 1, failed: 1 }],
  })
  const failed = (await call(mock, 'GET', `${at}/output_items?status=fail`)).json['data'] as Json[]
  expect(failed).toMatchObject([
    { datasource_item: { answer: 'Rome' }, results: [{ name: 'Exact', passed: false }] },
  ])
  const one = await call(mock, 'GET', `${at}/output_items/${String(failed[0]?.['id'])}`)
  expect(one.json).toEqual(failed[0])
})

test('behavior: a model answers what has no answer yet', async () => {
  const mock = createMock()
  const id = await upload(mock, 'evals', '{"item":{"city":"Oslo","answer":"Oslo."}}\n')
  const at = await start(mock, {
    type: 'completions',
    model: 'gpt-5.5',
    source: { type: 'file_id', id },
    input_messages: {
      type: 'template',
      template: [{ role: 'user', content: 'Say {{item.city}}' }],
    },
  })
  expect(await finish(mock, at)).toMatchObject({
    model: 'gpt-5.5',
    result_counts: { total: 1, passed: 1 },
    per_model_usage: [{ model_name: 'gpt-5.5', invocation_count: 1 }],
  })
})

test('behavior: cancels and deletes runs', async () => {
  const mock = createMock()
  const source = { type: 'jsonl', source: { type: 'file_content', content: [] } }
  const at = await start(mock, source)

  expect((await call(mock, 'POST', at)).json).toMatchObject({ status: 'canceled' })
  expect((await call(mock, 'POST', at)).status).toBe(400)
  expect((await call(mock, 'DELETE', at)).json).toMatchObject({ deleted: true })
  expect((await call(mock, 'GET', at)).status).toBe(404)
})

test('error: 400 for a wrong body, 404 for unknown ids', async () => {
  const mock = createMock()
  const config = { type: 'custom', item_schema: {} }
  const failure = async (path: string, body: object): Promise<unknown> => {
    const { status, json } = await call(mock, 'POST', path, body)
    return [status, (json['error'] as Json)['param']]
  }
  const create = (criterion: object, data_source_config: object = config): Promise<unknown> =>
    failure('/evals', { data_source_config, testing_criteria: [criterion] })

  expect(await create({ type: 'magic' })).toEqual([400, 'testing_criteria[0].type'])
  expect(await create({ ...exact, reference: undefined })).toEqual([
    400,
    'testing_criteria[0].reference',
  ])
  expect(await create(exact, { type: 'none' })).toEqual([400, 'data_source_config.type'])
  expect(await failure('/evals/none/runs', {})).toEqual([404, 'eval_id'])
  const at = await start(mock, { type: 'jsonl', source: { type: 'file_content', content: [] } })
  const source = { type: 'file_id', id: 'none' }
  const runs = at.slice(0, at.lastIndexOf('/'))
  expect(await failure(runs, { data_source: { type: 'jsonl', source } })).toEqual([
    404,
    'data_source.source.id',
  ])
})
