import { createMock, type MockOptions } from '@bonsai-ai/mock'
import { expect, test } from 'vitest'
import { readDocument, withoutDocument } from '../document/readDocument.ts'
import { checkAnswers } from './checkAnswers.ts'

const document = readDocument()
const note = document ? '' : ` (${withoutDocument})`

type Json = Record<string, unknown>

/** Calls the mock, and says which operations and events were answered as the document says. */
type Ask = (method: string, path: string, body?: unknown) => Promise<Json>

async function answered(scenario: (ask: Ask) => Promise<void>, options?: MockOptions) {
  if (!document) throw new Error(withoutDocument)
  const mock = createMock(options)
  const fetch = checkAnswers((request) => mock(request), document)
  await scenario(async (method, path, body) => {
    const response = await fetch(`https://api.openai.com/v1${path}`, {
      method,
      headers: {
        authorization: 'Bearer key',
        'openai-beta': 'assistants=v2',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    const isJson = response.headers.get('content-type') === 'application/json'
    return (isJson ? JSON.parse(text) : { text }) as Json
  })
  expect(fetch.problems).toEqual([])
  return [...fetch.seen]
}

test.runIf(document)(`behavior: completions${note}`, async () => {
  const body = { model: 'gpt-3.5-turbo-instruct', prompt: ['Say yes', [1, 2]], n: 2, logprobs: 2 }
  const seen = await answered(async (ask) => {
    await ask('POST', '/completions', body)
    await ask('POST', '/completions', { ...body, echo: true, max_tokens: 2 })
    await ask('POST', '/completions', {
      ...body,
      stream: true,
      stream_options: { include_usage: true },
    })
  })
  expect(seen).toEqual(['createCompletion'])
})

test.runIf(document)(`behavior: embeddings and moderations${note}`, async () => {
  const image = { type: 'image_url', image_url: { url: 'https://example.com/blood.png' } }
  const seen = await answered(async (ask) => {
    await ask('POST', '/embeddings', { model: 'text-embedding-3-small', input: ['a b', 'c'] })
    await ask('POST', '/moderations', { input: 'I will kill you' })
    await ask('POST', '/moderations', { input: [{ type: 'text', text: 'Hi' }, image] })
  })
  expect(seen).toEqual(['createEmbedding', 'createModeration'])
})

const weather = {
  type: 'function',
  name: 'get_weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } } },
  strict: true,
}

const image = { type: 'input_image', image_url: 'https://example.com/a.png' }

test.runIf(document)(`behavior: responses and conversations${note}`, async () => {
  const model = 'gpt-5.5'
  const all = {
    model,
    reasoning: { effort: 'low', summary: 'auto' },
    include: ['reasoning.encrypted_content', 'message.output_text.logprobs'],
    top_logprobs: 2,
    metadata: { a: 'b' },
    user: 'me',
  }
  const seen = await answered(async (ask) => {
    const { id: conversation } = await ask('POST', '/conversations', {
      items: [
        { role: 'user', content: [{ type: 'input_text', text: 'Hi' }, image] },
        { role: 'assistant', content: 'Hello' },
      ],
    })
    const tools = [weather, { type: 'custom', name: 'run_shell' }, { type: 'web_search' }]
    const first = await ask('POST', '/responses', {
      ...all,
      tools,
      input: 'Weather in Oslo and a shell',
    })
    const outputs = (first['output'] as { type: string; call_id: string }[])
      .filter(({ type }) => type.endsWith('_call'))
      .map(({ type, call_id }) => ({ type: `${type}_output`, call_id, output: 'fine' }))
    const then = { ...all, previous_response_id: first['id'], tools, input: outputs }
    const second = await ask('POST', '/responses', then)
    await ask('POST', '/responses', { ...then, stream: true })
    await ask('GET', `/responses/${String(second['id'])}/input_items`)
    await ask('POST', '/responses', {
      ...all,
      stream: true,
      tools,
      input: 'Weather in Oslo and a shell',
    })
    await ask('POST', '/responses', {
      ...all,
      conversation,
      input: [{ role: 'user', content: [image] }],
      text: { format: { type: 'json_schema', name: 'a', schema: { type: 'object' } } },
      tools,
      tool_choice: 'none',
    })
    await ask('POST', '/responses', { ...all, input: 'Go', stream: true, max_output_tokens: 40 })

    const job = await ask('POST', '/responses', { ...all, input: 'Hi', background: true })
    await ask('GET', `/responses/${String(job['id'])}`)
    await ask('POST', `/responses/${String(job['id'])}/cancel`)
    await ask('DELETE', `/responses/${String(job['id'])}`)
    const streamed = await ask('POST', '/responses', {
      ...all,
      input: 'Hi',
      background: true,
      stream: true,
    })
    const id = /"id":"(resp_\w+)"/.exec(String(streamed['text']))?.[1]
    await ask('GET', `/responses/${id}?stream=true&starting_after=2`)
    await ask('POST', '/responses/input_tokens', { model, input: 'Hi' })
    const folded = await ask('POST', '/responses/compact', { model, previous_response_id: id })
    const last = await ask('POST', '/responses', { model, input: folded['output'] })
    await ask('GET', `/responses/${String(last['id'])}/input_items`)

    const path = `/conversations/${String(conversation)}`
    await ask('GET', path)
    await ask('POST', path, { metadata: { a: 'b' } })
    const added = await ask('POST', `${path}/items`, {
      items: [
        { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' },
        { type: 'function_call_output', call_id: 'call_1', output: 'ok' },
        { type: 'custom_tool_call', call_id: 'call_2', name: 'f', input: 'a' },
        { type: 'custom_tool_call_output', call_id: 'call_2', output: 'ok' },
        { type: 'reasoning', summary: [] },
      ],
    })
    await ask('GET', `${path}/items`)
    const item = `${path}/items/${String(added['first_id'])}`
    await ask('GET', item)
    await ask('DELETE', item)
    await ask('DELETE', path)
  })
  await answered(
    async (ask) => {
      await ask('POST', '/responses', { model, input: 'Hi' })
      await ask('POST', '/responses', { model, input: 'Hi', stream: true })
    },
    { reply: () => ({ refusal: 'No.' }) },
  )
  expect(seen.sort()).toMatchInlineSnapshot(`
    [
      "Compactconversation",
      "Getinputtokencounts",
      "cancelResponse",
      "createConversation",
      "createConversationItems",
      "createResponse",
      "deleteConversation",
      "deleteConversationItem",
      "deleteResponse",
      "getConversation",
      "getConversationItem",
      "getResponse",
      "listConversationItems",
      "listInputItems",
      "response.completed",
      "response.content_part.added",
      "response.content_part.done",
      "response.created",
      "response.custom_tool_call_input.delta",
      "response.custom_tool_call_input.done",
      "response.function_call_arguments.delta",
      "response.function_call_arguments.done",
      "response.in_progress",
      "response.incomplete",
      "response.output_item.added",
      "response.output_item.done",
      "response.output_text.delta",
      "response.output_text.done",
      "response.queued",
      "response.reasoning_summary_part.added",
      "response.reasoning_summary_part.done",
      "response.reasoning_summary_text.delta",
      "response.reasoning_summary_text.done",
      "updateConversation",
    ]
  `)
})

test.runIf(document)(`behavior: assistants, threads and runs${note}`, async () => {
  const { name, parameters } = weather
  const tools = [{ type: 'function', function: { name, parameters } }, { type: 'file_search' }]
  const seen = await answered(async (ask) => {
    const created = await ask('POST', '/assistants', {
      model: 'gpt-4o',
      tools,
      metadata: { a: 'b' },
    })
    const assistant_id = created['id']
    await ask('POST', '/assistants', { model: 'gpt-4o' })
    await ask('GET', '/assistants')
    await ask('GET', `/assistants/${String(assistant_id)}`)
    await ask('POST', `/assistants/${String(assistant_id)}`, { name: 'Tutor', tools })

    const messages = [
      { role: 'user', content: [{ type: 'text', text: 'Weather in Oslo?' }] },
      { role: 'user', content: 'Well?' },
    ]
    const thread = await ask('POST', '/threads', { messages })
    const path = `/threads/${String(thread['id'])}`
    await ask('GET', path)
    await ask('POST', path, { metadata: { a: 'b' } })
    await ask('GET', `${path}/messages`)
    const content = [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }]
    const message = await ask('POST', `${path}/messages`, { role: 'assistant', content })
    await ask('GET', `${path}/messages/${String(message['id'])}`)
    await ask('POST', `${path}/messages/${String(message['id'])}`, { metadata: {} })
    await ask('DELETE', `${path}/messages/${String(message['id'])}`)

    const run = await ask('POST', `${path}/runs`, { assistant_id })
    const own = `${path}/runs/${String(run['id'])}`
    await ask('GET', own)
    const waiting = await ask('GET', own)
    await ask('POST', own, { metadata: { a: 'b' } })
    await ask('GET', `${own}/steps`)
    await ask('POST', `${own}/submit_tool_outputs`, { tool_outputs: outputsFor(waiting) })
    await ask('GET', own)
    await ask('GET', own)
    const steps = await ask('GET', `${own}/steps`)
    await ask('GET', `${own}/steps/${String(steps['first_id'])}`)
    await ask('GET', `${path}/messages`)
    await ask('GET', `${path}/runs`)

    const body = { assistant_id, thread: { messages }, stream: true }
    const { text } = await ask('POST', '/threads/runs', body)
    const last = JSON.parse(/requires_action\ndata: (.+)/.exec(String(text))?.[1] ?? '') as Json
    const streamed = `/threads/${String(last['thread_id'])}/runs/${String(last['id'])}`
    await ask('POST', `${streamed}/submit_tool_outputs`, {
      tool_outputs: outputsFor(last),
      stream: true,
    })
    await ask('POST', `${path}/runs`, {
      assistant_id,
      additional_messages: [{ role: 'user', content: `Say ${'so '.repeat(300)}` }],
      tool_choice: 'none',
      max_completion_tokens: 256,
      stream: true,
    })
    const dropped = await ask('POST', `${path}/runs`, { assistant_id })
    await ask('POST', `${path}/runs/${String(dropped['id'])}/cancel`)
    await ask('GET', `${path}/runs/${String(dropped['id'])}`)
    await ask('DELETE', path)
    await ask('DELETE', `/assistants/${String(assistant_id)}`)
  })
  expect(seen.sort()).toMatchInlineSnapshot(`
    [
      "cancelRun",
      "createAssistant",
      "createMessage",
      "createRun",
      "createThread",
      "createThreadAndRun",
      "deleteAssistant",
      "deleteMessage",
      "deleteThread",
      "done",
      "getAssistant",
      "getMessage",
      "getRun",
      "getRunStep",
      "getThread",
      "listAssistants",
      "listMessages",
      "listRunSteps",
      "listRuns",
      "modifyAssistant",
      "modifyMessage",
      "modifyRun",
      "modifyThread",
      "submitToolOuputsToRun",
      "thread.created",
      "thread.message.completed",
      "thread.message.created",
      "thread.message.delta",
      "thread.message.in_progress",
      "thread.message.incomplete",
      "thread.run.completed",
      "thread.run.created",
      "thread.run.in_progress",
      "thread.run.incomplete",
      "thread.run.queued",
      "thread.run.requires_action",
      "thread.run.step.completed",
      "thread.run.step.created",
      "thread.run.step.delta",
      "thread.run.step.in_progress",
    ]
  `)
})

function outputsFor(run: Json): object[] {
  const { submit_tool_outputs: wanted } = run['required_action'] as {
    submit_tool_outputs: { tool_calls: { id: string }[] }
  }
  return wanted.tool_calls.map(({ id }) => ({ tool_call_id: id, output: '{"sky":"clear"}' }))
}
