import { expect, test } from 'vitest'
import type { Output } from './emitTypes.ts'
import { fixtures, generate, pathOf, readFixture } from './fixtures.ts'
import { format } from './format.ts'

const refused = fixtures.filter((name) => name.startsWith('refuses-'))
const accepted = fixtures.filter((name) => !refused.includes(name))

// All at once: starting the formatter is what takes the time.
const outputs = new Map(accepted.map((name) => [name, generateSafely(name)]))
const formatted = await format(
  [...outputs].flatMap(([name, result]) =>
    result instanceof Error
      ? []
      : result.map(({ path, text }) => ({ path: `${name}/${path}`, text })),
  ),
)

function generateSafely(name: string): readonly Output[] | Error {
  try {
    return generate(readFixture(name))
  } catch (error) {
    return error as Error
  }
}

test.each(accepted)('behavior: generates %s', async (name) => {
  const result = outputs.get(name)
  if (result instanceof Error) throw result

  const texts = formatted
    .filter(({ path }) => path.startsWith(`${name}/`))
    .map(({ path, text }) => `// ${path.slice(name.length + 1)}\n\n${text}`)
  await expect(texts.join('\n')).toMatchFileSnapshot(pathOf(name, 'expected.ts'))
})

test.each(refused)('error: %s', async (name) => {
  const result = generateSafely(name)

  expect(result).toBeInstanceOf(Error)
  await expect(`${(result as Error).message}\n`).toMatchFileSnapshot(pathOf(name, 'error.txt'))
})

test.each(accepted)('behavior: %s is the same whatever the order of the document', (name) => {
  const fixture = readFixture(name)
  const { paths, components } = fixture.document
  const reversed = {
    paths: reverse(paths),
    components: { ...components, schemas: reverse(components.schemas) },
  }

  expect(generate(fixture)).toEqual(generate(fixture))
  expect(generate({ ...fixture, document: reversed })).toEqual(generate(fixture))
})

function reverse<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse())
}
