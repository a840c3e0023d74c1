import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

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

const check = {
  type: 'string_check',
  name: 'Match',
  input: '{{ sample.output_text }}',
  reference: '{{item.answer.city}}',
  operation: 'eq',
}

async function run(grader: object, model_sample = 'Oslo'): Promise<Json> {
  const body = { grader, model_sample, item: { answer: { city: 'Oslo' } } }
  const { status, json } = await call(createMock(), 'POST', '/fine_tuning/alpha/graders/run', body)
  expect(status).toBe(200)
  return json
}

async function reward(fields: object, sample?: string): Promise<unknown> {
  return (await run({ ...check, ...fields }, sample))['reward']
}

test('default', async () => {
  expect(await run(check)).toMatchObject({
    reward: 1,
    metadata: { name: 'Match', type: 'string_check', errors: { other_error: false } },
  })
})

test('behavior: compares strings', async () => {
  expect(await reward({}, 'Rome')).toBe(0)
  expect(await reward({ operation: 'ne' })).toBe(0)
  expect(await reward({ operation: 'like' }, 'It is Oslo')).toBe(1)
  expect(await reward({ operation: 'like' }, 'It is oslo')).toBe(0)
  expect(await reward({ operation: 'ilike' }, 'It is oslo')).toBe(1)
  expect(await reward({ reference: '{{item.constructor.name}}' })).toBe(0)
})

test('behavior: measures words in common, and asks several graders', async () => {
  const similar = { ...check, type: 'text_similarity', evaluation_metric: 'bleu' }
  expect((await run(similar, 'Oslo city'))['reward']).toBe(0.5)
  const multi = {
    type: 'multi',
    name: 'Both',
    graders: [check, { ...similar, name: 'Similar' }],
    calculate_output: 'Match + Similar',
  }
  expect(await run(multi, 'Oslo city')).toMatchObject({
    reward: 0.25,
    sub_rewards: { Match: 0, Similar: 0.5 },
  })
})

test('behavior: a model has an opinion in its range, and Python is not run', async () => {
  const model = { type: 'score_model', name: 'Judge', model: 'gpt-5.5', input: [], range: [1, 5] }
  const first = await run(model)
  expect(first['reward']).toBeGreaterThanOrEqual(1)
  expect(first['reward']).toBeLessThanOrEqual(5)
  expect(await run(model)).toEqual(first)
  expect(await run({ type: 'python', name: 'Code', source: 'x' })).toMatchObject({
    reward: 0,
    metadata: { errors: { python_grader_server_error: true } },
  })
})

test('error: 400 for what is no grader', async () => {
  const failure = async (grader: unknown): Promise<unknown> => {
    const { status, json } = await call(
      createMock(),
      'POST',
      '/fine_tuning/alpha/graders/validate',
      {
        grader,
      },
    )
    return [status, (json['error'] as Json)['param']]
  }
  expect(await failure({ type: 'constructor' })).toEqual([400, 'grader.type'])
  expect(await failure({})).toEqual([400, 'grader.type'])
  expect(await failure({ ...check, name: undefined })).toEqual([400, 'grader.name'])
  expect(await failure('x')).toEqual([400, 'grader'])
})
