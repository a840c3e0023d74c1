import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, realpath, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { startServer } from '../../runtimes/startServer.ts'
import { packedFolder, pageKey, serverKey, test } from '../src/fixtures.ts'
import { importMapOf, readImportMap } from '../src/importMap.ts'

// The apps that a reader would copy, used as a person does.

const apps = join(import.meta.dirname, '../../apps')
const execute = promisify(execFile)

/** Asks, and waits for the end of the answer. */
async function askIn(page: Page, answer: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Ask' }).click()
  await expect(page.locator('#answer')).toHaveText(answer)
  await expect(page.getByRole('button', { name: 'Stop' })).toBeDisabled()
  await expect(page.getByRole('alert')).toBeEmpty()
}

test('behavior: browser-cdn streams an answer', async ({ open: { page }, start }) => {
  if (!page) throw new Error('Playwright drives Chromium')
  const files = ['index.html', 'chat.js', 'style.css'] as const
  const [html, ...rest] = await Promise.all(
    files.map((file) => readFile(join(apps, 'browser-cdn', file), 'utf8')),
  )
  // The CDN has the same files once they are published.
  const map = importMapOf(await readImportMap(packedFolder))
  const { api, site } = await start(
    {},
    {
      '/app/': html?.replace(/<script type="importmap">[^]*?<\/script>/, map) ?? '',
      '/app/chat.js': rest[0] ?? '',
      '/app/style.css': rest[1] ?? '',
    },
  )
  await page.goto(`${site.url}/app/`)
  expect(await page.content()).not.toContain('esm.sh')

  await page.getByLabel('Server').fill(api.baseURL)
  await page.getByLabel('Ephemeral key').fill(pageKey)
  await page.getByLabel('Question').fill('Say it works')
  await askIn(page, /^It works\.$/)

  await page.getByLabel('Ephemeral key').fill('sk-0123456789abcdef')
  await page.getByRole('button', { name: 'Ask' }).click()
  await expect(page.getByRole('alert')).toContainText('ephemeral key')
})

test('behavior: vite-spa fetches a key and runs a tool', async ({ open: { page }, start }) => {
  if (!page) throw new Error('Playwright drives Chromium')
  const { api } = await start({ apiKeys: [serverKey] })
  const folder = await copyApp('vite-spa')
  const vite = [join(folder, 'node_modules/vite/bin/vite.js')]
  const env = {
    OPENAI_API_KEY: serverKey,
    OPENAI_BASE_URL: api.baseURL,
    VITE_OPENAI_BASE_URL: api.baseURL,
  }
  await execute(process.execPath, [...vite, 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
  const args = [...vite, 'preview', '--host', '127.0.0.1', '--port', '0']
  const server = await startServer(process.execPath, args, { folder, env })
  try {
    await page.goto(server.url)
    await askIn(page, /21/)

    await expect(page.getByRole('listitem')).toHaveText('get_weather({"city":"Paris"})')
    const sent = api.requests.filter(({ method, path }) => method === 'POST' && /chat/.test(path))
    expect(sent).toHaveLength(2)
    for (const { headers } of sent) expect(headers['authorization']).toMatch(/^Bearer ek_/)
  } finally {
    await page.goto('about:blank')
    await server.close()
  }
})

/** Copies an app to where the packed packages are, with the workspace's Vite. */
async function copyApp(name: string): Promise<string> {
  const folder = join(packedFolder, 'apps', name)
  await cp(join(apps, name), folder, {
    recursive: true,
    filter: (file) => !/\/(node_modules|dist)$/.test(file),
  })
  const vite = join(folder, 'node_modules/vite')
  await mkdir(dirname(vite), { recursive: true })
  await symlink(await realpath(join(import.meta.dirname, '../../../node_modules/vite')), vite)
  return folder
}
