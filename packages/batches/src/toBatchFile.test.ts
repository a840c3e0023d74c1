import { expect, test } from 'vitest'
import { batchRequest, type BatchRequest } from './batchRequest.ts'
import { toBatchFile } from './toBatchFile.ts'

const chat = (id: string): BatchRequest =>
  batchRequest('/v1/chat/completions', id, { model: 'gpt-5.5', messages: [] })

test('default', async () => {
  const file = toBatchFile([chat('a'), chat('b')])

  expect([file.name, file.type]).toEqual(['batchinput.jsonl', 'application/jsonl'])
  const line = (id: string): string =>
    `{"custom_id":"${id}","method":"POST","url":"/v1/chat/completions","body":{"model":"gpt-5.5","messages":[]}}`
  // The last line ends the file: no blank line follows.
  expect(await file.text()).toBe(`${line('a')}\n${line('b')}`)
})

test('behavior: a line break in a text does not end its line', async () => {
  const input = 'one\ntwo\u2028three'
  const file = toBatchFile([batchRequest('/v1/responses', 'a', { model: 'gpt-5.5', input })])
  const lines = (await file.text()).split('\n')

  expect(lines.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ body: { input } }])
})

test('error: what makes no batch is refused', () => {
  const streaming = { ...chat('a'), body: { stream: true } } as unknown as BatchRequest
  const bodiless = { ...chat('a'), body: undefined } as unknown as BatchRequest
  const embedding = batchRequest('/v1/embeddings', 'b', { model: 'm', input: 'x' })
  const refused = [
    [],
    [chat('')],
    [chat('a'), chat('a')],
    [chat('a'), embedding],
    [streaming],
    [bodiless],
  ]
  expect(refused.map((requests) => messageOf(() => toBatchFile(requests)))).toMatchInlineSnapshot(`
    [
      "a batch needs a request or more",
      "request "": every request of a batch needs a custom_id of its own",
      "request "a": every request of a batch needs a custom_id of its own",
      "request "b": /v1/embeddings is not /v1/chat/completions: a batch has one endpoint",
      "request "a": a request of a batch cannot stream",
      "request "a": a body is needed",
    ]
  `)
})

function messageOf(work: () => void): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
