// What every runtime is asked to do: published entry points and the web platform, nothing else.

import { createChatCompletion, streamChatCompletion } from '@bonsai-ai/chat'
import {
  createClient,
  fromSSEResponse,
  isTimeoutError,
  paginate,
  responseOf,
  toFile,
  toSSEResponse,
} from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { createFile, listFiles, retrieveFileContent } from '@bonsai-ai/files'
import { createAzureClient } from '@bonsai-ai/providers'
import { chatFormat, defineTool, parseChatCompletion, runChatTools } from '@bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

const model = 'gpt-5.5'
const text = 'Ünïcode 😀 is cut nowhere'
const params = { model, messages: [{ role: 'user', content: `Say ${text}` }] }

/**
 * Runs every check, whatever becomes of the others.
 *
 * @param {string} origin - Where `serveProgram` listens.
 * @returns {Promise<{ check: string, ok: boolean, detail: string }[]>}
 */
export async function runProgram(origin) {
  const client = createClient({ apiKey: 'test-key', baseURL: `${origin}/v1` })
  const results = []
  for (const [check, run] of Object.entries(checks)) {
    try {
      results.push({ check, ok: true, detail: await run(client, origin) })
    } catch (error) {
      results.push({ check, ok: false, detail: String(error?.stack ?? error) })
    }
  }
  return results
}

const checks = {
  async create(client) {
    const completion = await createChatCompletion(client, params)
    expect(completion.choices[0]?.message.content, `${text}.`)
    const { status, headers } = responseOf(completion)
    expect(status, 200)
    return headers.get('x-request-id')
  },

  async stream(client) {
    const stream = await streamChatCompletion(client, params)
    const pieces = []
    for await (const chunk of stream) pieces.push(chunk.choices[0]?.delta.content ?? '')
    expect(pieces.join(''), `${text}.`)
    expect(stream.ended, 'done')
    return `${pieces.length} chunks`
  },

  async abort(client, origin) {
    const id = crypto.randomUUID()
    const controller = new AbortController()
    const reason = { why: 'the user left' }
    const stream = await streamChatCompletion(client, params, {
      signal: controller.signal,
      extraQuery: { fault: `hold-${id}` },
    })
    const thrown = await caught(async () => {
      // The server holds back what comes after the first event.
      for await (const chunk of stream) if (chunk.id) controller.abort(reason)
    })
    if (thrown !== reason) throw new Error(`got ${String(thrown)} in place of the reason`)
    // The server answers this once it has seen the connection close.
    expect(await (await fetch(`${origin}/closed/${id}`)).text(), 'closed')
    return 'the reason, and the connection is closed'
  },

  async retry(client, origin) {
    const id = crypto.randomUUID()
    const extraQuery = { fault: `busy-${id}` }
    const completion = await createChatCompletion(client, params, { extraQuery })
    expect(completion.choices[0]?.message.content, `${text}.`)
    expect(await (await fetch(`${origin}/attempts/${id}`)).text(), '2')
    return '429, then 200'
  },

  async timeout(client, origin) {
    const id = crypto.randomUUID()
    const error = await caught(() =>
      createChatCompletion(client, params, {
        timeout: 100,
        maxRetries: 0,
        extraQuery: { fault: `stall-${id}` },
      }),
    )
    if (!isTimeoutError(error)) throw error
    expect(error.limit, 'timeout')
    expect(await (await fetch(`${origin}/closed/${id}`)).text(), 'closed')
    return error.message
  },

  async upload(client) {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251)
    const file = await createFile(client, {
      file: await toFile(bytes, 'Ünïcode "quoted".bin', { type: 'application/octet-stream' }),
      purpose: 'user_data',
    })
    expect(file.bytes, bytes.length)
    expect(file.filename, 'Ünïcode "quoted".bin')
    const content = new Uint8Array(
      await (await retrieveFileContent(client, { file_id: file.id })).arrayBuffer(),
    )
    expect(content.length, bytes.length)
    expect(
      content.every((byte, index) => byte === bytes[index]),
      true,
    )
    return `${file.bytes} bytes`
  },

  async paginate(client) {
    for (const name of ['a', 'b', 'c'])
      await createFile(client, { file: new File([name], name), purpose: 'evals' })
    const names = []
    for await (const file of paginate(listFiles, client, {
      purpose: 'evals',
      limit: 2,
      order: 'asc',
    }))
      names.push(file.filename)
    expect(names.join(), 'a,b,c')
    return `${names.length} items in pages of 2`
  },

  async 'structured output'(client) {
    const schema = v.object({ city: v.string(), celsius: v.number() })
    const completion = await parseChatCompletion(client, {
      model,
      messages: [{ role: 'user', content: 'It is 4 degrees in "Oslo".' }],
      response_format: chatFormat(fromValibot(schema), 'weather'),
    })
    const parsed = completion.choices[0]?.message.parsed
    expect(JSON.stringify(parsed), '{"city":"Oslo","celsius":4}')
    return JSON.stringify(parsed)
  },

  async 'tool run'(client) {
    const cities = []
    const getWeather = defineTool({
      name: 'get_weather',
      parameters: fromValibot(v.object({ city: v.string() })),
      execute({ city }) {
        cities.push(city)
        return { city, celsius: 21 }
      },
    })
    const run = runChatTools(client, {
      model,
      messages: [{ role: 'user', content: 'How is the weather in "Paris"?' }],
      tools: [getWeather],
    })
    const { completion } = await run.result()
    expect(cities.join(), 'Paris')
    const answer = completion.choices[0]?.message.content ?? ''
    expect(answer.includes('21'), true)
    return answer
  },

  async Azure(_client, origin) {
    const azure = createAzureClient({
      endpoint: origin,
      apiKey: 'azure-key',
      apiVersion: '2024-10-21',
      // A page is refused a key of Azure otherwise.
      dangerouslyAllowBrowser: true,
    })
    const completion = await createChatCompletion(azure, { ...params, model: 'gpt-4.1' })
    expect(completion.choices[0]?.message.content, `${text}.`)
    return new URL(responseOf(completion).url).pathname
  },

  async 'lite client'(_client, origin) {
    const lite = createLiteClient({ apiKey: 'test-key', baseURL: `${origin}/v1` })
    const completion = await createChatCompletion(lite, params)
    expect(completion.choices[0]?.message.content, `${text}.`)
    const pieces = []
    for await (const chunk of await streamChatCompletion(lite, params))
      pieces.push(chunk.choices[0]?.delta.content ?? '')
    expect(pieces.join(''), `${text}.`)
    return `create, and ${pieces.length} chunks`
  },

  async 'SSE response'(client) {
    const response = toSSEResponse(await streamChatCompletion(client, params))
    expect(response.headers.get('content-type')?.split(';')[0], 'text/event-stream')
    const stream = fromSSEResponse(response)
    const pieces = []
    for await (const chunk of stream) pieces.push(chunk.choices[0]?.delta.content ?? '')
    expect(pieces.join(''), `${text}.`)
    expect(stream.ended, 'done')
    return `${pieces.length} chunks there and back`
  },
}

function expect(value, expected) {
  if (value !== expected) throw new Error(`got ${value}, expected ${expected}`)
}

/** What a call throws. */
async function caught(call) {
  try {
    await call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
