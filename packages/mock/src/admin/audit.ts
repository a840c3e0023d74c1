import { seconds } from '../memory.ts'
import { type Item, itemsOf, type Resource } from '../resource.ts'
import type { Call } from '../router.ts'

/** The log of what was changed in the organization, newest first. */
export const auditLogs: Resource = {
  path: '/organization/audit_logs',
  param: 'audit_log_id',
  noun: 'audit log',
  list: 'last_id',
  order: 'desc',
  filter: matches,
}

/** Makes an `onChange` that writes a line for each change, as `project.created` for example. */
export function audited(name: string): NonNullable<Resource['onChange']> {
  return function onChange(call, verb, item) {
    const id = call.mock.nextId('audit_log-', 24)
    const type = `${name}.${verb}`
    const logs = itemsOf(call.mock, auditLogs, {})
    logs.set(id, {
      id,
      type,
      effective_at: seconds(call.mock),
      ...projectOf(call),
      actor: {
        type: 'api_key',
        api_key: {
          id: 'key_mock',
          type: 'user',
          user: { id: 'user-mock', email: 'ada@example.com' },
        },
      },
      [type]: { id: item.id },
    })
  }
}

function projectOf({ path }: Call): object | undefined {
  const id = path['project_id']
  return id === undefined ? undefined : { project: { id, name: id } }
}

function matches(item: Item, query: URLSearchParams): boolean {
  const types = query.getAll('event_types[]')
  const resources = query.getAll('resource_ids[]')
  const named = Object(item[String(item['type'])]) as { readonly id?: unknown }
  return (
    (types.length === 0 || types.includes(String(item['type']))) &&
    (resources.length === 0 || resources.includes(String(named.id)))
  )
}
