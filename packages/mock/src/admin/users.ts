import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import { type JsonObject, readString } from '../fields.ts'
import { seconds } from '../memory.ts'
import { created, type Item, oneOf, type Resource } from '../resource.ts'
import { audited } from './audit.ts'
import { projects } from './projects.ts'

/** Members of the organization. They come by invitation, so two are there from the start. */
export const users: Resource = {
  path: '/organization/users',
  param: 'user_id',
  noun: 'user',
  list: 'last_id',
  retrieve: true,
  seeds: (mock) => [
    member(mock, 'user-mock', 'Ada', 'owner'),
    member(mock, 'user-mock2', 'Grace', 'reader'),
  ],
  filter: ({ email }, query) => {
    const emails = [...query.getAll('emails'), ...query.getAll('emails[]')]
    return emails.length === 0 || emails.includes(String(email))
  },
  update: {
    fields: {
      role: 'string',
      role_id: 'string',
      technical_level: 'string',
      developer_persona: 'string',
    },
    make: (item, { role, technical_level, developer_persona }) => ({
      ...item,
      role: role ?? item['role'],
      ...(technical_level === undefined ? {} : { technical_level }),
      ...(developer_persona === undefined ? {} : { developer_persona }),
    }),
  },
  deleted: (id) => ({ object: 'organization.user.deleted', id, deleted: true }),
  onChange: /*#__PURE__*/ audited('user'),
}

export const invites: Resource = {
  path: '/organization/invites',
  param: 'invite_id',
  noun: 'invite',
  prefix: 'invite-',
  list: 'last_id',
  retrieve: true,
  create: {
    fields: { email: 'string', role: ['reader', 'owner'], projects: 'objects' },
    required: ['email', 'role'],
    make: ({ email, role, projects: joined }, { mock }) => ({
      ...created(mock, 'organization.invite'),
      email,
      role,
      status: 'pending',
      expires_at: seconds(mock) + 604_800,
      accepted_at: null,
      projects: joined ?? [],
    }),
  },
  deleted: (id) => ({ object: 'organization.invite.deleted', id, deleted: true }),
}

/** Members of a project; they are members of the organization. */
export const projectUsers: Resource = {
  path: '/organization/projects/{project_id}/users',
  param: 'user_id',
  noun: 'project user',
  within: [projects],
  list: 'last_id',
  retrieve: true,
  seeds: (mock) => {
    const id = 'user-mock'
    return [{ id, ...projectMember(member(mock, id, 'Ada', 'owner'), 'owner', mock) }]
  },
  create: {
    fields: { user_id: 'string', email: 'string', role: 'string' },
    required: ['role'],
    id: (body, { mock }) => {
      const id = readString(body, 'user_id')
      if (id === undefined && body['email'] === undefined) {
        throw badRequest(
          "One of 'user_id' or 'email' is required.",
          'user_id',
          'missing_required_parameter',
        )
      }
      return id ?? mock.nextId('user-', 24)
    },
    make: (body, { mock }) => {
      const id = readString(body, 'user_id')
      const user =
        id === undefined ? { name: null, email: body['email'] } : oneOf(mock, users, {}, id)
      return projectMember(user, readString(body, 'role'), mock)
    },
  },
  update: { fields: { role: 'string' } },
  deleted: (id) => ({ object: 'organization.project.user.deleted', id, deleted: true }),
}

function member(mock: MockContext, id: string, name: string, role: string): Item {
  return {
    id,
    object: 'organization.user',
    name,
    email: `${name.toLowerCase()}@example.com`,
    role,
    added_at: seconds(mock),
  }
}

function projectMember(user: JsonObject, role: string | undefined, mock: MockContext): JsonObject {
  const { name, email } = user
  return {
    object: 'organization.project.user',
    name: name ?? null,
    email: email ?? null,
    role,
    added_at: seconds(mock),
  }
}
