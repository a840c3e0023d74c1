import { expect, test } from 'vitest'
import { formatCosts, isFraction, readCost } from './costs.ts'

const costs = new Map([
  ['nothing', { types: 100, instantiations: 0, memory: 20_000, time: 0.1 }],
  ['ours', { types: 199, instantiations: 100, memory: 30_000, time: 0.12 }],
  ['theirs', { types: 400, instantiations: 400, memory: 90_000, time: 0.5 }],
])

test('default', () => {
  const output =
    'Types:           35327\nInstantiations:  34231\nMemory used:    64658K\nTotal time: 0.343s'
  expect(readCost(output)).toEqual({
    types: 35_327,
    instantiations: 34_231,
    memory: 64_658,
    time: 0.343,
  })
})

test('behavior: formats a table', () => {
  expect(formatCosts(costs)).toMatchInlineSnapshot(`
    "| program |   types | instantiations |  memory |    time |
    | ------- | ------: | -------------: | ------: | ------: |
    | nothing |     100 |              0 |   20 MB |  0.10 s |
    | ours    |     199 |            100 |   30 MB |  0.12 s |
    | theirs  |     400 |            400 |   90 MB |  0.50 s |"
  `)
})

test('behavior: compares what comes on top of the first program', () => {
  expect(isFraction(costs, ['ours', 'theirs'], 1 / 3, ({ types }) => types)).toBe(true)
  expect(isFraction(costs, ['ours', 'theirs'], 1 / 4, ({ instantiations }) => instantiations)).toBe(
    false,
  )
})

test('error: output without figures', () => {
  expect(() => readCost('error TS1005')).toThrow('tsc says nothing of Types')
  expect(() => isFraction(costs, ['ours', 'others'], 1, ({ time }) => time)).toThrow('no costs')
})
