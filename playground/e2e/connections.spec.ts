import { serveMock } from '@bonsai-internal/testing'
import { expect, test } from './fixtures.ts'

const key = 'test-key-that-nobody-may-see'

test('behavior: the mock needs no network @short', async ({ playground, page, site }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site))
      elsewhere.push(request.url())
  })
  await playground.open('createResponse')
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  expect(elsewhere).toEqual([])
})

test('behavior: calls a server, and keeps its key to itself', async ({ playground, page }) => {
  const keys: (string | null)[] = []
  const server = await serveMock({
    onRequest(request) {
      if (request.method !== 'OPTIONS') keys.push(request.headers.get('authorization'))
      return undefined
    },
  })
  try {
    await playground.open('createResponse')
    await page.getByRole('button', { name: 'Connection' }).click()
    await page.getByLabel('A server').check()
    await page.getByLabel('Address').fill(`${server.url}/v1`)
    await page.getByRole('textbox', { name: 'Key' }).fill(key)
    await page.getByRole('button', { name: 'Done' }).click()
    await playground.run()
    await expect(playground.status).toHaveText('Done')
    expect(keys).toEqual([`Bearer ${key}`])

    await playground.tab('Code').click()
    const code = page.getByRole('tabpanel', { name: 'Code' })
    await expect(code).toContainText(`baseURL: '${server.url}/v1'`)
    const everything = await page.evaluate(() =>
      [
        document.body.textContent,
        location.href,
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
        document.cookie,
      ].join('\n'),
    )
    expect(everything).not.toContain(key)
  } finally {
    await server.close()
  }
})

test('error: a server that is not there', async ({ playground, page }) => {
  const server = await serveMock()
  await server.close()
  await playground.open('retrieveModel')
  await page.getByRole('button', { name: 'Connection' }).click()
  await page.getByLabel('A server').check()
  await page.getByLabel('Address').fill(`${server.url}/v1`)
  await page.getByRole('button', { name: 'Done' }).click()
  await playground.run()
  await expect(playground.answer.getByRole('alert')).toContainText('ConnectionError')
})

test('error: a secret key, in the words of the SDK', async ({ playground, page }) => {
  await playground.open('createResponse')
  await page.getByRole('button', { name: 'Connection' }).click()
  await page.getByLabel('api.openai.com').check()
  await page.getByRole('textbox', { name: 'Ephemeral key' }).fill('sk-secret-0000000000')
  await page.getByRole('button', { name: 'Done' }).click()
  await playground.run()
  const alert = playground.answer.getByRole('alert')
  await expect(alert).toContainText('TypeError')
  await expect(alert).toContainText('a secret apiKey in a page')
  await expect(page.locator('body')).not.toContainText('sk-secret')
})
