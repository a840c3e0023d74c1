// What a program relies on: what is inferred, what is narrowed, what is refused.

import { createChatCompletion, streamChatCompletion } from 'bonsai-ai/chat'
import { createClient, type EventStream, isApiError, paginate, requestIdOf } from 'bonsai-ai/core'
import { createLiteClient } from 'bonsai-ai/core/lite'
import { listFiles } from 'bonsai-ai/files'
import {
  createResponse,
  type ResponseObject,
  responseEvents,
  streamResponse,
} from 'bonsai-ai/responses'
import { chatFormat, defineTool, parseChatCompletion, runChatTools } from 'bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

const client = createClient({
  apiKey: () => Promise.resolve('key'),
  baseURL: 'http://127.0.0.1/v1',
})
const lite = createLiteClient({ apiKey: 'key' })
const model = 'gpt-5.5'

export async function chat(): Promise<string | null | undefined> {
  const params = { model, messages: [{ role: 'user', content: 'Hi' }] } as const
  const completion = await createChatCompletion(lite, params)
  const stream: EventStream<{ id: string }> = await streamChatCompletion(client, params)
  for await (const chunk of stream) requestIdOf(chunk)
  // @ts-expect-error a stream has a function of its own
  await createChatCompletion(client, { ...params, stream: true })
  return completion.choices[0]?.message.content
}

export async function structured(): Promise<number | undefined> {
  const schema = fromValibot(v.object({ city: v.string(), celsius: v.number() }))
  const completion = await parseChatCompletion(client, {
    model,
    messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
    response_format: chatFormat(schema, 'weather'),
  })
  return completion.choices[0]?.message.parsed?.celsius
}

export async function tools(): Promise<string | null | undefined> {
  const getWeather = defineTool({
    name: 'get_weather',
    parameters: fromValibot(v.object({ city: v.string() })),
    // @ts-expect-error a city has no such method
    execute: ({ city }) => city.toFixed(),
  })
  const run = runChatTools(client, { model, messages: [], tools: [getWeather] })
  const { completion } = await run.result()
  return completion.choices[0]?.message.content
}

export async function responses(signal: AbortSignal): Promise<ResponseObject> {
  const stream = await streamResponse(client, { model, input: 'Hi' }, { signal })
  for await (const event of responseEvents(stream))
    if (event.type === 'response.output_text.delta') event.delta.trim()
  return createResponse(client, { model, input: 'Hi' })
}

export async function files(): Promise<string[]> {
  const names: string[] = []
  for await (const file of paginate(listFiles, client, { purpose: 'batch' }))
    names.push(file.filename)
  return names
}

export function status(error: unknown): number {
  return isApiError(error) ? error.status : 0
}
