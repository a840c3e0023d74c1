import { expect, test } from './fixtures.ts'

test('behavior: runs a call and shows its answer and response @short', async ({ playground }) => {
  await playground.open('createChatCompletion')
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  await expect(playground.answer).toContainText('This is a test.')
  await expect(playground.answer).toContainText('"object": "chat.completion"')
  await playground.tab('Response').click()
  await expect(playground.page.getByText(/^req_\w+$/).first()).toBeVisible()
  await expect(playground.page.getByText(/\d+ of 10000 left/)).toBeVisible()
})

test('behavior: streams with figures, events and a chart @short', async ({ playground }) => {
  await playground.open('streamChatCompletion')
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  await expect(playground.answer).toContainText('This is a test.')
  await expect(playground.page.locator('.plot canvas')).toBeVisible()
  const figures = playground.page.locator('.stats')
  await expect(figures).toContainText(/First token\d+ ms/)
  await expect(figures).toContainText(/Tokens\/s\d+\.\d/)
  await playground.tab('Events').click()
  const events = playground.page.getByRole('list', { name: 'Events' }).getByRole('listitem')
  await expect(events.first()).toContainText('chat.completion.chunk')
  await events.first().click()
  await expect(events.first().locator('pre')).toContainText('"role": "assistant"')
})

test('behavior: stops a stream @short', async ({ playground, page }) => {
  await playground.open('streamChatCompletion')
  const content = `Repeat ${'one two three four five '.repeat(200)}`
  await playground.write({ model: 'gpt-5.5', messages: [{ role: 'user', content }] })
  await playground.run()
  await expect(playground.answer).toContainText('one two')
  await expect(playground.status).toHaveText('Running')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(playground.status).toHaveText('Stopped')
  const heard = await playground.answer.textContent()
  expect(heard?.length).toBeLessThan(content.length)
  await expect(page.getByRole('button', { name: 'Run' })).toBeVisible()
})

test('behavior: shows the calls of tools', async ({ playground }) => {
  await playground.open('streamResponse')
  await playground.write({
    model: 'gpt-5.5',
    input: 'What is the weather in Paris?',
    tools: [
      {
        type: 'function',
        name: 'get_weather',
        strict: false,
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
      },
    ],
  })
  await playground.run()
  await expect(playground.answer).toContainText('calls get_weather')
  await expect(playground.answer).toContainText('{"city":"Paris"}')
})

test('behavior: shows pictures, plays sounds and uploads files', async ({ playground, page }) => {
  await playground.open('createImage')
  await playground.run()
  await expect(playground.answer.getByRole('img')).toBeVisible()

  await playground.open('createSpeech')
  await playground.run()
  await expect(playground.answer.locator('audio')).toBeVisible()

  await playground.open('createFile')
  const chosen = { name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from('twelve bytes') }
  await page.getByLabel('Choose a file for file').setInputFiles(chosen)
  await playground.write({ purpose: 'user_data' })
  await playground.run()
  await expect(playground.answer).toContainText('"filename": "mine.txt"')
  await expect(playground.answer).toContainText('"bytes": 12')
})

test('behavior: takes what was written along to the stream', async ({ playground, page }) => {
  await playground.open('createResponse')
  await playground.write({ model: 'gpt-5.5', input: 'Say hello there' })
  await page.getByRole('button', { name: 'Stream' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('streamResponse')
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  await expect(playground.answer).toHaveText('Hello there.')
})

test('behavior: fills in the ids of what was made', async ({ playground, page }) => {
  await playground.open('retrieveVectorStore')
  await page.getByRole('button', { name: 'createVectorStore' }).click()
  await playground.write({ name: 'Support' })
  await playground.run()
  await expect(playground.status).toHaveText('Done')
  const id = /"id": "(vs_\w+)"/.exec((await playground.answer.textContent()) ?? '')?.[1]
  await playground.search.fill('retrieveVectorStore')
  await playground.search.press('Enter')
  await expect(playground.editor).toContainText(id ?? 'no id')
  await playground.run()
  await expect(playground.answer).toContainText('"name": "Support"')
})

test('error: what the server refuses, without the key @short', async ({ playground }) => {
  await playground.open('createChatCompletion')
  await playground.write({ model: 'gpt-0', messages: [{ role: 'user', content: 'Hello' }] })
  await playground.run()
  await expect(playground.status).toHaveText('Failed')
  const alert = playground.answer.getByRole('alert')
  await expect(alert).toContainText('ApiError')
  await expect(alert).toContainText('POST /chat/completions: 404')
  await expect(alert).toContainText('model_not_found')
  await expect(alert).toContainText('authorization: [redacted]')
})

test('error: params that are no JSON, or not what the schema asks for', async ({
  playground,
  page,
}) => {
  await playground.open('createChatCompletion')
  await playground.editor.fill('{ "model": ')
  await expect(page.getByText('Not JSON yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Run' })).toBeDisabled()
  await playground.write({ model: 'gpt-5.5', messages: [{ role: 'nobody', content: 'x' }] })
  await expect(page.locator('.cm-lintRange-warning')).toHaveText('"nobody"')
})
