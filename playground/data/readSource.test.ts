import { expect, test } from 'vitest'
import { parseDocs } from './readSource.ts'

test('default', () => {
  const comment = `/**
 * Creates an answer, as {@link Answer} says,
 * in one piece.
 *
 * \`POST /answers\`.
 *
 * @example
 * \`\`\`ts
 * await createAnswer(client)
 * \`\`\`
 *
 * @see https://example.com/answers
 */
`
  expect(parseDocs(comment)).toEqual({
    summary: 'Creates an answer, as Answer says, in one piece.',
    see: 'https://example.com/answers',
    example: 'await createAnswer(client)\n',
  })
})

test('behavior: takes docs with nothing but a sentence', () => {
  expect(parseDocs('/** Lists answers. */\n')).toEqual({
    summary: 'Lists answers. */',
    see: undefined,
    example: '',
  })
})
