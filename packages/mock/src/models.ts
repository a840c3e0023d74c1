import type { MockContext, StoredModel } from './context.ts'
import { Failure } from './failure.ts'
import type { Call, Route } from './router.ts'

/** Models a mock knows when it is not told which. */
export const usualModels: readonly string[] = [
  'gpt-5.6-sol',
  'gpt-5.6-terra',
  'gpt-5.6-luna',
  'gpt-5.5',
  'gpt-5.5-pro',
  'gpt-5.4',
  'gpt-5.4-mini',
  'gpt-5.4-nano',
  'gpt-5.3-chat-latest',
  'gpt-5.2',
  'gpt-5.2-pro',
  'gpt-5.2-chat-latest',
  'gpt-5.1',
  'gpt-5.1-codex',
  'gpt-5.1-codex-max',
  'gpt-5.1-mini',
  'gpt-5.1-chat-latest',
  'gpt-5',
  'gpt-5-pro',
  'gpt-5-mini',
  'gpt-5-nano',
  'gpt-5-codex',
  'gpt-5-chat-latest',
  'gpt-4.1',
  'gpt-4.1-mini',
  'gpt-4.1-nano',
  'o4-mini',
  'o4-mini-deep-research',
  'o3',
  'o3-pro',
  'o3-mini',
  'o3-deep-research',
  'o1',
  'o1-pro',
  'computer-use-preview',
  'codex-mini-latest',
  'chatgpt-4o-latest',
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-4o-audio-preview',
  'gpt-4o-mini-audio-preview',
  'gpt-4o-search-preview',
  'gpt-4o-mini-search-preview',
  'gpt-4-turbo',
  'gpt-4-turbo-preview',
  'gpt-4',
  'gpt-3.5-turbo',
  'gpt-3.5-turbo-16k',
  'gpt-3.5-turbo-instruct',
  'davinci-002',
  'babbage-002',
  'text-embedding-3-small',
  'text-embedding-3-large',
  'text-embedding-ada-002',
  'omni-moderation-latest',
  'text-moderation-latest',
  'ft:gpt-4.1-mini:bonsai::mock0001',
]

export const modelRoutes: readonly Route[] = [
  { method: 'GET', path: '/models', handle: list },
  { method: 'GET', path: '/models/{model}', handle: retrieve },
  { method: 'DELETE', path: '/models/{model}', handle: remove },
]

/** The `model` object of an id. A fine-tuned one belongs to the caller. */
export function modelObject(id: string): StoredModel {
  return {
    id,
    object: 'model',
    created: 1_767_225_600,
    owned_by: id.startsWith('ft:') ? 'org-mock' : 'openai',
  }
}

/** Finds a model by its id, or by the id of one of its dated versions. */
function findModel({ store }: MockContext, id: string): StoredModel | undefined {
  const known = store.models.get(id)
  if (known !== undefined) return known
  const name = /^(.+)-(?:\d{4}-\d{2}-\d{2}|\d{4})$/.exec(id)?.[1]
  if (name === undefined) return undefined
  return store.models.has(name) || store.models.has(`${name}-latest`) ? modelObject(id) : undefined
}

/** Ends a request for an answer of a model that is not there. */
export function requireModel(mock: MockContext, id: string): void {
  if (findModel(mock, id) !== undefined) return
  throw new Failure(404, `The model \`${id}\` does not exist or you do not have access to it.`, {
    code: 'model_not_found',
  })
}

function list({ mock }: Call): Response {
  return Response.json({ object: 'list', data: [...mock.store.models.values()] })
}

function retrieve({ mock, path }: Call): Response {
  return Response.json(existing(mock, path['model'] ?? ''))
}

function remove({ mock, path }: Call): Response {
  const model = existing(mock, path['model'] ?? '')
  if (model.owned_by !== 'org-mock') {
    throw new Failure(403, `You have insufficient permissions to delete the model '${model.id}'.`, {
      param: 'model',
      code: 'insufficient_permissions',
    })
  }
  mock.store.models.delete(model.id)
  return Response.json({ id: model.id, object: 'model', deleted: true })
}

function existing(mock: MockContext, id: string): StoredModel {
  const model = findModel(mock, id)
  if (model !== undefined) return model
  throw new Failure(404, `The model '${id}' does not exist`, {
    param: 'model',
    code: 'model_not_found',
  })
}
