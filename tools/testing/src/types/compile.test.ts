import { expect, test } from 'vitest'
import { compile } from './compile.ts'

test('default', { timeout: 60_000 }, async () => {
  const problems = await compile('compile-test', {
    'right.ts': `import { createClient } from 'bonsai-ai'\nexport const client = createClient({})\n`,
    'wrong.ts': `export const a: string = ''\nexport const b: { c: string } = { c: 1 }\n`,
  })

  expect(problems).toEqual([
    {
      file: 'wrong.ts',
      line: 2,
      message: `error TS2322: Type 'number' is not assignable to type 'string'.`,
    },
  ])
})
