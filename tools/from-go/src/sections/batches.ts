import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const batches: Section = {
  title: 'Batches',
  rows: [
    {
      goOpenai: ['CreateBatch'],
      openaiGo: ['client.Batches.New'],
      bonsai: ['createBatch'],
      code: ts`
await createBatch(client, {
  input_file_id: 'file-batch',
  endpoint: '/v1/embeddings',
  completion_window: '24h',
})`,
      expect: { requests: ['POST /batches'], body: { completion_window: '24h' } },
    },
    {
      goOpenai: [
        'UploadBatchFileRequest',
        'AddChatCompletion',
        'AddCompletion',
        'AddEmbedding',
        'AddResponse',
        'MarshalJSONL',
      ],
      bonsai: ['batchRequest', 'toBatchFile'],
      code: ts`
const oak = batchRequest('/v1/chat/completions', 'oak', {
  model: 'gpt-5.5',
  messages: [userMessage('How tall is an oak?')],
})
batchRequest('/v1/completions', 'fir', { model: 'gpt-3.5-turbo-instruct', prompt: 'A fir' })
batchRequest('/v1/embeddings', 'elm', { model: 'text-embedding-3-small', input: 'elm' })
batchRequest('/v1/responses', 'ash', { model: 'gpt-5.5', input: 'How tall is an ash?' })
const file = toBatchFile([oak])
console.log(file.name, (await file.text()).slice(0, 34)) // batchinput.jsonl {"custom_id":"oak","method":"POST"`,
      note: 'The endpoint decides what the body may be. No line break at the end of the file, as in go-openai. `toBatchFile` refuses what the API would refuse later: two endpoints in one file, an id twice, a request that streams.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['UploadBatchFile'],
      bonsai: ['uploadBatchFile'],
      code: ts`
await uploadBatchFile(client, {
  requests: [
    batchRequest('/v1/embeddings', 'oak', { model: 'text-embedding-3-small', input: 'oak' }),
  ],
})`,
      note: 'The file is called `batchinput.jsonl` unless `filename` says otherwise; in go-openai there is an `@` before it.',
      expect: {
        requests: ['POST /files'],
        body: { purpose: 'batch', file: 'batchinput.jsonl (application/jsonl)' },
      },
    },
    {
      goOpenai: ['CreateBatchWithUploadFile'],
      bonsai: ['createBatchWithUploadFile'],
      code: ts`
const batch = await createBatchWithUploadFile(client, {
  requests: [
    batchRequest('/v1/embeddings', 'oak', { model: 'text-embedding-3-small', input: 'oak' }),
  ],
})
console.log(batch.endpoint) // /v1/embeddings`,
      note: '`24h` unless told; the endpoint is that of the requests. A file whose batch is refused is deleted again.',
      expect: {
        requests: ['POST /files', 'POST /batches'],
        body: { endpoint: '/v1/embeddings', completion_window: '24h' },
      },
    },
    {
      goOpenai: ['RetrieveBatch'],
      openaiGo: ['client.Batches.Get'],
      bonsai: ['retrieveBatch', 'pollBatch', 'batchResults'],
      code: ts`
const batch = await retrieveBatch(client, { batch_id: 'batch_abc123' })
console.log(batch.object) // batch
const ended = await pollBatch(client, { batch_id: batch.id }, { interval: 1 })
for await (const result of batchResults(client, ended)) console.log(result.custom_id) // oak`,
      note: 'Neither Go client waits for a batch or reads its results.',
      answer: ({ url }, attempt) =>
        url.endsWith('/content')
          ? new Response('{"custom_id":"oak","response":{"status_code":200,"body":{}}}')
          : Response.json({
              id: 'batch_abc123',
              object: 'batch',
              status: attempt > 2 ? 'completed' : 'in_progress',
              output_file_id: 'file-1',
            }),
      expect: {
        requests: [
          'GET /batches/batch_abc123',
          'GET /batches/batch_abc123',
          'GET /batches/batch_abc123',
          'GET /files/file-1/content',
        ],
      },
    },
    {
      goOpenai: ['CancelBatch'],
      openaiGo: ['client.Batches.Cancel'],
      bonsai: ['cancelBatch'],
      code: ts`
await cancelBatch(client, { batch_id: 'batch_abc123' })`,
      expect: { requests: ['POST /batches/batch_abc123/cancel'] },
    },
    {
      goOpenai: ['ListBatch'],
      openaiGo: ['client.Batches.List'],
      bonsai: ['listBatches'],
      code: ts`
await listBatches(client, { limit: 10 })`,
      expect: { requests: ['GET /batches?limit=10'] },
    },
  ],
}
