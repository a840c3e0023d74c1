import type { MockContext } from '../context.ts'
import { type JsonObject, readMetadata, readString, required } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { itemOf, memoryOf, seconds } from '../memory.ts'
import { requireModel } from '../models.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import {
  readAssistantFormat,
  readAssistantTools,
  readTemperature,
  readToolResources,
} from './assistantSettings.ts'

const one = '/assistants/{assistant_id}'

export const assistantRoutes: readonly Route[] = [
  { method: 'POST', path: '/assistants', handle: create },
  { method: 'GET', path: '/assistants', handle: list },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
]

/** An `assistant` object. */
export interface Assistant extends JsonObject {
  readonly id: string
  readonly model: string
  readonly instructions: string | null
  readonly tools: readonly JsonObject[]
}

/** The assistant of that id; the API's 404 where there is none. */
export function existingAssistant(mock: MockContext, id: string | undefined): Assistant {
  return itemOf(assistants(mock), id, 'assistant', 'assistant_id')
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = await readJsonBody(call)
  const settings = readSettings(body, mock)
  const assistant: Assistant = {
    id: mock.nextId('asst_', 24),
    object: 'assistant',
    created_at: seconds(mock),
    name: null,
    description: null,
    instructions: null,
    tools: [],
    tool_resources: {},
    metadata: {},
    temperature: 1,
    top_p: 1,
    response_format: 'auto',
    ...settings,
    model: required(readString(body, 'model'), 'model'),
  }
  assistants(mock).set(assistant.id, assistant)
  return Response.json(assistant)
}

function list({ mock, query }: Call): Response {
  return Response.json(listPage([...assistants(mock).values()], query, { order: 'desc' }))
}

function retrieve({ mock, path }: Call): Response {
  return Response.json(existingAssistant(mock, path['assistant_id']))
}

async function update(call: Call): Promise<Response> {
  const { mock, path } = call
  const assistant = existingAssistant(mock, path['assistant_id'])
  const changed: Assistant = { ...assistant, ...readSettings(await readJsonBody(call), mock) }
  assistants(mock).set(assistant.id, changed)
  return Response.json(changed)
}

function remove({ mock, path }: Call): Response {
  const { id } = existingAssistant(mock, path['assistant_id'])
  assistants(mock).delete(id)
  return Response.json({ id, object: 'assistant.deleted', deleted: true })
}

/** What a body says of an assistant, and nothing of what it leaves open. */
function readSettings(raw: JsonObject, mock: MockContext): Partial<Assistant> {
  const model = readString(raw, 'model')
  if (model !== undefined) requireModel(mock, model)
  readTemperature(raw)
  readAssistantFormat(raw, [{ role: 'system', text: 'json', raw: {} }])
  const settings = {
    model,
    name: readString(raw, 'name'),
    description: readString(raw, 'description'),
    instructions: readString(raw, 'instructions'),
    tools: readAssistantTools(raw),
    tool_resources: readToolResources(raw),
    metadata: readMetadata(raw),
    temperature: raw['temperature'] ?? undefined,
    top_p: raw['top_p'] ?? undefined,
    response_format: raw['response_format'] ?? undefined,
    reasoning_effort: readString(raw, 'reasoning_effort'),
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

function assistants(mock: MockContext): Map<string, Assistant> {
  return memoryOf(mock, '/assistants')
}
