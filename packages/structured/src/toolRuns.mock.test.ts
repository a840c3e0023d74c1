import { createClient, request } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { outputText } from '@bonsai-ai/responses'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { runChatTools } from './runChatTools.ts'
import { runResponseTools } from './runResponseTools.ts'
import { streamChatTools } from './streamChatTools.ts'
import { streamResponseTools } from './streamResponseTools.ts'

const client = createClient({ apiKey: 'any', fetch: createMock() })
const getWeather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather.',
  parameters: z.object({ city: z.string(), unit: z.enum(['C', 'F']) }),
  execute: ({ city, unit }) => `4 °${unit} in ${city}`,
})
const runQuery = defineCustomTool({ name: 'run_query', execute: () => [{ n: 3 }] })
const params = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Tell the weather in "Oslo" and run a query' }] as const,
  tools: [getWeather, runQuery],
}

test('default', async () => {
  const { completion, ended, steps } = await runChatTools(client, params).result()

  expect(ended).toBe('done')
  expect(steps[0]?.answers.map(({ output }) => output)).toEqual([
    expect.stringMatching(/^4 °[CF] in Oslo$/),
    '[{"n":3}]',
  ])
  expect(completion.choices[0]?.message.content).toContain('[{"n":3}]')
})

test('behavior: a stream comes to the same', async () => {
  const plain = await runChatTools(client, params).result()
  const streamed = await streamChatTools(client, {
    ...params,
    stream_options: { include_usage: true },
  }).result()

  expect(streamed.usage).toEqual(plain.usage)
  expect(withoutIds(streamed.messages)).toEqual(withoutIds(plain.messages))
})

test('behavior: responses, by each way of going on', async () => {
  const conversation = await startConversation()
  const input = 'Tell the weather in "Oslo" and run a query'
  for (const way of [{}, { store: false }, { conversation }]) {
    const asked = { model: 'gpt-5.5', input, tools: [getWeather, runQuery], ...way }
    const plain = await runResponseTools(client, asked).result()
    const streamed = await streamResponseTools(client, asked).result()
    for (const { ended, response, steps } of [plain, streamed]) {
      expect([ended, steps.length]).toEqual(['done', 2])
      expect(steps[0]?.answers.map(({ isError }) => isError)).toEqual([false, false])
      expect(outputText(response)).toContain('in Oslo')
    }
  }
})

async function startConversation(): Promise<string> {
  const { id } = await request<{ id: string }>(client, {
    method: 'POST',
    path: '/conversations',
    body: {},
  })
  return id
}

/** The mock numbers calls on. */
function withoutIds(messages: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(messages).replaceAll(/"call_\w+"/g, '"call"'))
}
