import { expect, test } from 'vitest'
import { rowsOf } from './checkDependencies.ts'

test('default', () => {
  const table = [
    'Text with a | in it.',
    '| dependency | version | how     | in   | size   | why     |',
    '| ---------- | ------- | ------- | ---- | ------ | ------- |',
    '| `a`        | 1.0.0   | bundled | core | 1.0 kB | It is.  |',
    '| b          | ^1.0.0  | optional |     |        | It too. |',
  ].join('\n')

  expect(rowsOf(table)).toEqual([
    'a | 1.0.0 | bundled | core | 1.0 kB',
    'b | ^1.0.0 | optional |  | ',
  ])
})

test('behavior: a dependency without a reason does not count', () => {
  expect(rowsOf('| a | 1.0.0 | bundled | core | 1.0 kB | |')).toEqual([])
})
