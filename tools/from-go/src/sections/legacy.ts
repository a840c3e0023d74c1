import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const legacy: Section = {
  title: 'Legacy endpoints',
  intro: 'OpenAI has retired them; the functions are for servers that still answer there.',
  rows: [
    {
      goOpenai: ['Edits'],
      bonsai: ['createEdit'],
      code: ts`
await createEdit(client, {
  model: 'text-davinci-edit-001',
  input: 'Oaks grows',
  instruction: 'Fix the grammar',
})`,
      expect: { requests: ['POST /edits'], body: { input: 'Oaks grows' } },
    },
    {
      goOpenai: ['ListEngines'],
      bonsai: ['listEngines'],
      code: ts`
await listEngines(client)`,
      expect: { requests: ['GET /engines'] },
    },
    {
      goOpenai: ['GetEngine'],
      bonsai: ['retrieveEngine'],
      code: ts`
await retrieveEngine(client, { engine_id: 'davinci-002' })`,
      expect: { requests: ['GET /engines/davinci-002'] },
    },
    {
      goOpenai: ['CreateFineTune'],
      bonsai: ['createFineTune'],
      code: ts`
await createFineTune(client, { training_file: 'file-1', model: 'curie' })`,
      expect: { requests: ['POST /fine-tunes'], body: { training_file: 'file-1' } },
    },
    {
      goOpenai: ['ListFineTunes'],
      bonsai: ['listFineTunes'],
      code: ts`
await listFineTunes(client)`,
      expect: { requests: ['GET /fine-tunes'] },
    },
    {
      goOpenai: ['GetFineTune'],
      bonsai: ['retrieveFineTune'],
      code: ts`
await retrieveFineTune(client, { fine_tune_id: 'ft-1' })`,
      expect: { requests: ['GET /fine-tunes/ft-1'] },
    },
    {
      goOpenai: ['DeleteFineTune'],
      bonsai: ['deleteFineTune'],
      code: ts`
await deleteFineTune(client, { fine_tune_id: 'ft-1' })`,
      expect: { requests: ['DELETE /fine-tunes/ft-1'] },
    },
    {
      goOpenai: ['CancelFineTune'],
      bonsai: ['cancelFineTune'],
      code: ts`
await cancelFineTune(client, { fine_tune_id: 'ft-1' })`,
      expect: { requests: ['POST /fine-tunes/ft-1/cancel'] },
    },
    {
      goOpenai: ['ListFineTuneEvents'],
      bonsai: ['listFineTuneEvents'],
      code: ts`
await listFineTuneEvents(client, { fine_tune_id: 'ft-1' })`,
      expect: { requests: ['GET /fine-tunes/ft-1/events'] },
    },
    {
      goOpenai: ['CreateAssistantFile'],
      bonsai: ['createAssistantFile'],
      code: ts`
await createAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' })`,
      expect: {
        requests: ['POST /assistants/asst_1/files'],
        body: { file_id: 'file-1' },
        headers: { 'openai-beta': 'assistants=v2' },
      },
    },
    {
      goOpenai: ['RetrieveAssistantFile'],
      bonsai: ['retrieveAssistantFile'],
      code: ts`
await retrieveAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' })`,
      expect: { requests: ['GET /assistants/asst_1/files/file-1'] },
    },
    {
      goOpenai: ['DeleteAssistantFile'],
      bonsai: ['deleteAssistantFile'],
      code: ts`
await deleteAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' })`,
      expect: { requests: ['DELETE /assistants/asst_1/files/file-1'] },
    },
    {
      goOpenai: ['ListAssistantFiles'],
      bonsai: ['listAssistantFiles'],
      code: ts`
await listAssistantFiles(client, { assistant_id: 'asst_1', limit: 5 })`,
      expect: { requests: ['GET /assistants/asst_1/files?limit=5'] },
    },
    {
      goOpenai: ['RetrieveMessageFile'],
      bonsai: ['retrieveThreadMessageFile'],
      code: ts`
await retrieveThreadMessageFile(client, {
  thread_id: 'thread_1',
  message_id: 'msg_1',
  file_id: 'file-1',
})`,
      expect: { requests: ['GET /threads/thread_1/messages/msg_1/files/file-1'] },
    },
    {
      goOpenai: ['ListMessageFiles'],
      bonsai: ['listThreadMessageFiles'],
      code: ts`
await listThreadMessageFiles(client, { thread_id: 'thread_1', message_id: 'msg_1' })`,
      expect: { requests: ['GET /threads/thread_1/messages/msg_1/files'] },
    },
  ].map((row) => ({
    ...row,
    answer: () => Response.json({ id: '1', object: 'list', data: [] }),
  })),
}
