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
  '/fine_tuning/checkpoints': 'ft:gpt-5.5',
  '/chatkit/threads': 'cthr_mock',
  '/evals/{eval_id}/runs/{run_id}/output_items': 'none yet',
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
  createVectorStore: fileIds,
  createVectorStoreFile: fileId,
  createVectorStoreFileBatch: fileIds,
  createContainer: async (world, ids, params) => ({
    ...(await fileIds(world, ids, params)),
    expires_after: { anchor: 'last_active_at', minutes: 20 },
  }),
  createContainerFile: async (world) => ({ file_id: await world.create('/files') }),
  retrieveSkillVersion: async () => ({ version: '1' }),
  retrieveSkillVersionContent: async () => ({ version: '1' }),
  deleteSkillVersion: async (world, ids) => {
    await world.create('/skills/{skill_id}/versions', ids)
    return { version: '2' }
  },
  updateSkill: async () => ({ default_version: '1' }),
  createVoice: async (world) => ({ consent: await world.create('/audio/voice_consents') }),
  createImage: picture,
  createImageEdit: picture,
  streamImage: picture,
  streamImageEdit: picture,
  createVideoEdit: givenVideo,
  createVideoExtension: givenVideo,
  createVideoRemix: async (world) => ({ video_id: await finishedVideo(world) }),
  retrieveVideoContent: async (world) => ({ video_id: await finishedVideo(world) }),
  createRealtimeCall: async () => ({ sdp: 'v=0\r\n' }),
  createFineTuningJob: trainingFile,
  createEval: evaluation,
  createEvalRun: evalRun,
  retrieveEvalRunOutputItem: outputItem,
  listEvalRunOutputItems: outputItem,
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

async function fileId(world: World, _ids: Params, params: Params): Promise<Params> {
  return 'file_id' in params ? { file_id: await world.create('/files') } : {}
}

async function fileIds(world: World, _ids: Params, params: Params): Promise<Params> {
  const id = await world.create('/files')
  return {
    ...('file_ids' in params ? { file_ids: [id] } : {}),
    ...('files' in params ? { files: [{ file_id: id }] } : {}),
  }
}

async function picture(_world: World, _ids: Params, params: Params): Promise<Params> {
  return { ...('size' in params ? { size: '1024x1536' } : {}), ...('n' in params ? { n: 2 } : {}) }
}

async function finishedVideo(world: World): Promise<string> {
  const id = await world.create('/videos')
  for (let look = 0; look < 2; look += 1) await world.call('retrieveVideo', { video_id: id })
  return id
}

async function givenVideo(world: World, _ids: Params, { video }: Params): Promise<Params> {
  return video instanceof File ? {} : { video: { id: await finishedVideo(world) } }
}

async function trainingFile(world: World, _ids: Params, params: Params): Promise<Params> {
  const id = await world.create('/files', { purpose: 'fine-tune' })
  return { training_file: id, ...('validation_file' in params ? { validation_file: id } : {}) }
}

/** The sampled one is a judge whose messages are nobody's. */
async function evaluation(): Promise<Params> {
  const input = '{{sample.output_text}}'
  const criterion = { type: 'string_check', name: 'Exact', input, reference: 'a', operation: 'eq' }
  return { testing_criteria: [criterion] }
}

async function evalRun(): Promise<Params> {
  const content = [{ item: { a: 'b' }, sample: { output_text: 'a' } }]
  return { data_source: { type: 'jsonl', source: { type: 'file_content', content } } }
}

/** A run that has come to its end. */
async function outputItem(world: World): Promise<Params> {
  const eval_id = await world.create('/evals')
  const run_id = await world.create('/evals/{eval_id}/runs', { eval_id })
  const run = { eval_id, run_id }
  for (let look = 0; look < 2; look += 1) await world.call('retrieveEvalRun', run)
  const { data } = (await world.call('listEvalRunOutputItems', run)) as { data: { id: string }[] }
  return { ...run, output_item_id: data[0]?.id }
}

async function spendLimit(world: World, ids: Params): Promise<Params> {
  const name = 'project_id' in ids ? 'updateProjectSpendLimit' : 'updateOrganizationSpendLimit'
  await world.call(name, { ...ids, threshold_amount: 1, currency: 'USD', interval: 'month' })
  return {}
}

async function certificates(world: World): Promise<Params> {
  return { certificate_ids: [await world.create('/organization/certificates')] }
}
