import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { root } from '@bonsai-internal/packed'
import { beforeAll, expect, test } from 'vitest'
import { checkParams } from '../src/checkParams.ts'
import type { Endpoint } from '../src/endpoint.ts'
import { packages } from '../src/packages.ts'
import { printCode } from '../src/printCode.ts'
import { runCall } from '../src/runCall.ts'
import { type PageData, readEndpoints } from './readEndpoints.ts'

let data: PageData

beforeAll(async () => {
  data = await readEndpoints()
}, 60_000)

test('default', () => {
  expect(data.endpoints.length).toBeGreaterThan(300)
  const chat = data.endpoints.find(({ name }) => name === 'streamChatCompletion')
  expect(chat).toMatchObject({
    package: '@bonsai-ai/chat',
    method: 'POST',
    path: '/chat/completions',
    result: 'stream',
    twin: 'createChatCompletion',
    paramsType: 'CreateChatCompletionParams',
    sample: { model: 'gpt-5.5', stream_options: { include_usage: true } },
  })
  expect(data.schemas.get('CreateChatCompletionParams')).toMatchObject({
    type: 'object',
    required: ['messages', 'model'],
    properties: { temperature: { description: expect.stringContaining('Randomness') as unknown } },
  })
})

test('behavior: the page can load every package, and every function is in it', async () => {
  for (const { package: from, name } of data.endpoints) {
    const functions = (await packages[from]?.functions()) as Record<string, unknown> | undefined
    expect(functions?.[name], `${from} ${name}`).toBeTypeOf('function')
  }
})

test('behavior: every reference in a schema leads somewhere', () => {
  for (const [type, schema] of data.schemas) {
    for (const [, target = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g))
      expect(schema.$defs, `${type} ${target}`).toHaveProperty([target])
  }
})

test('behavior: every sample is what the schema asks for', async () => {
  const wrong: string[] = []
  for (const endpoint of data.endpoints.filter(({ paramsType }) => paramsType !== undefined)) {
    const issues = await checkParams({ ...endpoint, size: 0 }, withFiles({ ...endpoint, size: 0 }))
    wrong.push(
      ...issues.map(({ path, message }) => `${endpoint.name} ${path.join('.')} ${message}`),
    )
  }
  expect(wrong).toEqual([])
})

test('behavior: the code of every sample compiles', async () => {
  const folder = join(import.meta.dirname, '../.cache/code')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const each of data.endpoints) {
    const endpoint = { ...each, size: 0 }
    const names = endpoint.fileFields.map(
      ({ name, samples }) => [name, samples.map(nameOf)] as const,
    )
    for (const kind of ['mock', 'server', 'api'] as const) {
      const connection = { kind, baseURL: 'http://localhost/v1', apiKey: '' }
      const code = printCode(endpoint, endpoint.sample, Object.fromEntries(names), connection)
      await writeFile(join(folder, `${endpoint.name}.${kind}.ts`), code)
    }
  }
  const tsconfig = {
    extends: '../../../tsconfig.base.json',
    compilerOptions: { composite: false, noEmit: true, isolatedDeclarations: false },
    include: ['*.ts'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const compiled = promisify(execFile)(process.execPath, [tsc, '-p', folder])
  await expect(compiled.then(({ stdout }) => stdout)).resolves.toBe('')
}, 120_000)

function nameOf({ name }: { name: string }): string {
  return name
}

test('behavior: the mock understands every sample', async () => {
  const client = createClient({ apiKey: 'any', fetch: createMock(), maxRetries: 0 })
  const failures: string[] = []
  for (const each of data.endpoints) {
    const endpoint = { ...each, size: 0 }
    const { failure } = await runCall(endpoint, {
      params: withFiles(endpoint),
      connect: async () => client,
      signal: new AbortController().signal,
      onChange() {},
    })
    // Ids in samples are made up, and so not found.
    if (failure && !/: 404 |: 400 .* not found/.test(failure.message))
      failures.push(failure.message)
  }
  expect(failures).toEqual([])
}, 60_000)

/** The params with the sample files, as the page sends them. */
function withFiles({ sample, fileFields }: Endpoint): Record<string, unknown> {
  const files = fileFields.flatMap(({ name, isList, samples }) => {
    const made = samples.map((file) => new File([Buffer.from(file.data, 'base64')], file.name))
    return made.length === 0 ? [] : [[name, isList ? made : made[0]] as const]
  })
  return { ...sample, ...Object.fromEntries(files) }
}
