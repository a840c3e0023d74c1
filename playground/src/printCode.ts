import type { Connection } from './connection.ts'
import type { Endpoint } from './endpoint.ts'

const width = 100

/** Writes a call as a module: what stands in the page, and nothing of its key. */
export function printCode(
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, readonly string[]>>,
  connection: Connection,
): string {
  const mock = connection.kind === 'mock'
  const imports = [
    `import { ${endpoint.name} } from '${endpoint.package}'`,
    `import { createClient } from '@bonsai-ai/core'`,
    ...(mock ? [`import { createMock } from '@bonsai-ai/mock'`] : []),
  ].sort((a, b) => (a.split(' from ')[1] ?? '').localeCompare(b.split(' from ')[1] ?? ''))
  return `${imports.join('\n')}\n\n${printClient(connection)}\n${printCall(endpoint, params, files)}\n`
}

function printClient({ kind, baseURL }: Connection): string {
  if (kind === 'mock') return `const client = createClient({ apiKey: 'any', fetch: createMock() })`
  const note = '// Your server hands out keys that expire: a page must not hold any other.\n'
  const key = `apiKey: async () => (await fetch('/key')).text()`
  if (kind === 'api') return `${note}const client = createClient({ ${key} })`
  return `${note}const client = createClient({\n  baseURL: ${quote(baseURL)},\n  ${key},\n})`
}

function printCall(
  { name, result, paramsType }: Endpoint,
  params: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, readonly string[]>>,
): string {
  const fields = Object.entries(params).map(([key, value]) => [key, literal(value, 2)] as const)
  for (const [field, names] of Object.entries(files)) {
    const sources = names.map((file) => `await fetch(${quote(`/${file}`)})`)
    if (sources.length === 1) fields.push([field, sources[0] ?? ''])
    if (sources.length > 1) fields.push([field, `[${sources.join(', ')}]`])
  }
  const args = paramsType === undefined ? 'client' : `client, ${printFields(fields, 0)}`
  const call = `await ${name}(${args})`
  if (result === 'nothing') return call
  if (result === 'stream')
    return `const stream = ${call}\nfor await (const event of stream) console.log(event)`
  if (result === 'response')
    return `const response = ${call}\nconst data = await response.blob()\nconsole.log(data.type, data.size)`
  return `const result = ${call}\nconsole.log(result)`
}

/** A value of JSON as a literal, as our formatter would have it. */
function literal(value: unknown, indent: number): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => literal(item, indent + 2))
    return wrap('[', items, ']', indent)
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(
    ([key, field]) => [key, literal(field, indent + 2)] as const,
  )
  return printFields(fields, indent)
}

function printFields(fields: readonly (readonly [string, string])[], indent: number): string {
  const printed = fields.map(([key, value]) => `${printKey(key)}: ${value}`)
  return wrap('{', printed, '}', indent)
}

function wrap(open: string, items: readonly string[], close: string, indent: number): string {
  if (items.length === 0) return open + close
  const space = open === '{' ? ' ' : ''
  const line = `${open}${space}${items.join(', ')}${space}${close}`
  // Some room for what stands before it in its line.
  if (!line.includes('\n') && indent + line.length < width - 24) return line
  const inner = ' '.repeat(indent + 2)
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${' '.repeat(indent)}${close}`
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key)
}

function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1)
  const plain = escaped.replaceAll(String.raw`\"`, '"')
  if (!plain.includes("'")) return `'${plain}'`
  return plain.includes('"') ? `'${plain.replaceAll("'", String.raw`\'`)}'` : `"${plain}"`
}
