import {
  createAssistant,
  createThread,
  createThreadMessage,
  createThreadRun,
  listThreadRunSteps,
  retrieveThreadRun,
} from '@bonsai-ai/assistants'
import { batchRequest, createBatchWithUploadFile, uploadBatchFile } from '@bonsai-ai/batches'
import { createChatCompletion } from '@bonsai-ai/chat'
import { type Client, createClient } from '@bonsai-ai/core'
import { createFile } from '@bonsai-ai/files'
import { createFineTuningJob, listFineTuningJobEvents } from '@bonsai-ai/fine-tuning'
import type { MockFetch } from '@bonsai-ai/mock'
import { createResponse } from '@bonsai-ai/responses'
import { addUploadPart, createUpload } from '@bonsai-ai/uploads'
import {
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileBatch,
} from '@bonsai-ai/vector-stores'

const question =
  '{"messages":[{"role":"user","content":"Oak?"},{"role":"assistant","content":"Oak."}]}'
const training = `${question}\n`.repeat(10)

/** Creates what the ids of the examples stand for. */
type Seed = (client: Client, idOf: (id: string) => Promise<string>) => Promise<{ id: string }>

const seeds: Readonly<Record<string, Seed>> = {
  'file-abc123': (client) =>
    createFile(client, {
      purpose: 'assistants',
      file: new File(['Oaks grow slowly.'], 'oaks.txt'),
    }),
  'file-batch': (client) =>
    uploadBatchFile(client, {
      requests: [
        batchRequest('/v1/embeddings', 'oak', { model: 'text-embedding-3-small', input: 'oak' }),
      ],
    }),
  'file-training': (client) =>
    createFile(client, { purpose: 'fine-tune', file: new File([training], 'training.jsonl') }),
  'ftjob-abc123': async (client, idOf) =>
    createFineTuningJob(client, {
      model: 'gpt-4.1-mini',
      training_file: await idOf('file-training'),
    }),
  'ftevent-abc123': async (client, idOf) => {
    const { data } = await listFineTuningJobEvents(client, {
      fine_tuning_job_id: await idOf('ftjob-abc123'),
    })
    return data[0] ?? { id: 'none' }
  },
  batch_abc123: (client) =>
    createBatchWithUploadFile(client, {
      requests: [
        batchRequest('/v1/embeddings', 'oak', { model: 'text-embedding-3-small', input: 'oak' }),
      ],
    }),
  upload_abc123: (client) =>
    createUpload(client, {
      filename: 'a.jsonl',
      purpose: 'batch',
      bytes: 3,
      mime_type: 'text/jsonl',
    }),
  part_abc123: async (client, idOf) =>
    addUploadPart(client, { upload_id: await idOf('upload_abc123'), data: new Blob(['{}\n']) }),
  'chatcmpl-abc123': (client) =>
    createChatCompletion(client, {
      model: 'gpt-5.5',
      messages: [{ role: 'user', content: 'Say hi' }],
      store: true,
    }),
  resp_abc123: (client) => createResponse(client, { model: 'gpt-5.5', input: 'Say hi' }),
  resp_background: (client) =>
    createResponse(client, { model: 'gpt-5.5', input: 'Say hi', background: true }),
  vs_abc123: (client) => createVectorStore(client, { name: 'Trees' }),
  'file-stored': async (client, idOf) =>
    createVectorStoreFile(client, {
      vector_store_id: await idOf('vs_abc123'),
      file_id: await idOf('file-abc123'),
    }),
  vsfb_abc123: async (client, idOf) =>
    createVectorStoreFileBatch(client, {
      vector_store_id: await idOf('vs_abc123'),
      file_ids: [await idOf('file-abc123')],
    }),
  asst_abc123: (client) => createAssistant(client, { model: 'gpt-5.5' }),
  asst_tools: (client) =>
    createAssistant(client, {
      model: 'gpt-5.5',
      tools: [{ type: 'function', function: { name: 'get_weather' } }],
    }),
  thread_abc123: (client) => createThread(client),
  msg_abc123: async (client, idOf) =>
    createThreadMessage(client, {
      thread_id: await idOf('thread_abc123'),
      role: 'user',
      content: 'How is the weather?',
    }),
  run_abc123: async (client, idOf) => {
    await idOf('msg_abc123')
    return createThreadRun(client, {
      thread_id: await idOf('thread_abc123'),
      assistant_id: await idOf('asst_abc123'),
    })
  },
  run_tools: async (client, idOf) => {
    await idOf('msg_abc123')
    const ids = { thread_id: await idOf('thread_abc123') }
    const run = await createThreadRun(client, { ...ids, assistant_id: await idOf('asst_tools') })
    while (
      (await retrieveThreadRun(client, { ...ids, run_id: run.id })).status !== 'requires_action'
    );
    return run
  },
  call_abc123: async (client, idOf) => {
    const run = await retrieveThreadRun(client, {
      thread_id: await idOf('thread_abc123'),
      run_id: await idOf('run_tools'),
    })
    return run.required_action?.submit_tool_outputs.tool_calls[0] ?? { id: 'none' }
  },
  step_abc123: async (client, idOf) => {
    const ids = { thread_id: await idOf('thread_abc123'), run_id: await idOf('run_tools') }
    const { data } = await listThreadRunSteps(client, ids)
    return data[0] ?? { id: 'none' }
  },
}

/** Puts what an example names by id into a mock; resolves with the ids that the mock gave. */
export async function seed(mock: MockFetch, code: string): Promise<ReadonlyMap<string, string>> {
  const client = createClient({ apiKey: 'seed', fetch: mock })
  const ids = new Map<string, string>()
  async function idOf(id: string): Promise<string> {
    const known = ids.get(id)
    if (known !== undefined) return known
    const create = seeds[id]
    if (!create) throw new Error(`nothing is known of ${id}`)
    const made = await create(client, idOf)
    ids.set(id, made.id)
    return made.id
  }
  for (const id of Object.keys(seeds)) if (code.includes(id)) await idOf(id)
  return ids
}
