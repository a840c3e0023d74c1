import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`behavior: axe finds nothing, ${colorScheme}`, async ({ playground, page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await playground.open('streamChatCompletion')
    const findings: string[] = []
    async function look(place: string, ...left: readonly string[]): Promise<void> {
      const axe = new AxeBuilder({ page })
      for (const selector of left) axe.exclude(selector)
      const { violations } = await axe.analyze()
      for (const { id, nodes } of violations)
        findings.push(`${place}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)
    }
    // Hundreds of options, which stay as they are.
    const list = '.options'
    await look('at first', ...(colorScheme === 'dark' ? [] : [list]))
    await playground.run()
    await expect(playground.status).toHaveText('Done')
    await look('answer', list)
    await playground.tab('Events').click()
    await look('events', list)
    await playground.tab('Response').click()
    await playground.tab('Code').click()
    await look('response and code', list)
    await page.getByRole('button', { name: 'Connection' }).click()
    await page.getByLabel('A server').check()
    await look('connection', list)
    await page.getByRole('button', { name: 'Done' }).click()
    await playground.tab('Params').click()
    await playground.open('retrieveFile')
    await playground.run()
    await expect(playground.status).toHaveText('Failed')
    await look('failure', list)
    expect(findings).toEqual([])
  })
}

test('behavior: copies the code of the call', async ({ playground, page }) => {
  await page.addInitScript(() => {
    // Not every browser lets a test read the clipboard.
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text
    }
  })
  await playground.open('createChatCompletion')
  await playground.tab('Code').click()
  await expect(page.getByText(/[\d.]+ kB gzip: createChatCompletion/)).toBeVisible()
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.locator('html').getAttribute('data-copied')
  expect(copied).toBe(`import { createChatCompletion } from '@bonsai-ai/chat'
import { createClient } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'

const client = createClient({ apiKey: 'any', fetch: createMock() })
const result = await createChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Say this is a test' }],
})
console.log(result)
`)
})

test('behavior: changes between light and dark', async ({ playground, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await playground.open('createResponse')
  const body = page.locator('html')
  const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(body).not.toHaveCSS('background-color', light)
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(body).toHaveCSS('background-color', light)
})

test('behavior: fits a phone', async ({ playground, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await playground.open('createResponse')
  await expect(playground.search).toBeHidden()
  await page.getByRole('button', { name: 'Find a function' }).click()
  await playground.search.fill('transcription')
  await page.getByRole('option', { name: 'streamTranscription' }).click()
  await expect(playground.search).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('streamTranscription')
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  await expect(playground.status).toBeInViewport()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
