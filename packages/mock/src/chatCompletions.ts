import { makeAnswer } from './chatCompletionAnswer.ts'
import { type ChatCompletionBody, readChatCompletionBody } from './chatCompletionBody.ts'
import { chatCompletionChunks } from './chatCompletionChunks.ts'
import { chatCompletionObject } from './chatCompletionObject.ts'
import type { MockContext, StoredChatCompletion } from './context.ts'
import { eventStreamResponse } from './eventStream.ts'
import { Failure } from './failure.ts'
import { type JsonObject, isObject, readMetadata, required } from './fields.ts'
import { listPage } from './listPage.ts'
import { requireModel } from './models.ts'
import { type Call, readJsonBody, type Route } from './router.ts'

const one = '/chat/completions/{completion_id}'

export const chatCompletionRoutes: readonly Route[] = [
  { method: 'POST', path: '/chat/completions', handle: create },
  { method: 'GET', path: '/chat/completions', handle: list },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
  { method: 'GET', path: '/chat/completions/{completion_id}/messages', handle: listMessages },
]

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = readChatCompletionBody(await readJsonBody(call))
  requireModel(mock, body.model)
  const answer = await makeAnswer(body, mock)
  mock.limiter.takeTokens(answer.usage.total_tokens)
  const completion = chatCompletionObject(answer, body)
  if (body.store) remember(mock, answer.head.id, completion, body)
  return body.stream
    ? eventStreamResponse(chatCompletionChunks(answer, body), call)
    : Response.json(completion)
}

function list({ mock, query }: Call): Response {
  const model = query.get('model')
  const wanted = [...query].flatMap(([name, value]) => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1]
    return key === undefined ? [] : [[key, value] as const]
  })
  const completions = [...mock.store.chatCompletions.values()]
    .map(({ completion }) => completion)
    .filter(({ metadata, model: own }) => {
      const values = isObject(metadata) ? metadata : {}
      return (
        (model === null || own === model) && wanted.every(([key, value]) => values[key] === value)
      )
    })
  return Response.json(listPage(completions, query))
}

function retrieve(call: Call): Response {
  return Response.json(stored(call).completion)
}

async function update(call: Call): Promise<Response> {
  const { completion, messages } = stored(call)
  const body = await readJsonBody(call)
  if (!('metadata' in body)) required(undefined, 'metadata')
  const changed = { ...completion, metadata: readMetadata(body) ?? {} }
  call.mock.store.chatCompletions.set(completion.id, { completion: changed, messages })
  return Response.json(changed)
}

function remove(call: Call): Response {
  const { id } = stored(call).completion
  call.mock.store.chatCompletions.delete(id)
  return Response.json({ object: 'chat.completion.deleted', id, deleted: true })
}

function listMessages(call: Call): Response {
  return Response.json(listPage(stored(call).messages, call.query))
}

function stored({ mock, path }: Call): StoredChatCompletion {
  const id = path['completion_id'] ?? ''
  const found = mock.store.chatCompletions.get(id)
  if (found !== undefined) return found
  throw new Failure(404, `No chat completion found with id '${id}'.`, {
    param: 'completion_id',
    code: 'not_found',
  })
}

function remember(
  mock: MockContext,
  id: string,
  completion: JsonObject,
  { raw, messages, metadata }: ChatCompletionBody,
): void {
  mock.store.chatCompletions.set(id, {
    // A stored completion carries the settings it was made with.
    completion: {
      ...completion,
      id,
      metadata,
      tools: raw['tools'] ?? null,
      tool_choice: raw['tool_choice'] ?? null,
      response_format: raw['response_format'] ?? null,
      seed: raw['seed'] ?? null,
      temperature: raw['temperature'] ?? 1,
      top_p: raw['top_p'] ?? 1,
      presence_penalty: raw['presence_penalty'] ?? 0,
      frequency_penalty: raw['frequency_penalty'] ?? 0,
      input_user: raw['user'] ?? null,
    },
    messages: messages.map(({ text, raw: message }, index) => ({
      name: null,
      refusal: null,
      ...message,
      id: `${id}-${index}`,
      content: text === '' && message['tool_calls'] !== undefined ? null : text,
      content_parts: Array.isArray(message['content']) ? message['content'] : null,
    })),
  })
}
