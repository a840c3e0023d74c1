import { expect, test } from 'vitest'
import { mockConnection } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import { printCode } from './printCode.ts'

const endpoint: Endpoint = {
  name: 'createFile',
  package: '@bonsai-ai/files',
  method: 'POST',
  path: '/files',
  summary: '',
  paramsType: 'CreateFileParams',
  pathParams: [],
  fileFields: [],
  sample: {},
  result: 'value',
  size: 1,
}

test('default', () => {
  expect(printCode(endpoint, { purpose: 'batch' }, { file: ['a.jsonl'] }, mockConnection)).toBe(
    `import { createClient } from '@bonsai-ai/core'
import { createFile } from '@bonsai-ai/files'
import { createMock } from '@bonsai-ai/mock'

const client = createClient({ apiKey: 'any', fetch: createMock() })
const result = await createFile(client, { purpose: 'batch', file: await fetch('/a.jsonl') })
console.log(result)
`,
  )
})

test('behavior: holds no key', () => {
  const connection = { kind: 'server', baseURL: 'http://localhost/v1', apiKey: 'secret' } as const
  for (const kind of ['server', 'api'] as const)
    expect(printCode(endpoint, {}, {}, { ...connection, kind })).not.toContain('secret')
  expect(printCode(endpoint, {}, {}, connection)).toContain(`baseURL: 'http://localhost/v1',`)
})

test('behavior: writes literals that mean the same', () => {
  const params = {
    plain: 'it is',
    quoted: `it's`,
    both: `it's "so"`,
    lines: 'a\nb\\n',
    'odd-key': null,
    deep: { list: [1, true, 'x'.repeat(80), { y: [] }] },
  }
  const code = printCode(endpoint, params, {}, mockConnection)
  const literal = /createFile\(client, (\{.*\})\)\n/s.exec(code)?.[1]
  // oxlint-disable-next-line no-eval -- what was written is what is tested
  expect((0, eval)(`(${literal})`)).toEqual(params)
})

test('behavior: loops over a stream, reads bytes, and expects nothing of nothing', () => {
  const of = (result: Endpoint['result']): string =>
    printCode({ ...endpoint, result }, {}, {}, mockConnection)
  expect(of('stream')).toContain('for await (const event of stream) console.log(event)')
  expect(of('response')).toContain('await response.blob()')
  expect(of('nothing')).toMatch(/\nawait createFile\(client, \{\}\)\n$/)
})
