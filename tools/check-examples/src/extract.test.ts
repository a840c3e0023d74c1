import { expect, test } from 'vitest'
import { extractMarkdown, extractSource } from './extract.ts'

test('default', () => {
  const text = ['# A', '', '```ts', 'one()', 'two()', '```', '```sh', 'ls', '```'].join('\n')
  expect(extractMarkdown('README.md', text)).toEqual([
    { file: 'README.md', line: 4, code: 'one()\ntwo()' },
  ])
})

test('behavior: a block that must not run says why', () => {
  const text = '```ts no-run: needs a page\none()\n```'
  expect(extractMarkdown('README.md', text)).toEqual([
    { file: 'README.md', line: 2, code: 'one()', noRun: 'needs a page' },
  ])
})

test('behavior: TSDoc blocks keep their indentation and line', () => {
  const text = [
    'const a = 1',
    '/**',
    ' * Does it.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * if (a) {',
    ' *   b()',
    ' * }',
    ' * ```',
    ' */',
    'export function b(): void {}',
  ].join('\n')
  expect(extractSource('b.ts', text)).toEqual([
    { file: 'b.ts', line: 7, code: 'if (a) {\n  b()\n}' },
  ])
})

test('error: a block without an end', () => {
  expect(() => extractMarkdown('a.md', '\n```ts\nb()')).toThrow('a.md:3: this block has no end')
})

test('error: a block that must not run without a reason', () => {
  expect(() => extractMarkdown('a.md', '```ts no-run\n```')).toThrow('a.md:2: expected')
})

test('error: an example without a block', () => {
  expect(() => extractSource('a.ts', '/**\n * @example\n * b()\n */')).toThrow(
    'a.ts:1: an @example has no ts block',
  )
})
