// What a program of yours could look like. It works with every client and every compatible server.

import {
  type ChatCompletionMessageParam,
  type ChatCompletionTool,
  createChatCompletion,
  streamChatCompletion,
} from '@bonsai-ai/chat'
import { type ApiError, type Client, isApiError } from '@bonsai-ai/core'

/** A streamed answer once it is whole. */
export interface StreamedAnswer {
  readonly text: string
  /** Tokens of the answer, as the server counted them. */
  readonly tokens: number
}

/** Streams an answer and hands on each piece as it arrives. */
export async function streamAnswer(
  client: Client,
  model: string,
  onPiece: (piece: string) => void,
): Promise<StreamedAnswer> {
  const stream = await streamChatCompletion(client, {
    model,
    messages: [{ role: 'user', content: 'Why do small bundles matter? Two sentences, please.' }],
    stream_options: { include_usage: true },
  })

  let text = ''
  let tokens = 0
  for await (const chunk of stream) {
    const piece = chunk.choices[0]?.delta.content ?? ''
    onPiece(piece)
    text += piece
    tokens = chunk.usage?.completion_tokens ?? tokens
  }
  return { text, tokens }
}

const tools: ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'The weather in a city right now.',
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
      strict: true,
    },
  },
]

/** Lets the model ask for the weather, and answer with what it is told. */
export async function answerWithTool(
  client: Client,
  model: string,
  getWeather: (city: string) => unknown,
): Promise<string> {
  const messages: ChatCompletionMessageParam[] = [
    { role: 'user', content: 'What is the weather in Paris?' },
  ]
  const first = await createChatCompletion(client, { model, messages, tools })

  const message = first.choices[0]?.message
  if (message?.tool_calls === undefined) return message?.content ?? ''

  messages.push(message)
  for (const call of message.tool_calls) {
    if (call.type !== 'function') continue
    const { city } = JSON.parse(call.function.arguments) as { city: string }
    const content = JSON.stringify(getWeather(city))
    messages.push({ role: 'tool', tool_call_id: call.id, content })
  }

  const second = await createChatCompletion(client, { model, messages, tools })
  return second.choices[0]?.message.content ?? ''
}

/** Makes a call that the server refuses, and returns its error. */
export async function refusal(client: Client, model: string): Promise<ApiError> {
  try {
    await createChatCompletion(client, { model, messages: [{ role: 'user', content: 'Hello' }] })
  } catch (error) {
    if (isApiError(error)) return error
    throw error
  }
  throw new Error('The server took a key that cannot be right.')
}
