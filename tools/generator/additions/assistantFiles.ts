import type { Addition } from '../src/additions.ts'

const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const page = [
  { name: 'limit', in: 'query', schema: { type: 'integer' } },
  { name: 'order', in: 'query', schema: { enum: ['asc', 'desc'] } },
  { name: 'after', in: 'query', schema: { type: 'string' } },
  { name: 'before', in: 'query', schema: { type: 'string' } },
]
const end = { type: 'string', nullable: true }
const betaHeader = 'assistants=v2'
const ofAssistant =
  'Version 2 of assistants has none: give the files to `tool_resources` of {@link createAssistant} or {@link updateAssistant}.'
const ofMessage =
  'Version 2 of assistants has none: see `attachments` of the message, from {@link retrieveThreadMessage}.'

export default {
  why: 'Files of assistants and of messages as version 1 of assistants had them, still in go-openai.',
  package: 'assistants',
  schemas: {
    AssistantFile: {
      type: 'object',
      required: ['id', 'object', 'created_at', 'assistant_id'],
      properties: {
        id: { type: 'string' },
        object: { const: 'assistant.file' },
        created_at: { type: 'integer', format: 'unixtime' },
        assistant_id: { type: 'string' },
      },
    },
    AssistantFileList: {
      type: 'object',
      required: ['data'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/AssistantFile' } },
        first_id: end,
        last_id: end,
        has_more: { type: 'boolean' },
      },
    },
    AssistantFileDeleted: {
      type: 'object',
      required: ['id', 'object', 'deleted'],
      properties: {
        id: { type: 'string' },
        object: { const: 'assistant.file.deleted' },
        deleted: { type: 'boolean' },
      },
    },
    ThreadMessageFile: {
      type: 'object',
      required: ['id', 'object', 'created_at', 'message_id'],
      properties: {
        id: { type: 'string' },
        object: { const: 'thread.message.file' },
        created_at: { type: 'integer', format: 'unixtime' },
        message_id: { type: 'string' },
      },
    },
    ThreadMessageFileList: {
      type: 'object',
      required: ['data'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/ThreadMessageFile' } },
        first_id: end,
        last_id: end,
        has_more: { type: 'boolean' },
      },
    },
  },
  operations: [
    {
      function: 'createAssistantFile',
      verb: 'POST',
      path: '/assistants/{assistant_id}/files',
      paramsType: 'CreateAssistantFileParams',
      responseType: 'AssistantFile',
      betaHeader,
      deprecated: ofAssistant,
      source: {
        parameters: [path('assistant_id')],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['file_id'],
                properties: { file_id: { type: 'string' } },
              },
            },
          },
        },
      },
    },
    {
      function: 'listAssistantFiles',
      verb: 'GET',
      path: '/assistants/{assistant_id}/files',
      paramsType: 'ListAssistantFilesParams',
      responseType: 'AssistantFileList',
      pagination: 'last_id',
      betaHeader,
      deprecated: ofAssistant,
      source: { parameters: [path('assistant_id'), ...page] },
    },
    {
      function: 'retrieveAssistantFile',
      verb: 'GET',
      path: '/assistants/{assistant_id}/files/{file_id}',
      paramsType: 'RetrieveAssistantFileParams',
      responseType: 'AssistantFile',
      betaHeader,
      deprecated: ofAssistant,
      source: { parameters: [path('assistant_id'), path('file_id')] },
    },
    {
      function: 'deleteAssistantFile',
      verb: 'DELETE',
      path: '/assistants/{assistant_id}/files/{file_id}',
      paramsType: 'DeleteAssistantFileParams',
      responseType: 'AssistantFileDeleted',
      betaHeader,
      deprecated: ofAssistant,
      source: { parameters: [path('assistant_id'), path('file_id')] },
    },
    {
      function: 'listThreadMessageFiles',
      verb: 'GET',
      path: '/threads/{thread_id}/messages/{message_id}/files',
      paramsType: 'ListThreadMessageFilesParams',
      responseType: 'ThreadMessageFileList',
      pagination: 'last_id',
      betaHeader,
      deprecated: ofMessage,
      source: { parameters: [path('thread_id'), path('message_id'), ...page] },
    },
    {
      function: 'retrieveThreadMessageFile',
      verb: 'GET',
      path: '/threads/{thread_id}/messages/{message_id}/files/{file_id}',
      paramsType: 'RetrieveThreadMessageFileParams',
      responseType: 'ThreadMessageFile',
      betaHeader,
      deprecated: ofMessage,
      source: { parameters: [path('thread_id'), path('message_id'), path('file_id')] },
    },
  ],
} satisfies Addition
