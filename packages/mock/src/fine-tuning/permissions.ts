import { listOf } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { readBody } from '../readBody.ts'
import { created, type Item, itemsOf, type Resource, resourceRoutes } from '../resource.ts'
import type { Call, Route } from '../router.ts'

const permissions: Resource = {
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
  param: 'permission_id',
  noun: 'permission',
  deleted: (id) => ({ id, object: 'checkpoint.permission', deleted: true }),
}

/** Which projects may use a checkpoint. */
export function permissionRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: permissions.path, handle: create },
    { method: 'GET', path: permissions.path, handle: list },
    ...resourceRoutes(permissions),
  ]
}

/** The only list whose order is `ascending` or `descending`. */
function list({ mock, path, query: sent }: Call): Response {
  const query = new URLSearchParams(sent)
  const order = query.get('order')
  if (order !== null) query.set('order', order.replace(/ending$/, ''))
  const project = query.get('project_id')
  const items = [...itemsOf(mock, permissions, path).values()].filter(
    ({ project_id }) => project === null || project_id === project,
  )
  return Response.json(listPage(items, query, { order: 'desc' }))
}

async function create(call: Call): Promise<Response> {
  const body = await readBody(call, { project_ids: 'strings' }, ['project_ids'])
  const made = listOf(body['project_ids']).map((project_id): Item => ({
    id: call.mock.nextId('cp_', 24),
    ...created(call.mock, 'checkpoint.permission'),
    project_id,
  }))
  const items = itemsOf(call.mock, permissions, call.path)
  for (const item of made) items.set(item.id, item)
  return Response.json(listPage(made, new URLSearchParams()))
}
