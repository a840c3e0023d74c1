import { expect } from '@playwright/test'
import { packedFolder, pageKey as apiKey, test } from '../src/fixtures.ts'
import { importMapOf, readImportMap } from '../src/importMap.ts'

// Without a bundler: the files of `dist` as they were packed.

function pageWith(imports: Record<string, string>, script: string): string {
  return `<!doctype html>
    ${importMapOf(imports)}
    <script type="module" nonce="test">${script}</script>`
}

test('default', async ({ tab, start }) => {
  const script = `
    import { createClient } from '@bonsai-ai/core'
    import { createChatCompletion, streamChatCompletion } from '@bonsai-ai/chat'

    globalThis.ask = async (config) => {
      const client = createClient(config)
      const params = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Say Hi' }] }
      const completion = await createChatCompletion(client, params)
      const text = [completion.choices[0].message.content]
      for await (const chunk of await streamChatCompletion(client, params))
        text.push(chunk.choices[0]?.delta.content ?? '')
      return text.join('')
    }`
  const imports = await readImportMap(packedFolder)
  const { api, site } = await start({}, { '/without-bundler': pageWith(imports, script) })
  await tab.open(`${site.url}/without-bundler`)
  await expect.poll(() => tab.evaluate('typeof ask')).toBe('function')

  const config = { apiKey, baseURL: api.baseURL }
  expect(await tab.evaluate(`ask(${JSON.stringify(config)})`)).toBe('Hi.Hi.')
})

test('behavior: every entry point loads', async ({ tab, start }) => {
  const imports = await readImportMap(packedFolder)
  const entries = Object.keys(imports).filter((name) => /^(@bonsai-ai\/|bonsai-ai)/.test(name))
  expect(entries.length).toBeGreaterThan(60)
  const script = `
    globalThis.load = (entries) =>
      Promise.all(entries.map((entry) =>
        import(entry).then(() => null, (error) => entry + ': ' + error)))`
  const { site } = await start({}, { '/entries': pageWith(imports, script) })
  await tab.open(`${site.url}/entries`)
  await expect.poll(() => tab.evaluate('typeof load')).toBe('function')

  const results = await tab.evaluate(`load(${JSON.stringify(entries)})`)
  expect(results).toEqual(entries.map(() => null))
})
