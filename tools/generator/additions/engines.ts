import type { Addition } from '../src/additions.ts'

const gone = (instead: string): string => `The API has dropped it: use {@link ${instead}}.`

export default {
  why: 'The list of models under its first name, dropped by the API, still in go-openai and served by compatible servers.',
  package: 'models',
  schemas: {
    Engine: {
      type: 'object',
      required: ['id', 'object', 'owner', 'ready'],
      properties: {
        id: { type: 'string' },
        object: { const: 'engine' },
        owner: { type: 'string', nullable: true },
        ready: { type: 'boolean' },
      },
    },
    EngineList: {
      type: 'object',
      required: ['data'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/Engine' } },
      },
    },
  },
  operations: [
    {
      function: 'listEngines',
      verb: 'GET',
      path: '/engines',
      responseType: 'EngineList',
      pagination: 'none',
      deprecated: gone('listModels'),
      source: {},
    },
    {
      function: 'retrieveEngine',
      verb: 'GET',
      path: '/engines/{engine_id}',
      paramsType: 'RetrieveEngineParams',
      responseType: 'Engine',
      deprecated: gone('retrieveModel'),
      source: {
        parameters: [{ name: 'engine_id', in: 'path', required: true, schema: { type: 'string' } }],
      },
    },
  ],
} satisfies Addition
