import { expect, test } from 'vitest'
import { programOf } from './programOf.ts'

const exports = new Map([
  ['paginate', '@bonsai-ai/core'],
  ['request', '@bonsai-ai/core'],
  ['listFiles', '@bonsai-ai/files'],
])
const expected = { requests: [] }

test('default', () => {
  const code = 'for await (const file of paginate(listFiles, client)) console.log(file)'
  expect(programOf({ bonsai: [], code, expect: expected }, exports)).toBe(
    [
      "import { paginate } from '@bonsai-ai/core'",
      "import { listFiles } from '@bonsai-ai/files'",
      '',
      code,
    ].join('\n'),
  )
})

test('behavior: imports of its own stay below', () => {
  const code = "import { z } from 'zod'\n\nlistFiles(z)"
  expect(programOf({ bonsai: [], code, expect: expected }, exports)).toBe(
    `import { listFiles } from '@bonsai-ai/files'\n${code}`,
  )
})

test.each([
  'const request = 1',
  'function send(request: Request) {}',
  'stream.request()',
  "console.log('request')",
  'f({ request: 1 }) // request',
])('behavior: %j needs no import', (code) => {
  expect(programOf({ bonsai: [], code, expect: expected }, exports)).toBe(code)
})
