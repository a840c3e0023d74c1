import { createClient } from '@bonsai-ai/core'
import { createMock, type MockOptions } from '@bonsai-ai/mock'
import { createAssistant, createThreadAndRunAndPoll } from 'bonsai-ai/assistants'
import { accumulateResponse, outputText, streamResponse } from 'bonsai-ai/responses'
import OpenAI from 'openai'
import { expect, onTestFinished, test, vi } from 'vitest'

/** The npm package, reading what the mock writes. */
function connect(options?: MockOptions): OpenAI {
  return new OpenAI({ apiKey: 'sk-mock', fetch: createMock(options), maxRetries: 0 })
}

test('behavior: npm openai reads responses, their streams and their tools', async () => {
  const client = connect()
  const first = await client.responses.create({ model: 'gpt-5.5', input: 'Say this is a test' })
  expect(first.output_text).toBe('This is a test.')

  const pieces: string[] = []
  const stream = client.responses.stream({
    model: 'gpt-5.5',
    input: 'Say one two',
    previous_response_id: first.id,
    reasoning: { summary: 'auto' },
  })
  stream.on('response.output_text.delta', ({ snapshot }) => pieces.push(snapshot))
  const final = await stream.finalResponse()
  expect(final.output_text).toBe('One two.')
  expect(final.output.map(({ type }) => type)).toEqual(['reasoning', 'message'])
  expect(pieces).toEqual(['One', 'One two', 'One two.'])

  const items = await client.responses.inputItems.list(first.id)
  expect(items.data).toMatchObject([{ role: 'user' }])
})

test('behavior: npm openai resumes a background response', async () => {
  const client = connect()
  const stream = await client.responses.create({
    model: 'gpt-5.5',
    input: 'Say one two three',
    background: true,
    stream: true,
  })
  let id = ''
  let text = ''
  for await (const event of stream) {
    if (event.type === 'response.created') id = event.response.id
    if (event.type === 'response.output_text.delta') text += event.delta
    if (event.sequence_number === 6) break
  }
  const rest = await client.responses.retrieve(id, { stream: true, starting_after: 6 })
  for await (const event of rest)
    if (event.type === 'response.output_text.delta') text += event.delta
  expect(text).toBe('One two three.')
})

test('behavior: npm openai reads conversations', async () => {
  const client = connect()
  const { id } = await client.conversations.create({ metadata: { a: 'b' } })
  await client.responses.create({ model: 'gpt-5.5', conversation: id, input: 'Say a' })
  const roles: unknown[] = []
  for await (const item of client.conversations.items.list(id, { limit: 1, order: 'asc' })) {
    roles.push('role' in item ? item.role : item.type)
  }
  expect(roles).toEqual(['user', 'assistant'])
})

test('behavior: npm openai runs an assistant, polled and streamed', async () => {
  const client = connect()
  const assistant = await client.beta.assistants.create({
    model: 'gpt-4o',
    tools: [{ type: 'function', function: { name: 'get_weather' } }],
  })
  const thread = await client.beta.threads.create({
    messages: [{ role: 'user', content: 'Weather?' }],
  })
  const run = await client.beta.threads.runs.createAndPoll(thread.id, {
    assistant_id: assistant.id,
  })
  expect(run.status).toBe('requires_action')
  const tool_outputs = run.required_action?.submit_tool_outputs.tool_calls.map(({ id }) => ({
    tool_call_id: id,
    output: 'sunny',
  }))
  const texts: string[] = []
  const stream = client.beta.threads.runs.submitToolOutputsStream(run.id, {
    thread_id: thread.id,
    tool_outputs: tool_outputs ?? [],
  })
  stream.on('textDone', ({ value }) => texts.push(value))
  expect((await stream.finalRun()).status).toBe('completed')
  expect(texts).toEqual(['According to get_weather: sunny.'])
  const steps = await stream.finalRunSteps()
  expect(steps.map(({ type, status }) => [type, status])).toEqual([
    ['tool_calls', 'completed'],
    ['message_creation', 'completed'],
  ])
})

test('behavior: npm openai reads completions, embeddings and moderations', async () => {
  const client = connect()
  const texts: string[] = []
  const stream = await client.completions.create({
    model: 'gpt-3.5-turbo-instruct',
    prompt: 'Say yes',
    stream: true,
  })
  for await (const { choices } of stream) texts.push(choices[0]?.text ?? '')
  expect(texts.join('')).toBe('Yes.')

  // It asks for base64 of its own accord, and decodes it.
  const params = { model: 'text-embedding-3-small', input: 'Hi', dimensions: 8 }
  const decoded = await client.embeddings.create(params)
  const floats = await client.embeddings.create({ ...params, encoding_format: 'float' })
  expect(decoded.data[0]?.embedding).toEqual(floats.data[0]?.embedding)

  const { results } = await client.moderations.create({ input: 'I will kill you' })
  expect(results[0]?.categories.violence).toBe(true)
})

test('behavior: our own client resumes a background response that is cut again and again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const seen = new Set<number>()
  const fetch = createMock({
    onEvent(event) {
      const { sequence_number: number } = event as { sequence_number: number }
      if (number % 3 !== 2 || seen.has(number)) return
      seen.add(number)
      throw new TypeError('connection lost')
    },
  })
  const client = createClient({ apiKey: 'sk-mock', fetch })
  const stream = await streamResponse(
    client,
    { model: 'gpt-5.5', input: 'Say one two three four', background: true },
    { resume: true },
  )
  const pending = accumulateResponse(stream)
  await vi.advanceTimersByTimeAsync(60_000)
  const response = await pending
  expect(outputText(response)).toBe('One two three four.')
  expect(seen.size).toBeGreaterThan(3)
})

test('behavior: our own client polls a run', async () => {
  const client = createClient({ apiKey: 'sk-mock', fetch: createMock() })
  const { id } = await createAssistant(client, { model: 'gpt-4o' })
  const run = await createThreadAndRunAndPoll(client, {
    assistant_id: id,
    thread: { messages: [{ role: 'user', content: 'Say a' }] },
  })
  expect(run.status).toBe('completed')
})
