import { seconds } from '../memory.ts'
import { oneOf, type Resource } from '../resource.ts'
import { audited } from './audit.ts'
import { projects } from './projects.ts'
import { users } from './users.ts'

/** Groups of users of the organization. */
export const groups: Resource = {
  path: '/organization/groups',
  param: 'group_id',
  noun: 'group',
  prefix: 'group_',
  list: 'next',
  retrieve: true,
  create: {
    fields: { name: 'string' },
    required: ['name'],
    make: ({ name }, { mock }) => ({
      name,
      created_at: seconds(mock),
      is_scim_managed: false,
      group_type: 'group',
    }),
  },
  update: { fields: { name: 'string' }, required: ['name'] },
  deleted: (id) => ({ object: 'group.deleted', id, deleted: true }),
  onChange: /*#__PURE__*/ audited('group'),
}

/** Members of a group. */
export const groupUsers: Resource = {
  path: '/organization/groups/{group_id}/users',
  param: 'user_id',
  noun: 'group user',
  within: [groups],
  list: 'next',
  retrieve: true,
  create: {
    fields: { user_id: 'string' },
    required: ['user_id'],
    id: ({ user_id }) => String(user_id),
    make: ({ user_id }, { mock }) => {
      const { name, email } = oneOf(mock, users, {}, String(user_id))
      return { name, email, picture: null, is_service_account: false, user_type: 'user' }
    },
    answer: ({ id }, { path }) => ({
      object: 'group.user',
      user_id: id,
      group_id: path['group_id'],
    }),
  },
  deleted: () => ({ object: 'group.user.deleted', deleted: true }),
}

/** Groups that have access to a project. */
export const projectGroups: Resource = {
  path: '/organization/projects/{project_id}/groups',
  param: 'group_id',
  noun: 'project group',
  within: [projects],
  list: 'next',
  retrieve: true,
  create: {
    fields: { group_id: 'string', role: 'string' },
    required: ['group_id', 'role'],
    id: ({ group_id }) => String(group_id),
    make: ({ group_id }, { mock, path }) => {
      const { name, group_type } = oneOf(mock, groups, {}, String(group_id))
      return {
        object: 'project.group',
        project_id: path['project_id'],
        group_id,
        group_name: name,
        group_type,
        created_at: seconds(mock),
      }
    },
  },
  deleted: () => ({ object: 'project.group.deleted', deleted: true }),
}
