import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as root from './index.ts'

const { exports } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { exports: Record<string, string> }
const subpaths = Object.keys(exports).filter((path) => !/^\.$|json$/.test(path))

async function namesOf(specifier: string): Promise<string[]> {
  const module = (await import(/* @vite-ignore */ specifier)) as object
  return Object.keys(module).sort()
}

test('default', async () => {
  // Those need Valibot.
  const functions = subpaths.filter((path) => !/\/(schemas|valibot)$/.test(path))
  const names = await Promise.all(functions.map((path) => namesOf(`@bonsai-ai/${path.slice(2)}`)))

  expect(names.flat().length).toBeGreaterThan(300)
  expect(Object.keys(root).sort()).toEqual(names.flat().sort())
})

test.each(subpaths)('behavior: %s has what its package has', async (path) => {
  expect(await namesOf(`bonsai-ai/${path.slice(2)}`)).toEqual(
    await namesOf(`@bonsai-ai/${path.slice(2)}`),
  )
})

test('behavior: every subpath with types has their schemas beside it', () => {
  const typed = subpaths.filter((path) => !/^\.\/(core|providers|structured)|schemas$/.test(path))

  expect(subpaths.filter((path) => path.endsWith('/schemas'))).toEqual(
    typed.map((path) => `${path}/schemas`),
  )
})

test('behavior: there is a subpath for every package it depends on', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> }

  expect(Object.keys(dependencies).map((name) => name.replace('@bonsai-ai', '.'))).toEqual(
    subpaths.filter((path) => path.split('/').length === 2),
  )
})
