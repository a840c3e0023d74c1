import { expect, onTestFinished, test } from 'vitest'
import { serveMock } from './serveMock.ts'

const headers = { authorization: 'Bearer key', 'content-type': 'application/json' }

const body = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Say this is a test' }],
  stream: true,
}

test('default', async () => {
  const server = await serveMock()
  onTestFinished(() => server.close())
  const response = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('x-request-id')).toMatch(/^req_/)
  expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/)
})

test('behavior: the first piece does not wait for the last', async () => {
  const server = await serveMock({ tokenDelay: 60_000 })
  onTestFinished(() => server.close())
  const response = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  const reader = response.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  expect(new TextDecoder().decode(value)).toContain('"role":"assistant"')
  await reader?.cancel()
})

test('options: those of the mock', async () => {
  const server = await serveMock({ models: ['mine'] })
  onTestFinished(() => server.close())
  const response = await fetch(`${server.url}/v1/models/mine`, { headers })
  expect(await response.json()).toMatchObject({ id: 'mine' })
})
