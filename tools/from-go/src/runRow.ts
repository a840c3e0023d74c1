import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { createClient } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { vi } from 'vitest'
import { type Exports, programOf } from './programOf.ts'
import type { Row } from './row.ts'
import { seed } from './seed.ts'
import { slug, titleOf } from './write.ts'

/** A request as it left the client. */
export interface Sent {
  /** Method and path, with its query; whole where it is not of the API itself. */
  readonly line: string
  readonly headers: Headers
  /** Fields of a JSON object or a form; of a form's file, its name and type. */
  readonly body: Record<string, unknown>
}

/** What a row did. */
export interface Ran {
  readonly sent: readonly Sent[]
  readonly printed: readonly string[]
}

const folder = join(import.meta.dirname, '../.cache')
const api = 'https://api.openai.com/v1'

/** Runs the example of a row as a module of its own, against a mock that knows its ids. */
export async function runRow(row: Row, exports: Exports): Promise<Ran> {
  const mock = createMock()
  const ids = await seed(mock, row.code)
  const sent: Sent[] = []
  const printed: string[] = []

  async function fetch(input: Request | string, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init)
    sent.push(await read(request.clone()))
    return row.answer?.(request, sent.length) ?? mock(await withIds(request, ids))
  }

  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('env', {
    OPENAI_API_KEY: 'sk-example',
    OPENAI_WEBHOOK_SECRET: 'whsec_ZXhhbXBsZQ==',
  })
  vi.stubGlobal('client', createClient({ apiKey: 'sk-example' }))
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    const texts = values.map((value) => (typeof value === 'string' ? value : inspect(value)))
    printed.push(texts.join(' '))
  })
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${slug(titleOf(row))}.ts`)
  await writeFile(path, programOf(row, exports))
  await import(/* @vite-ignore */ pathToFileURL(path).href)
  return { sent, printed }
}

async function read(request: Request): Promise<Sent> {
  const { method, headers } = request
  const url = decodeURIComponent(request.url)
  const line = `${method} ${url.startsWith(api) ? url.slice(api.length) : url}`
  const type = headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data'))
    return { line, headers, body: fieldsOf(await request.formData()) }
  const text = await request.text()
  const body = type === 'application/json' && text ? (JSON.parse(text) as object) : { text }
  return { line, headers, body: { ...body } }
}

function fieldsOf(form: FormData): Record<string, unknown> {
  const entries = [...form].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : `${value.name} (${value.type})`,
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** The request with the ids that the mock gave in place of those of the example. */
async function withIds(request: Request, ids: ReadonlyMap<string, string>): Promise<Request> {
  const replace = (text: string): string =>
    [...ids].reduce((result, [from, to]) => result.replaceAll(from, to), text)
  const { method, headers, signal } = request
  const url = replace(request.url)
  const type = headers.get('content-type') ?? ''
  if (method === 'GET') return new Request(url, { headers, signal })
  const body = type === 'application/json' ? replace(await request.text()) : await request.blob()
  return new Request(url, { method, headers, signal, body })
}
