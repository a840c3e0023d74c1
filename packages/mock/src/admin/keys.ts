import type { MockContext } from '../context.ts'
import { type JsonObject, readInteger, readString } from '../fields.ts'
import { seconds } from '../memory.ts'
import { readBody } from '../readBody.ts'
import { checkParents, created, itemsOf, oneOf, type Resource } from '../resource.ts'
import type { Call, Route } from '../router.ts'
import { audited } from './audit.ts'
import { projects } from './projects.ts'

/** Keys of the administration; the value is shown once. */
export const adminApiKeys: Resource = {
  path: '/organization/admin_api_keys',
  param: 'key_id',
  noun: 'admin API key',
  prefix: 'key_',
  list: 'last_id',
  retrieve: true,
  create: {
    fields: { name: 'string', expires_in_seconds: 'integer' },
    required: ['name'],
    make: (body, { mock }) => {
      const expires = readInteger(body, 'expires_in_seconds', { min: 1 })
      return {
        ...created(mock, 'organization.admin_api_key'),
        name: body['name'],
        redacted_value: 'sk-admin-...mock',
        expires_at: expires === undefined ? null : seconds(mock) + expires,
        last_used_at: null,
        owner: {
          type: 'user',
          object: 'organization.user',
          id: 'user-mock',
          name: 'Ada',
          role: 'owner',
          created_at: seconds(mock),
        },
      }
    },
    answer: (item, { mock }) => ({ ...item, value: mock.nextId('sk-admin-', 40) }),
  },
  deleted: (id) => ({ object: 'organization.admin_api_key.deleted', id, deleted: true }),
  onChange: /*#__PURE__*/ audited('api_key'),
}

/** Keys of a project. A service account makes new ones; one is there from the start. */
export const projectApiKeys: Resource = {
  path: '/organization/projects/{project_id}/api_keys',
  param: 'api_key_id',
  noun: 'API key',
  within: [projects],
  list: 'last_id',
  retrieve: true,
  seeds: (mock) => [
    {
      ...projectKey(mock, 'Default key'),
      id: 'key_mock',
      owner: {
        type: 'user',
        user: {
          id: 'user-mock',
          name: 'Ada',
          email: 'ada@example.com',
          role: 'owner',
          created_at: seconds(mock),
        },
      },
    },
  ],
  deleted: (id) => ({ object: 'organization.project.api_key.deleted', id, deleted: true }),
}

export const serviceAccounts: Resource = {
  path: '/organization/projects/{project_id}/service_accounts',
  param: 'service_account_id',
  noun: 'service account',
  prefix: 'svc_acct_',
  within: [projects],
  list: 'last_id',
  retrieve: true,
  create: {
    fields: { name: 'string', create_service_account_only: 'boolean' },
    required: ['name'],
    make: ({ name }, { mock }) => ({
      ...created(mock, 'organization.project.service_account'),
      name,
      role: 'member',
    }),
    answer: (item, call) => ({ ...item, api_key: newKey(call, item, 'Secret Key') }),
  },
  update: { fields: { name: 'string', role: ['member', 'owner'] } },
  deleted: (id) => ({ object: 'organization.project.service_account.deleted', id, deleted: true }),
  onChange: /*#__PURE__*/ audited('service_account'),
}

export const serviceAccountKeyRoute: Route = {
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
  async handle(call) {
    checkParents(call, [projects])
    const account = oneOf(call.mock, serviceAccounts, call.path)
    const body = await readBody(call, { name: 'string', scopes: 'strings' })
    return Response.json(newKey(call, account, readString(body, 'name') ?? 'Secret Key'))
  },
}

/** Makes a key that a service account owns; the whole value is in this answer only. */
function newKey({ mock, path }: Call, account: JsonObject, name: string): JsonObject {
  const id = mock.nextId('key_', 24)
  itemsOf(mock, projectApiKeys, path).set(id, {
    ...projectKey(mock, name),
    id,
    owner: {
      type: 'service_account',
      service_account: {
        id: account['id'],
        name: account['name'],
        role: account['role'],
        created_at: account['created_at'],
      },
    },
  })
  return {
    ...created(mock, 'organization.project.service_account.api_key'),
    id,
    name,
    value: mock.nextId('sk-svcacct-', 40),
  }
}

function projectKey(mock: MockContext, name: string): JsonObject {
  return {
    ...created(mock, 'organization.project.api_key'),
    name,
    redacted_value: 'sk-...mock',
    last_used_at: null,
    owner_project_access: 'active',
  }
}
