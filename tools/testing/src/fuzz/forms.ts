import { withForm } from '@bonsai-ai/core'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Subject } from './subject.ts'

/** The bytes of a form, as characters, and its content type. */
type FormWriter = (params: object) => Promise<readonly [text: string, type: string]>

const write: FormWriter = async (params) => {
  const { body } = await withForm({ method: 'POST', path: '/a' }, params)
  // `withForm` makes one.
  const request = new Request('http://localhost', { method: 'POST', body: body as FormData })
  const bytes = new Uint8Array(await request.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return [text, request.headers.get('content-type') ?? '']
}

function changed(change: (text: string) => string): FormWriter {
  return async (params) => {
    const [text, type] = await write(params)
    return [change(text), type]
  }
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc
    .array(fc.constantFrom('"', '\r\n', 'X: y', '\\', ';', '%22', 'é', '--', '\0'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
)
const part = fc.record({
  field: fc.oneof(
    fc.stringMatching(/^[a-z]{1,4}$/),
    word.map((text) => `f${text}`),
  ),
  value: fc.oneof(
    word,
    fc.integer(),
    fc.boolean(),
    fc.record({ name: word, bytes: fc.uint8Array({ maxLength: 8 }) }),
  ),
})
const input = fc.uniqueArray(part, {
  selector: ({ field }) => field,
  minLength: 1,
  maxLength: 4,
})

/** The parts of a form by the letter of the standard: one header line each, names with `%22`. */
function readForm(text: string, type: string): string[][] {
  const boundary = `--${type.split('boundary=')[1] ?? ''}`
  const [before, ...sections] = text.split(boundary)
  const rest = sections.pop()
  expect([before, rest?.trim()]).toEqual(['', '--'])
  return sections.map((section) => {
    const end = section.indexOf('\r\n\r\n')
    const lines = section.slice(2, end).split('\r\n')
    const [, name = '', file] =
      /^Content-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/.exec(
        lines[0] ?? '',
      ) ?? []
    expect(lines.slice(1).every((line) => /^Content-Type: [\w/.+-]+$/.test(line))).toBe(true)
    expect(lines.length).toBe(file === undefined ? 1 : 2)
    return [name, file ?? '', section.slice(end + 4, -2)]
  })
}

/** Characters as the bytes of their UTF-8. */
function asBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}

/** A name in a header, as the standard writes it. */
function escaped(name: string): string {
  return asBytes(name)
    .replace(/\r\n|\r|\n/g, '\r\n')
    .replaceAll('\n', '%0A')
    .replaceAll('\r', '%0D')
    .replaceAll('"', '%22')
}

/** Names of files keep their line ends as they are. */
function escapedFile(name: string): string {
  return asBytes(name).replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

export const forms: Subject<FormWriter> = {
  real: write,
  property: (writer) =>
    fc.asyncProperty(input, async (parts) => {
      const params = Object.fromEntries(
        parts.map(({ field, value }) => [
          field,
          typeof value === 'object' ? new File([new Uint8Array(value.bytes)], value.name) : value,
        ]),
      )
      expect(readForm(...(await writer(params)))).toEqual(
        parts.map(({ field, value }) =>
          typeof value === 'object'
            ? [
                escaped(field),
                escapedFile(value.name),
                Array.from(value.bytes, (byte) => String.fromCharCode(byte)).join(''),
              ]
            : [escaped(field), '', asBytes(String(value)).replace(/\r\n|\r|\n/g, '\r\n')],
        ),
      )
    }),
  broken: {
    'does not escape a quote in a name': changed((text) => text.replaceAll('%22', '"')),
    'lets the name of a file begin a header': changed((text) => text.replaceAll('%0D%0A', '\r\n')),
    'loses a file without bytes': changed((text) =>
      text.replace(/--[^\r]*\r\n[^\r]*filename=[^\r]*\r\n[^\r]*\r\n\r\n\r\n/, ''),
    ),
    'reads bytes as text': changed((text) => text.replace(/[\x80-\xff]+/, '?')),
    'knows no types of files': changed((text) => text.replace(/\r\nContent-Type: [^\r]*/, '')),
  },
}
