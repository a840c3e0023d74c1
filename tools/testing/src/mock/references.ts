import type { Params } from '../document/sampleParams.ts'
import type { World } from './callMock.ts'

/** Collections whose objects are created at another path. */
export const aliases: Readonly<Record<string, string>> = {
  '/projects': '/organization/projects',
  '/projects/{project_id}/groups': '/organization/projects/{project_id}/groups',
}

/** Ids that a mock has from the start, by collection. */
export const fixedIds: Readonly<Record<string, string>> = {
  '/organization/users': 'user-mock',
  '/organization/projects/{project_id}/users': 'user-mock',
  '/organization/projects/{project_id}/api_keys': 'key_mock',
  '/organization/projects/{project_id}/rate_limits': 'rl-gpt-5.5',
  '/models': 'ft:gpt-5.5',
  '/projects/{project_id}/users': 'user-mock',
}

type Reference = (world: World, ids: Params, params: Params) => Promise<Params>

/** What a body refers to, by function. */
export const references: Readonly<Record<string, Reference>> = {
  createChatCompletion: chat,
  streamChatCompletion: chat,
  listChatCompletions: storedChat,
  retrieveChatCompletion: storedChat,
  updateChatCompletion: storedChat,
  deleteChatCompletion: storedChat,
  listChatCompletionMessages: storedChat,
  createBatch: batch,
  createUpload: async (_world, _ids, params) => ({ bytes: params['bytes'] || 4 }),
  completeUpload: uploadPart,
  createProjectUser: async () => ({ user_id: 'user-mock' }),
  addGroupUser: async () => ({ user_id: 'user-mock' }),
  addProjectGroup: async (world) => ({ group_id: await world.create('/organization/groups') }),
  assignGroupRole: async () => ({ role_id: 'role-mock' }),
  assignUserRole: async () => ({ role_id: 'role-mock' }),
  assignProjectGroupRole: async () => ({ role_id: 'role-mock' }),
  assignProjectUserRole: async () => ({ role_id: 'role-mock' }),
  retrieveGroupUser: async () => ({ user_id: 'user-mock' }),
  removeGroupUser: async () => ({ user_id: 'user-mock' }),
  retrieveOrganizationSpendLimit: spendLimit,
  deleteOrganizationSpendLimit: spendLimit,
  retrieveProjectSpendLimit: spendLimit,
  deleteProjectSpendLimit: spendLimit,
  activateOrganizationCertificates: certificates,
  deactivateOrganizationCertificates: certificates,
  activateProjectCertificates: certificates,
  deactivateProjectCertificates: certificates,
}

/** Sampled fields that exclude each other, or are out of range. */
async function chat(): Promise<Params> {
  return { stream_options: undefined, max_completion_tokens: 100, max_tokens: undefined }
}

async function storedChat(world: World): Promise<Params> {
  const messages = [{ role: 'user', content: 'Say this is a test' }]
  const made = await world.call('createChatCompletion', {
    model: 'gpt-5.5',
    messages,
    store: true,
    metadata: { a: 'b' },
  })
  const { id } = made as { readonly id: string }
  return { completion_id: id, model: undefined, metadata: { a: 'b' } }
}

async function batch(world: World): Promise<Params> {
  const file = new File(['{}\n'], 'a.jsonl')
  return { input_file_id: await world.create('/files', { file, purpose: 'batch' }) }
}

async function uploadPart(world: World): Promise<Params> {
  const id = await world.create('/uploads', { bytes: 4 })
  const data = new Blob(['text'])
  const part = await world.create('/uploads/{upload_id}/parts', { upload_id: id, data })
  return { upload_id: id, part_ids: [part], md5: undefined }
}

async function spendLimit(world: World, ids: Params): Promise<Params> {
  const name = 'project_id' in ids ? 'updateProjectSpendLimit' : 'updateOrganizationSpendLimit'
  await world.call(name, { ...ids, threshold_amount: 1, currency: 'USD', interval: 'month' })
  return {}
}

async function certificates(world: World): Promise<Params> {
  return { certificate_ids: [await world.create('/organization/certificates')] }
}
