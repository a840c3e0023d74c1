import type { MockContext } from '../context.ts'
import type { JsonObject } from '../fields.ts'
import { seconds } from '../memory.ts'
import { type Item, itemsOf, oneOf, type PathValues, type Resource } from '../resource.ts'
import { audited } from './audit.ts'
import { groups, projectGroups } from './groups.ts'
import { projects } from './projects.ts'
import { projectUsers, users } from './users.ts'

const roleFields = { role_name: 'string', permissions: 'strings', description: 'string' } as const

/** Roles of the organization, those of a project, and which of them a group or a user has. */
export function roleResources(): readonly Resource[] {
  const roles = roleResource('/organization/roles', 'api.organization', [])
  const own = roleResource('/projects/{project_id}/roles', 'api.project', [projects])
  return [
    roles,
    own,
    assignments('/organization/groups/{group_id}/roles', roles, [groups], groupHolder),
    assignments('/organization/users/{user_id}/roles', roles, [users], userHolder),
    assignments(
      '/projects/{project_id}/groups/{group_id}/roles',
      own,
      [projects, projectGroups],
      groupHolder,
    ),
    assignments(
      '/projects/{project_id}/users/{user_id}/roles',
      own,
      [projects, projectUsers],
      userHolder,
    ),
  ]
}

function roleResource(path: string, type: string, within: readonly Resource[]): Resource {
  return {
    path,
    param: 'role_id',
    noun: 'role',
    prefix: 'role_',
    within,
    list: 'next',
    retrieve: true,
    seeds: () => [
      {
        id: 'role-mock',
        object: 'role',
        name: 'Viewer',
        description: null,
        permissions: ['api.model.read'],
        resource_type: type,
        predefined_role: true,
      },
    ],
    create: {
      fields: roleFields,
      required: ['role_name', 'permissions'],
      make: ({ role_name, permissions, description }) => ({
        object: 'role',
        name: role_name,
        description: description ?? null,
        permissions,
        resource_type: type,
        predefined_role: false,
      }),
    },
    update: {
      fields: roleFields,
      make: (item, { role_name, permissions, description }) => ({
        ...item,
        name: role_name ?? item['name'],
        permissions: permissions ?? item['permissions'],
        description: description ?? item['description'],
      }),
    },
    deleted: (id) => ({ object: 'role.deleted', id, deleted: true }),
    onChange: /*#__PURE__*/ audited('role'),
  }
}

/** Who has a role, as the answer to an assignment names them. */
type Holder = (
  mock: MockContext,
  path: PathValues,
) => { readonly name: string; readonly value: JsonObject }

function assignments(
  path: string,
  of: Resource,
  within: readonly Resource[],
  holder: Holder,
): Resource {
  return {
    path,
    param: 'role_id',
    noun: 'role assignment',
    within,
    list: 'next',
    retrieve: true,
    create: {
      fields: { role_id: 'string' },
      required: ['role_id'],
      id: ({ role_id }) => String(role_id),
      make: ({ role_id }, { mock, path: values }) => {
        const { name, permissions, resource_type, predefined_role, description } = oneOf(
          mock,
          of,
          values,
          String(role_id),
        )
        return {
          name,
          permissions,
          resource_type,
          predefined_role,
          description,
          created_at: seconds(mock),
          updated_at: seconds(mock),
          created_by: 'user-mock',
          created_by_user_obj: null,
          metadata: null,
          assignment_sources: null,
        }
      },
      answer: (item, { mock, path: values }) => {
        const { name, value } = holder(mock, values)
        return {
          object: `${name}.role`,
          [name]: value,
          role: itemsOf(mock, of, values).get(item.id),
        }
      },
    },
    deleted: () => ({ object: 'role.deleted', deleted: true }),
  }
}

function groupHolder(mock: MockContext, path: PathValues): ReturnType<Holder> {
  const { id, name, created_at, is_scim_managed } = oneOf(mock, groups, path)
  return {
    name: 'group',
    value: { object: 'group', id, name, created_at, scim_managed: is_scim_managed },
  }
}

function userHolder(mock: MockContext, path: PathValues): ReturnType<Holder> {
  const known = itemsOf(mock, users, path).get(path['user_id'] ?? '')
  const user: Item = known ?? { ...oneOf(mock, projectUsers, path), object: 'organization.user' }
  return { name: 'user', value: user }
}
