import { stubBy } from '@bonsai-internal/stub'
import { array, assert, asyncProperty, integer, string } from 'fast-check'
import { expect, test } from 'vitest'
import { batchResults, type BatchResult } from './batchResults.ts'
import { linesOf } from './linesOf.ts'

const answer = {
  id: 'batch_req_1',
  custom_id: 'a',
  response: { status_code: 200, request_id: 'req_1', body: { id: 'chatcmpl-1' } },
  error: null,
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

async function read(
  files: Readonly<Record<string, string>>,
  batch: Parameters<typeof batchResults>[1],
): Promise<BatchResult<{ id: string }>[]> {
  const { client } = stubBy(({ url }) => new Response(files[`${url.split('/').at(-2)}`]))
  const results: BatchResult<{ id: string }>[] = []
  for await (const result of batchResults<{ id: string }>(client, batch)) results.push(result)
  return results
}

test('default', async () => {
  const refused = {
    custom_id: 'b',
    response: {
      status_code: 400,
      request_id: 'req_2',
      body: { error: { message: 'no model', code: 'model_not_found' } },
    },
    error: null,
  }
  const expired = {
    custom_id: 'c',
    response: null,
    error: { code: 'batch_expired', message: 'too late' },
  }
  const files = { 'file-o': lines(answer), 'file-e': lines(refused, expired) }

  expect(await read(files, { output_file_id: 'file-o', error_file_id: 'file-e' })).toEqual([
    {
      type: 'answer',
      custom_id: 'a',
      status: 200,
      request_id: 'req_1',
      body: { id: 'chatcmpl-1' },
    },
    {
      type: 'error',
      custom_id: 'b',
      status: 400,
      request_id: 'req_2',
      code: 'model_not_found',
      message: 'no model',
      body: refused.response.body,
    },
    { type: 'error', custom_id: 'c', code: 'batch_expired', message: 'too late' },
  ])
})

test('behavior: a batch may have one of the files, or none', async () => {
  const files = { 'file-o': lines(answer) }
  expect(await read(files, { output_file_id: 'file-o' })).toHaveLength(1)
  expect(await read(files, { error_file_id: 'file-o' })).toHaveLength(1)
  expect(await read(files, {})).toEqual([])
})

test('behavior: failures that say little are failures all the same', async () => {
  const odd = [
    { custom_id: 'a', response: { status_code: 500, body: null } },
    { custom_id: 'b', response: { body: 'oops' } },
    { custom_id: 'c', error: {} },
    { custom_id: 'd', error: 'out of memory' },
    { custom_id: 'e', response: { status_code: 404, body: { error: 'no such model' } } },
  ]
  const results = await read({ 'file-o': lines(...odd) }, { output_file_id: 'file-o' })
  expect(results.map((result) => result.type === 'error' && result.message)).toEqual([
    'status 500',
    'status undefined',
    'status undefined',
    'out of memory',
    'no such model',
  ])
})

test.each(['{"custom_id":"a","resp', '[]', 'null', '{}', '{"custom_id":"a"}', '{"custom_id":4}'])(
  'error: %s is no result',
  async (line) => {
    const files = { 'file-o': `${lines(answer)}${line}` }
    await expect(read(files, { output_file_id: 'file-o' })).rejects.toThrow(
      `GET /files/file-o/content: a line is no result: ${line}`,
    )
  },
)

test('behavior: results come as their lines do, and leaving the loop ends the download', async () => {
  let pulled = 0
  let isCancelled = false
  const { client, sent } = stubBy(() => {
    const body = new ReadableStream<Uint8Array>(
      {
        pull(sink) {
          pulled++
          sink.enqueue(new TextEncoder().encode(lines({ ...answer, custom_id: `${pulled}` })))
        },
        cancel() {
          isCancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body)
  })
  for await (const { custom_id } of batchResults(client, {
    output_file_id: 'a',
    error_file_id: 'b',
  }))
    if (custom_id === '3') break

  expect([pulled, isCancelled, sent.length]).toEqual([3, true, 1])
})

test('behavior: lines are the same, however they are cut', async () => {
  await assert(
    asyncProperty(
      array(string({ unit: 'binary' })),
      integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const bytes = new TextEncoder().encode(lines(...texts))
        const body = new ReadableStream<Uint8Array>({
          start(sink) {
            for (let at = 0; at < bytes.length; at += size)
              sink.enqueue(bytes.subarray(at, at + size))
            sink.close()
          },
        })
        const found: unknown[] = []
        for await (const line of linesOf(body)) found.push(JSON.parse(line))
        expect(found).toEqual(texts.map((text) => JSON.parse(JSON.stringify(text)) as unknown))
      },
    ),
  )
})
