import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const uploads: Section = {
  title: 'Uploads',
  rows: [
    {
      openaiGo: ['client.Uploads.New'],
      bonsai: ['createUpload'],
      code: ts`
await createUpload(client, {
  filename: 'training.jsonl',
  purpose: 'fine-tune',
  bytes: 3,
  mime_type: 'text/jsonl',
})`,
      expect: { requests: ['POST /uploads'], body: { bytes: 3 } },
    },
    {
      openaiGo: ['client.Uploads.Parts.New'],
      bonsai: ['addUploadPart'],
      code: ts`
await addUploadPart(client, { upload_id: 'upload_abc123', data: new Blob(['{}\n']) })`,
      expect: { requests: ['POST /uploads/upload_abc123/parts'] },
    },
    {
      openaiGo: ['client.Uploads.Complete'],
      bonsai: ['completeUpload'],
      code: ts`
await completeUpload(client, { upload_id: 'upload_abc123', part_ids: ['part_abc123'] })`,
      expect: {
        requests: ['POST /uploads/upload_abc123/complete'],
        body: { part_ids: ['part_abc123'] },
      },
    },
    {
      openaiGo: ['client.Uploads.Cancel'],
      bonsai: ['cancelUpload'],
      code: ts`
await cancelUpload(client, { upload_id: 'upload_abc123' })`,
      expect: { requests: ['POST /uploads/upload_abc123/cancel'] },
    },
    {
      bonsai: ['uploadFileInParts'],
      code: ts`
const upload = await uploadFileInParts(
  client,
  { file: new File(['{}\n{}\n'], 'training.jsonl'), purpose: 'fine-tune', part_size: 3 },
  { concurrency: 1, onProgress: ({ loaded, total }) => console.log(loaded + ' of ' + total) },
)
console.log(upload.status)`,
      note: 'All four in one: parts go in parallel, and what fails is cancelled.',
      expect: {
        requests: [
          'POST /uploads',
          'POST /uploads/upload/parts',
          'POST /uploads/upload/parts',
          'POST /uploads/upload/complete',
        ],
        printed: ['0 of 6', '3 of 6', '6 of 6', 'completed'],
      },
      answer: ({ url }, attempt) =>
        url.endsWith('/parts')
          ? Response.json({ id: `part_${attempt}` })
          : Response.json({
              id: 'upload',
              status: url.endsWith('/complete') ? 'completed' : 'pending',
            }),
    },
  ],
}
