import type { Addition } from '../src/additions.ts'

export default {
  why: 'Dropped by the API in January 2024, still in go-openai and served by compatible servers.',
  package: 'completions',
  schemas: {
    Edit: {
      type: 'object',
      required: ['object', 'created', 'choices', 'usage'],
      properties: {
        object: { const: 'edit' },
        created: { type: 'integer' },
        choices: {
          type: 'array',
          items: {
            type: 'object',
            required: ['text', 'index'],
            properties: {
              text: { type: 'string' },
              index: { type: 'integer' },
              finish_reason: { enum: ['stop', 'length'] },
            },
          },
        },
        usage: { $ref: '#/components/schemas/CompletionUsage' },
      },
    },
  },
  operations: [
    {
      function: 'createEdit',
      verb: 'POST',
      path: '/edits',
      paramsType: 'CreateEditParams',
      responseType: 'Edit',
      deprecated:
        'The API has dropped it: use `createChatCompletion` of `@bonsai-ai/chat`, with the instruction as a message.',
      source: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['model', 'instruction'],
                properties: {
                  model: {
                    anyOf: [
                      { enum: ['text-davinci-edit-001', 'code-davinci-edit-001'] },
                      { type: 'string' },
                    ],
                  },
                  instruction: { type: 'string' },
                  input: { type: 'string', nullable: true },
                  n: { type: 'integer', nullable: true },
                  temperature: { type: 'number', nullable: true },
                  top_p: { type: 'number', nullable: true },
                },
              },
            },
          },
        },
      },
    },
  ],
} satisfies Addition
