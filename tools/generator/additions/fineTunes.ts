import type { Addition } from '../src/additions.ts'

const id = { name: 'fine_tune_id', in: 'path', required: true, schema: { type: 'string' } }
const files = { type: 'array', items: { $ref: '#/components/schemas/OpenAIFile' } }
const gone = (instead: string): string => `The API has dropped it: use ${instead}.`

export default {
  why: 'Fine-tuning as it was until January 2024, still in go-openai, which misnames prompt_loss_weight.',
  package: 'fine-tuning',
  schemas: {
    FineTune: {
      type: 'object',
      required: [
        'id',
        'object',
        'created_at',
        'updated_at',
        'model',
        'fine_tuned_model',
        'organization_id',
        'status',
        'hyperparams',
        'training_files',
        'validation_files',
        'result_files',
      ],
      properties: {
        id: { type: 'string' },
        object: { const: 'fine-tune' },
        created_at: { type: 'integer', format: 'unixtime' },
        updated_at: { type: 'integer', format: 'unixtime' },
        model: { type: 'string' },
        fine_tuned_model: { type: 'string', nullable: true },
        organization_id: { type: 'string' },
        status: {
          anyOf: [
            { enum: ['created', 'pending', 'running', 'succeeded', 'failed', 'cancelled'] },
            { type: 'string' },
          ],
        },
        hyperparams: {
          type: 'object',
          required: ['n_epochs', 'batch_size', 'learning_rate_multiplier', 'prompt_loss_weight'],
          properties: {
            n_epochs: { type: 'integer' },
            batch_size: { type: 'integer', nullable: true },
            learning_rate_multiplier: { type: 'number', nullable: true },
            prompt_loss_weight: { type: 'number' },
            compute_classification_metrics: { type: 'boolean' },
            classification_n_classes: { type: 'integer' },
            classification_positive_class: { type: 'string' },
          },
        },
        training_files: files,
        validation_files: files,
        result_files: files,
        events: { type: 'array', items: { $ref: '#/components/schemas/FineTuneEvent' } },
      },
    },
    FineTuneList: {
      type: 'object',
      required: ['object', 'data'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/FineTune' } },
      },
    },
    FineTuneDeleted: {
      type: 'object',
      required: ['id', 'object', 'deleted'],
      properties: {
        id: { type: 'string' },
        object: { type: 'string' },
        deleted: { type: 'boolean' },
      },
    },
    FineTuneEvent: {
      type: 'object',
      required: ['object', 'created_at', 'level', 'message'],
      properties: {
        object: { const: 'fine-tune-event' },
        created_at: { type: 'integer', format: 'unixtime' },
        level: { type: 'string' },
        message: { type: 'string' },
      },
    },
    FineTuneEventList: {
      type: 'object',
      required: ['object', 'data'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/FineTuneEvent' } },
      },
    },
  },
  operations: [
    {
      function: 'createFineTune',
      verb: 'POST',
      path: '/fine-tunes',
      paramsType: 'CreateFineTuneParams',
      responseType: 'FineTune',
      deprecated: gone('{@link createFineTuningJob}'),
      source: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['training_file'],
                properties: {
                  training_file: { type: 'string' },
                  validation_file: { type: 'string', nullable: true },
                  model: {
                    anyOf: [
                      { enum: ['ada', 'babbage', 'curie', 'davinci'] },
                      { type: 'string' },
                      { type: 'null' },
                    ],
                  },
                  n_epochs: { type: 'integer', nullable: true },
                  batch_size: { type: 'integer', nullable: true },
                  learning_rate_multiplier: { type: 'number', nullable: true },
                  prompt_loss_weight: { type: 'number', nullable: true },
                  compute_classification_metrics: { type: 'boolean', nullable: true },
                  classification_n_classes: { type: 'integer', nullable: true },
                  classification_positive_class: { type: 'string', nullable: true },
                  classification_betas: {
                    type: 'array',
                    items: { type: 'number' },
                    nullable: true,
                  },
                  suffix: { type: 'string', nullable: true },
                },
              },
            },
          },
        },
      },
    },
    {
      function: 'listFineTunes',
      verb: 'GET',
      path: '/fine-tunes',
      responseType: 'FineTuneList',
      pagination: 'none',
      deprecated: gone('{@link listFineTuningJobs}'),
      source: {},
    },
    {
      function: 'retrieveFineTune',
      verb: 'GET',
      path: '/fine-tunes/{fine_tune_id}',
      paramsType: 'RetrieveFineTuneParams',
      responseType: 'FineTune',
      deprecated: gone('{@link retrieveFineTuningJob}'),
      source: { parameters: [id] },
    },
    {
      function: 'deleteFineTune',
      verb: 'DELETE',
      path: '/fine-tunes/{fine_tune_id}',
      paramsType: 'DeleteFineTuneParams',
      responseType: 'FineTuneDeleted',
      deprecated: gone('`deleteModel` of `@bonsai-ai/models`'),
      source: { parameters: [id] },
    },
    {
      function: 'cancelFineTune',
      verb: 'POST',
      path: '/fine-tunes/{fine_tune_id}/cancel',
      paramsType: 'CancelFineTuneParams',
      responseType: 'FineTune',
      deprecated: gone('{@link cancelFineTuningJob}'),
      source: { parameters: [id] },
    },
    {
      function: 'listFineTuneEvents',
      verb: 'GET',
      path: '/fine-tunes/{fine_tune_id}/events',
      paramsType: 'ListFineTuneEventsParams',
      responseType: 'FineTuneEventList',
      pagination: 'none',
      deprecated: gone('{@link listFineTuningJobEvents}'),
      source: { parameters: [id] },
    },
  ],
} satisfies Addition
