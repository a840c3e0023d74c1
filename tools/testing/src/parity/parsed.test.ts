import { createClient } from '@bonsai-ai/core'
import {
  chatFormat,
  isIncompleteError,
  parseChatCompletion,
  parseResponse,
  textFormat,
} from '@bonsai-ai/structured'
import { OpenAI } from 'openai'
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod'
import { expect, test } from 'vitest'
import { z } from 'zod'

const schema = z.object({ city: z.string(), celsius: z.number().nullable() })
const messages = [{ role: 'user' as const, content: 'How warm is it in Oslo?' }]
const text = '{"city":"Oslo","celsius":null}'
const strict = { type: 'function' as const, function: { name: 'f', strict: true, parameters: {} } }
const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }

const answers: Readonly<Record<string, [message: object, finish_reason?: string]>> = {
  'an answer': [{ content: text, refusal: null }],
  'several keys and white space': [{ content: `\n ${text} ` }],
  'a refusal': [{ content: null, refusal: 'I cannot.' }],
  'a refusal beside a text': [{ content: 'I cannot.', refusal: 'I cannot.' }],
  'calls of tools': [{ content: null, tool_calls: [call] }, 'tool_calls'],
  'calls of tools beside an empty text': [{ content: '', tool_calls: [call] }, 'tool_calls'],
  'calls of tools beside a text': [{ content: text, tool_calls: [call] }, 'tool_calls'],
  'the token limit': [{ content: '{"city":"O' }, 'length'],
  'the content filter': [{ content: '' }, 'content_filter'],
  'an empty text': [{ content: '' }],
  'no JSON': [{ content: 'It is warm.' }],
  'other JSON': [{ content: '{"city":1}' }],
}

test.each(Object.entries(answers))(
  'behavior: a completion with %s',
  async (_, [message, reason = 'stop']) => {
    const body = {
      id: 'chatcmpl-1',
      choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', ...message } }],
    }
    const params = { model: 'gpt-5.5', messages, tools: [strict] }
    const { theirs, ours } = clients(body)
    const expected = await settled(
      theirs.chat.completions.parse({ ...params, response_format: zodResponseFormat(schema, 'a') }),
    )
    const actual = await settled(
      parseChatCompletion(ours, { ...params, response_format: chatFormat(schema, 'a') }),
    )
    expect(actual).toEqual(expected)
  },
)

test.each(
  Object.entries({
    'an answer': { output: [said(text)] },
    'a comment before the answer': {
      output: [
        { ...said('Let me see.'), phase: 'commentary' },
        { ...said(text), phase: 'final_answer' },
      ],
    },
    'a refusal': {
      output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'I cannot.' }] }],
    },
    'calls of functions': {
      output: [{ type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{"a":1}' }],
    },
  }),
)('behavior: a response with %s', async (_, fields) => {
  const { theirs, ours } = clients({
    id: 'resp_1',
    object: 'response',
    status: 'completed',
    ...fields,
  })
  const tools = [{ type: 'function' as const, name: 'f', strict: true, parameters: {} }]
  const params = { model: 'gpt-5.5', input: 'How warm is it in Oslo?', tools }
  const expected = await theirs.responses.parse({
    ...params,
    text: { format: zodTextFormat(schema, 'a') },
  })
  const actual = await parseResponse(ours, { ...params, text: { format: textFormat(schema, 'a') } })
  expect(actual.output_parsed).toEqual(expected.output_parsed)
  expect(actual.output).toEqual(expected.output)
})

test('behavior: where theirs gives null for a response that is not whole, ours says so', async () => {
  const body = { id: 'resp_1', object: 'response', status: 'incomplete', output: [said('{"ci')] }
  const { theirs, ours } = clients(body)
  const params = { model: 'gpt-5.5', input: 'Hi' }
  const expected = await theirs.responses.parse({
    ...params,
    text: { format: zodTextFormat(schema, 'a') },
  })
  expect(expected.output_parsed).toBeNull()
  const error: unknown = await parseResponse(ours, {
    ...params,
    text: { format: textFormat(schema, 'a') },
  }).catch((cause: unknown) => cause)
  expect(isIncompleteError(error)).toBe(true)
})

function said(content: string): object {
  return { type: 'message', content: [{ type: 'output_text', text: content, annotations: [] }] }
}

function clients(body: object): { theirs: OpenAI; ours: ReturnType<typeof createClient> } {
  const fetch = async (): Promise<Response> => Response.json(body)
  return {
    theirs: new OpenAI({ apiKey: 'any', fetch }),
    ours: createClient({ apiKey: 'any', fetch }),
  }
}

/** What came, or merely that something was thrown. */
async function settled(promise: Promise<object>): Promise<unknown> {
  try {
    return { value: JSON.parse(JSON.stringify(await promise)) as unknown }
  } catch {
    return 'an error'
  }
}
