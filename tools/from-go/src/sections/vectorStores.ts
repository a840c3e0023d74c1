import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

const beta = { 'openai-beta': 'assistants=v2' }

export const vectorStores: Section = {
  title: 'Vector stores',
  rows: [
    {
      goOpenai: ['CreateVectorStore'],
      openaiGo: ['client.VectorStores.New'],
      bonsai: ['createVectorStore'],
      code: ts`
const store = await createVectorStore(client, { name: 'Trees' })
console.log(store.name) // Trees`,
      expect: { requests: ['POST /vector_stores'], body: { name: 'Trees' }, headers: beta },
    },
    {
      goOpenai: ['RetrieveVectorStore'],
      openaiGo: ['client.VectorStores.Get'],
      bonsai: ['retrieveVectorStore'],
      code: ts`
await retrieveVectorStore(client, { vector_store_id: 'vs_abc123' })`,
      expect: { requests: ['GET /vector_stores/vs_abc123'], headers: beta },
    },
    {
      goOpenai: ['ModifyVectorStore'],
      openaiGo: ['client.VectorStores.Update'],
      bonsai: ['updateVectorStore'],
      code: ts`
await updateVectorStore(client, { vector_store_id: 'vs_abc123', name: 'Old trees' })`,
      expect: { requests: ['POST /vector_stores/vs_abc123'], body: { name: 'Old trees' } },
    },
    {
      goOpenai: ['DeleteVectorStore'],
      openaiGo: ['client.VectorStores.Delete'],
      bonsai: ['deleteVectorStore'],
      code: ts`
await deleteVectorStore(client, { vector_store_id: 'vs_abc123' })`,
      expect: { requests: ['DELETE /vector_stores/vs_abc123'] },
    },
    {
      goOpenai: ['ListVectorStores'],
      openaiGo: ['client.VectorStores.List'],
      bonsai: ['listVectorStores'],
      code: ts`
await listVectorStores(client, { limit: 10, order: 'asc' })`,
      expect: { requests: ['GET /vector_stores?limit=10&order=asc'] },
    },
    {
      openaiGo: ['client.VectorStores.Search'],
      bonsai: ['searchVectorStore'],
      code: ts`
const { data } = await searchVectorStore(client, {
  vector_store_id: 'vs_abc123',
  query: 'How tall is an oak?',
  max_num_results: 3,
})
console.log(data.length) // 0`,
      expect: {
        requests: ['POST /vector_stores/vs_abc123/search'],
        body: { query: 'How tall is an oak?', max_num_results: 3 },
      },
    },
    {
      goOpenai: ['CreateVectorStoreFile'],
      openaiGo: ['client.VectorStores.Files.New'],
      bonsai: ['createVectorStoreFile'],
      code: ts`
await createVectorStoreFile(client, { vector_store_id: 'vs_abc123', file_id: 'file-abc123' })`,
      expect: {
        requests: ['POST /vector_stores/vs_abc123/files'],
        body: { file_id: 'file-abc123' },
      },
    },
    {
      goOpenai: ['RetrieveVectorStoreFile'],
      openaiGo: ['client.VectorStores.Files.Get'],
      bonsai: ['retrieveVectorStoreFile'],
      code: ts`
await retrieveVectorStoreFile(client, { vector_store_id: 'vs_abc123', file_id: 'file-stored' })`,
      expect: { requests: ['GET /vector_stores/vs_abc123/files/file-stored'] },
    },
    {
      openaiGo: ['client.VectorStores.Files.Update'],
      bonsai: ['updateVectorStoreFile'],
      code: ts`
await updateVectorStoreFile(client, {
  vector_store_id: 'vs_abc123',
  file_id: 'file-stored',
  attributes: { tree: 'oak' },
})`,
      expect: {
        requests: ['POST /vector_stores/vs_abc123/files/file-stored'],
        body: { attributes: { tree: 'oak' } },
      },
    },
    {
      goOpenai: ['ListVectorStoreFiles'],
      openaiGo: ['client.VectorStores.Files.List'],
      bonsai: ['listVectorStoreFiles'],
      code: ts`
await listVectorStoreFiles(client, { vector_store_id: 'vs_abc123', filter: 'completed' })`,
      expect: { requests: ['GET /vector_stores/vs_abc123/files?filter=completed'] },
    },
    {
      goOpenai: ['DeleteVectorStoreFile'],
      openaiGo: ['client.VectorStores.Files.Delete'],
      bonsai: ['deleteVectorStoreFile'],
      code: ts`
await deleteVectorStoreFile(client, { vector_store_id: 'vs_abc123', file_id: 'file-stored' })`,
      expect: { requests: ['DELETE /vector_stores/vs_abc123/files/file-stored'] },
    },
    {
      openaiGo: ['client.VectorStores.Files.Content'],
      bonsai: ['retrieveVectorStoreFileContent'],
      code: ts`
const { data } = await retrieveVectorStoreFileContent(client, {
  vector_store_id: 'vs_abc123',
  file_id: 'file-stored',
})
console.log(data?.[0]?.text) // Oaks grow slowly.`,
      expect: { requests: ['GET /vector_stores/vs_abc123/files/file-stored/content'] },
    },
    {
      goOpenai: ['CreateVectorStoreFileBatch'],
      openaiGo: ['client.VectorStores.FileBatches.New'],
      bonsai: ['createVectorStoreFileBatch'],
      code: ts`
await createVectorStoreFileBatch(client, {
  vector_store_id: 'vs_abc123',
  file_ids: ['file-abc123'],
})`,
      expect: {
        requests: ['POST /vector_stores/vs_abc123/file_batches'],
        body: { file_ids: ['file-abc123'] },
      },
    },
    {
      goOpenai: ['RetrieveVectorStoreFileBatch'],
      openaiGo: ['client.VectorStores.FileBatches.Get'],
      bonsai: ['retrieveVectorStoreFileBatch'],
      code: ts`
await retrieveVectorStoreFileBatch(client, {
  vector_store_id: 'vs_abc123',
  batch_id: 'vsfb_abc123',
})`,
      expect: { requests: ['GET /vector_stores/vs_abc123/file_batches/vsfb_abc123'] },
    },
    {
      goOpenai: ['CancelVectorStoreFileBatch'],
      openaiGo: ['client.VectorStores.FileBatches.Cancel'],
      bonsai: ['cancelVectorStoreFileBatch'],
      code: ts`
await cancelVectorStoreFileBatch(client, {
  vector_store_id: 'vs_abc123',
  batch_id: 'vsfb_abc123',
})`,
      expect: { requests: ['POST /vector_stores/vs_abc123/file_batches/vsfb_abc123/cancel'] },
    },
    {
      goOpenai: ['ListVectorStoreFilesInBatch'],
      openaiGo: ['client.VectorStores.FileBatches.ListFiles'],
      bonsai: ['listVectorStoreFileBatchFiles'],
      code: ts`
await listVectorStoreFileBatchFiles(client, {
  vector_store_id: 'vs_abc123',
  batch_id: 'vsfb_abc123',
  limit: 5,
})`,
      expect: { requests: ['GET /vector_stores/vs_abc123/file_batches/vsfb_abc123/files?limit=5'] },
    },
  ],
}
