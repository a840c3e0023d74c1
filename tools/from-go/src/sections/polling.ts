import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

/** A server whose work takes one look. */
function answer({ url, method }: Request, attempt: number): Response {
  const { pathname } = new URL(url)
  if (pathname === '/v1/files') return Response.json({ id: 'file-1' })
  const status = method === 'GET' && attempt > 1 ? 'completed' : 'in_progress'
  const id = pathname.includes('/runs') ? 'run_abc123' : 'abc123'
  return Response.json({ id, status, thread_id: 'thread_abc123', vector_store_id: 'vs_abc123' })
}

const store = '/vector_stores/vs_abc123'
const runs = '/threads/thread_abc123/runs'

export const polling: Section = {
  title: 'Polling',
  intro:
    'The wait is `interval`, else what the server says in `openai-poll-after-ms`, else 5 s; openai-go waits 1 s by default. `totalTimeout` and `signal` are for the whole, `onUpdate` sees each state, and no `X-Stainless-…` headers are sent. States that are not known end the wait.',
  rows: [
    {
      openaiGo: ['client.VectorStores.Files.NewAndPoll'],
      bonsai: ['createVectorStoreFileAndPoll'],
      code: ts`
const file = await createVectorStoreFileAndPoll(
  client,
  { vector_store_id: 'vs_abc123', file_id: 'file-1' },
  { interval: 1 },
)
console.log(file.status) // completed`,
      answer,
      expect: { requests: [`POST ${store}/files`, `GET ${store}/files/abc123`] },
    },
    {
      openaiGo: ['client.VectorStores.Files.UploadAndPoll'],
      bonsai: ['uploadVectorStoreFileAndPoll', 'uploadVectorStoreFile'],
      code: ts`
const params = { vector_store_id: 'vs_abc123', file: new File(['Oaks grow slowly.'], 'oaks.txt') }
await uploadVectorStoreFile(client, params)
const file = await uploadVectorStoreFileAndPoll(client, params, { interval: 1 })
console.log(file.status) // completed`,
      answer,
      expect: {
        requests: [
          'POST /files',
          `POST ${store}/files`,
          'POST /files',
          `POST ${store}/files`,
          `GET ${store}/files/abc123`,
        ],
      },
    },
    {
      openaiGo: ['client.VectorStores.Files.PollStatus'],
      bonsai: ['pollVectorStoreFile'],
      code: ts`
await pollVectorStoreFile(
  client,
  { vector_store_id: 'vs_abc123', file_id: 'file-1' },
  { interval: 1, onUpdate: ({ status }) => console.log(status) },
)`,
      answer,
      expect: {
        requests: [`GET ${store}/files/file-1`, `GET ${store}/files/file-1`],
        printed: ['in_progress', 'completed'],
      },
    },
    {
      openaiGo: ['client.VectorStores.FileBatches.NewAndPoll'],
      bonsai: ['createVectorStoreFileBatchAndPoll'],
      code: ts`
const batch = await createVectorStoreFileBatchAndPoll(
  client,
  { vector_store_id: 'vs_abc123', file_ids: ['file-1'] },
  { interval: 1 },
)
console.log(batch.status) // completed`,
      answer,
      expect: { requests: [`POST ${store}/file_batches`, `GET ${store}/file_batches/abc123`] },
    },
    {
      openaiGo: ['client.VectorStores.FileBatches.UploadAndPoll'],
      bonsai: ['uploadVectorStoreFileBatchAndPoll'],
      code: ts`
await uploadVectorStoreFileBatchAndPoll(
  client,
  { vector_store_id: 'vs_abc123', files: [new File(['Oaks grow slowly.'], 'oaks.txt')] },
  { interval: 1, concurrency: 2 },
)`,
      note: 'Several at a time. No files at all are a `TypeError`, as they are an error in openai-go.',
      answer,
      expect: {
        requests: ['POST /files', `POST ${store}/file_batches`, `GET ${store}/file_batches/abc123`],
      },
    },
    {
      openaiGo: ['client.VectorStores.FileBatches.PollStatus'],
      bonsai: ['pollVectorStoreFileBatch'],
      code: ts`
const batch = await pollVectorStoreFileBatch(
  client,
  { vector_store_id: 'vs_abc123', batch_id: 'vsfb_1' },
  { interval: 1 },
)
console.log(batch.status) // completed`,
      answer,
      expect: {
        requests: [`GET ${store}/file_batches/vsfb_1`, `GET ${store}/file_batches/vsfb_1`],
      },
    },
    {
      openaiGo: ['client.Beta.Threads.NewAndRunPoll'],
      bonsai: ['createThreadAndRunAndPoll'],
      code: ts`
const run = await createThreadAndRunAndPoll(
  client,
  { assistant_id: 'asst_1' },
  { interval: 1 },
)
console.log(run.status) // completed`,
      answer,
      expect: { requests: ['POST /threads/runs', `GET ${runs}/run_abc123`] },
    },
    {
      openaiGo: ['client.Beta.Threads.Runs.NewAndPoll'],
      bonsai: ['createRunAndPoll'],
      code: ts`
const run = await createRunAndPoll(
  client,
  { thread_id: 'thread_abc123', assistant_id: 'asst_1' },
  { interval: 1 },
)
console.log(run.status) // completed`,
      answer,
      expect: { requests: [`POST ${runs}`, `GET ${runs}/run_abc123`] },
    },
    {
      openaiGo: ['client.Beta.Threads.Runs.PollStatus'],
      bonsai: ['pollRun'],
      code: ts`
const run = await pollRun(
  client,
  { thread_id: 'thread_abc123', run_id: 'run_1' },
  { interval: 1 },
)
console.log(run.status) // completed`,
      answer,
      expect: { requests: [`GET ${runs}/run_1`, `GET ${runs}/run_1`] },
    },
    {
      openaiGo: ['client.Beta.Threads.Runs.SubmitToolOutputsAndPoll'],
      bonsai: ['submitToolOutputsAndPoll'],
      code: ts`
const run = await submitToolOutputsAndPoll(
  client,
  {
    thread_id: 'thread_abc123',
    run_id: 'run_1',
    tool_outputs: [{ tool_call_id: 'call_1', output: '4 °C' }],
  },
  { interval: 1 },
)
console.log(run.status) // completed`,
      answer,
      expect: { requests: [`POST ${runs}/run_1/submit_tool_outputs`, `GET ${runs}/run_abc123`] },
    },
    {
      title: 'Anything else that takes time',
      bonsai: ['poll', 'pollResponse', 'pollFile'],
      code: ts`
const model = await poll(() => retrieveModel(client, { model: 'gpt-5.5' }), {
  until: ({ id }) => id === 'gpt-5.5',
  interval: 1,
})
console.log(model.id) // gpt-5.5
console.log((await pollFile(client, { file_id: 'file-abc123' })).status) // processed
console.log((await pollResponse(client, { response_id: 'resp_abc123' })).status) // completed`,
      expect: {
        requests: ['GET /models/gpt-5.5', 'GET /files/file-abc123', 'GET /responses/resp_abc123'],
      },
    },
  ],
}
