import type { Schema } from '../src/document.ts'
import type { Patch } from '../src/patch.ts'

export const patches: readonly Patch[] = [
  {
    schema: 'Response',
    why: 'only the official SDKs have `output_text`; the API does not send it',
    apply: (schema) => void delete objectOf(schema, 'output_text')['output_text'],
  },
  {
    schema: 'BetaResponse',
    why: 'only the official SDKs have `output_text`; the API does not send it',
    apply: (schema) => void delete objectOf(schema, 'output_text')['output_text'],
  },
  ...['OutputTextContent', 'BetaOutputTextContent'].map((schema) => ({
    schema,
    why: 'events and stored items come without `logprobs`',
    apply: optional('logprobs'),
  })),
  ...['ModelResponseProperties', 'BetaModelResponseProperties'].map((schema) => ({
    schema,
    why: 'responses send `user: null`',
    apply: nullable('user'),
  })),
  ...['Response', 'BetaResponse'].map((schema) => ({
    schema,
    why: 'a response that was cancelled has no usage',
    apply: nullable('usage'),
  })),
  ...['FunctionTool', 'BetaFunctionTool'].map((schema) => ({
    schema,
    why: "the documentation's own requests leave `strict` out",
    apply: optional('strict'),
  })),
  ...['InputImageContent', 'BetaInputImageContent'].map((schema) => ({
    schema,
    why: "the documentation's own requests leave `detail` out",
    apply: optional('detail'),
  })),
  {
    schema: 'ConversationResource',
    why: 'its `metadata` is what was sent: the schema forgets to say so',
    apply: property('metadata', { $ref: '#/components/schemas/Metadata' }),
  },
  {
    schema: 'Batch',
    why: 'a batch without errors sends null',
    apply: nullable('errors'),
  },
  {
    schema: 'ChatCompletionResponseMessage',
    why: 'compatible servers leave `refusal` out, and some send `function_call: null`',
    apply: both(optional('refusal'), nullable('function_call')),
  },
  {
    schema: 'CreateChatCompletionResponse',
    why: 'servers send `system_fingerprint: null`',
    apply: nullable('system_fingerprint'),
  },
  {
    schema: 'ChatCompletionMessageToolCallChunk',
    why: 'custom tools are called in chunks too',
    apply(schema) {
      const { properties = {} } = schema
      properties['type'] = { type: 'string', enum: ['function', 'custom'] }
      properties['custom'] = {
        type: 'object',
        properties: { name: { type: 'string' }, input: { type: 'string' } },
      }
    },
  },
  {
    schema: 'ChatCompletionStreamResponseDelta',
    why: 'audio comes in deltas',
    apply({ properties = {} }) {
      properties['audio'] = {
        anyOf: [
          {
            type: 'object',
            properties: {
              id: { type: 'string' },
              data: { type: 'string' },
              transcript: { type: 'string' },
              expires_at: { type: 'integer' },
            },
          },
          { type: 'null' },
        ],
      }
    },
  },
  {
    schema: 'ChatCompletionMessageList',
    why: 'stored conversations hold the messages of users as well',
    apply({ properties = {} }) {
      const [message] = properties['data']?.items?.allOf?.slice(0, 1) ?? []
      const own = properties['data']?.items
      if (!message || !own?.allOf) throw new Error('its items are no allOf')
      own.allOf.push({
        type: 'object',
        properties: { role: { type: 'string' } },
        required: ['role'],
      })
    },
  },
  ...['', 'Beta'].map((beta) => ({
    schema: `${beta}ResponsesServerEvent`,
    why: 'it repeats every event of a stream, to add one field',
    apply: (): Schema => ({
      allOf: [
        { $ref: `#/components/schemas/${beta}ResponseStreamEvent` },
        { type: 'object', properties: { stream_id: { type: 'string' } } },
      ],
    }),
  })),
  {
    schema: 'RealtimeSessionCreateRequest',
    why: 'the server makes the `client_secret`, nobody sends one',
    apply: (schema) => {
      delete schema.properties?.['client_secret']
      schema.required = schema.required?.filter((name) => name !== 'client_secret') ?? []
    },
  },
  {
    schema: 'Upload',
    why: 'every upload says that it is one',
    apply: required('object'),
  },
  {
    schema: 'ContainerFileResource',
    why: 'the object is always called so',
    apply: property('object', { type: 'string', enum: ['container.file'] }),
  },
  {
    schema: 'GraderMulti',
    why: '`calculate_output` names the graders, so they are a map',
    apply({ properties = {} }) {
      properties['graders'] = { type: 'object', additionalProperties: properties['graders'] ?? {} }
    },
  },
  ...['EmptyModelParam', 'BetaEmptyModelParam'].map((schema) => ({
    schema,
    why: 'it stands where a JSON Schema belongs',
    apply: (): Schema => ({ type: 'object', additionalProperties: {} }),
  })),
  {
    schema: 'Embedding',
    why: '`encoding_format: base64` gives text',
    apply({ properties = {} }) {
      properties['embedding'] = { anyOf: [properties['embedding'] ?? {}, { type: 'string' }] }
    },
  },
  {
    schema: 'OpenAIFile',
    why: 'the deprecated `status` is often left out',
    apply: optional('status'),
  },
  {
    schema: 'MessageObject',
    why: 'messages that nobody runs are sent without their states',
    apply: optional('status', 'incomplete_details', 'completed_at', 'incomplete_at'),
  },
  {
    schema: 'VectorStoreObject',
    why: 'a new store has no `usage_bytes` yet',
    apply: optional('usage_bytes'),
  },
  {
    schema: 'VectorStoreFileObject',
    why: 'a new file has no `usage_bytes` yet',
    apply: optional('usage_bytes'),
  },
  {
    schema: 'VectorStoreSearchResultsPage',
    why: 'a query of one text comes back as text',
    apply({ properties = {} }) {
      properties['search_query'] = { anyOf: [{ type: 'string' }, properties['search_query'] ?? {}] }
    },
  },
  {
    schema: 'FineTuningJob',
    why: 'a job can be paused, and one that has not failed may have no `error`',
    apply: both(optional('error', 'finished_at'), (schema) => {
      schema.properties?.['status']?.enum?.push('paused')
    }),
  },
  {
    schema: 'VectorStoreFileBatchObject',
    why: 'the API says `vector_store.file_batch`, the document once `files_batch`',
    apply: property('object', {
      type: 'string',
      enum: ['vector_store.files_batch', 'vector_store.file_batch'],
    }),
  },
]

type Apply = Patch['apply']

function optional(...names: readonly string[]): Apply {
  return (schema) => {
    schema.required = schema.required?.filter((name) => !names.includes(name)) ?? []
  }
}

function required(...names: readonly string[]): Apply {
  return (schema) => {
    schema.required = [...(schema.required ?? []), ...names]
  }
}

function nullable(name: string): Apply {
  return (schema) => {
    const found = objectOf(schema, name)
    found[name] = { anyOf: [found[name] ?? {}, { type: 'null' }] }
  }
}

function property(name: string, schema: Schema): Apply {
  return (owner) => {
    objectOf(owner, name)[name] = schema
  }
}

function both(first: Apply, second: Apply): Apply {
  return (schema) => {
    first(schema)
    second(schema)
  }
}

/** The properties that a name is among, of the schema or of one of its `allOf` parts. */
function objectOf(schema: Schema, name: string): Record<string, Schema> {
  const parts = [schema, ...(schema.allOf ?? [])]
  const found = parts.find((part) => part.properties && name in part.properties)?.properties
  if (!found) throw new Error(`there is no property ${name} to patch`)
  return found
}
