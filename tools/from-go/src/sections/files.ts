import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const files: Section = {
  title: 'Files',
  rows: [
    {
      goOpenai: ['CreateFile', 'CreateFileBytes'],
      openaiGo: ['client.Files.New'],
      bonsai: ['createFile'],
      code: ts`
const file = await createFile(client, {
  file: new File(['{"custom_id":"1"}\n'], 'requests.jsonl'),
  purpose: 'batch',
})
console.log(file.filename) // requests.jsonl`,
      note: 'There are no paths in a browser: in Node, `fs.openAsBlob(path)` gives what to send.',
      expect: {
        requests: ['POST /files'],
        body: { purpose: 'batch', file: 'requests.jsonl (application/jsonl)' },
      },
    },
    {
      goOpenai: ['WrapReader'],
      openaiGo: ['openai.File'],
      bonsai: ['toFile'],
      code: ts`
async function* read() {
  yield new TextEncoder().encode('Oaks grow ')
  yield new TextEncoder().encode('slowly.')
}
const file = await toFile(read(), 'oaks.txt', { type: 'text/plain' })
console.log(file.name, file.type, file.size) // oaks.txt text/plain 17`,
      note: 'Takes streams, async iterables, responses, buffers and text. Without a type it goes by the extension; without a name it is `unknown_file`, where openai-go says `anonymous_file`.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['ListFiles'],
      openaiGo: ['client.Files.List'],
      bonsai: ['listFiles'],
      code: ts`
await listFiles(client, { purpose: 'batch', limit: 10 })`,
      expect: { requests: ['GET /files?purpose=batch&limit=10'] },
    },
    {
      goOpenai: ['GetFile'],
      openaiGo: ['client.Files.Get'],
      bonsai: ['retrieveFile'],
      code: ts`
const { filename } = await retrieveFile(client, { file_id: 'file-abc123' })
console.log(filename) // oaks.txt`,
      expect: { requests: ['GET /files/file-abc123'] },
    },
    {
      goOpenai: ['DeleteFile'],
      openaiGo: ['client.Files.Delete'],
      bonsai: ['deleteFile'],
      code: ts`
await deleteFile(client, { file_id: 'file-abc123' })`,
      expect: { requests: ['DELETE /files/file-abc123'] },
    },
    {
      goOpenai: ['GetFileContent'],
      openaiGo: ['client.Files.Content'],
      bonsai: ['retrieveFileContent'],
      code: ts`
const response = await retrieveFileContent(client, { file_id: 'file-abc123' })
console.log(await response.text()) // Oaks grow slowly.`,
      note: 'A `Response`, see [binary results](#binary-results).',
      expect: { requests: ['GET /files/file-abc123/content'] },
    },
  ],
}
