import { expect, test } from './fixtures.ts'

test('behavior: everything goes with the keyboard @short', async ({ playground, page }) => {
  await page.goto('')
  await page.locator('.cm-content').waitFor()
  await page.keyboard.press('/')
  await expect(playground.search).toBeFocused()
  await page.keyboard.type('embedding')
  await expect(page.getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('createEmbedding')
  expect(new URL(page.url()).hash).toBe('#createEmbedding')
  await expect(playground.editor).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(playground.status).toHaveText('Done')
})

test('behavior: Escape stops what runs', async ({ playground, page }) => {
  await playground.open('streamChatCompletion')
  const content = `Repeat ${'on and on '.repeat(200)}`
  await playground.write({ model: 'gpt-5.5', messages: [{ role: 'user', content }] })
  await page.keyboard.press('Control+Enter')
  await expect(playground.answer).toContainText('on and on')
  await page.keyboard.press('Escape')
  await expect(playground.status).toHaveText('Stopped')
})

test('behavior: finds by route and summary, and says when nothing is found', async ({
  playground,
  page,
}) => {
  await page.goto('')
  await playground.search.fill('delete /vector_stores/')
  await expect(page.getByRole('option').first()).toContainText('deleteVectorStore')
  await playground.search.fill('no such thing')
  await expect(page.getByText('No function is called that.')).toBeVisible()
  await playground.search.press('Escape')
  await expect(page.getByRole('option', { selected: true })).toContainText('streamChatCompletion')
})

test('behavior: completes params from their schema', async ({ playground, page }) => {
  await playground.open('createResponse')
  await playground.editor.fill('{\n  "model": "gpt-5.5",\n  \n}')
  await playground.editor.locator('.cm-line').nth(2).click()
  await page.keyboard.press('End')
  await page.keyboard.type('"trunc')
  await page.getByRole('option', { name: 'truncation' }).click()
  await page.getByRole('option', { name: 'disabled' }).click()
  await expect(playground.editor).toContainText('"truncation": "disabled"')
})
