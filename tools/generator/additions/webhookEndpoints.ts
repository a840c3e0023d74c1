import type { Addition } from '../src/additions.ts'

const id = { name: 'webhook_endpoint_id', in: 'path', required: true, schema: { type: 'string' } }
const eventType = { $ref: '#/components/schemas/WebhookEventType' }
const eventTypes = { type: 'array', items: eventType }
const end = { type: 'string', nullable: true }
const endpoint = {
  id: { type: 'string' },
  object: { const: 'webhook_endpoint' },
  created_at: { type: 'integer', format: 'unixtime' },
  updated_at: { type: 'integer', format: 'unixtime' },
  name: { type: 'string' },
  url: { type: 'string' },
  event_types: eventTypes,
  signing_secret_hint: { type: 'string', nullable: true },
}
const always = ['id', 'object', 'created_at', 'name', 'url', 'event_types', 'signing_secret_hint']

export default {
  why: 'Newer than the document; the facts are those of npm openai 7.55.',
  package: 'webhooks',
  schemas: {
    WebhookEventType: {
      anyOf: [
        {
          enum: [
            'batch.completed',
            'batch.failed',
            'batch.expired',
            'batch.cancelled',
            'response.completed',
            'response.failed',
            'response.cancelled',
            'response.incomplete',
            'eval.run.succeeded',
            'eval.run.failed',
            'eval.run.canceled',
            'fine_tuning.job.succeeded',
            'fine_tuning.job.failed',
            'fine_tuning.job.cancelled',
            'realtime.call.incoming',
            'video.completed',
            'video.failed',
            'agent.environment.ready',
            'agent.environment.failed',
            'agent.environment.suspended',
            'agent.environment.expired',
            'agent.session.created',
            'agent.session.action_required',
            'agent.session.in_progress',
            'agent.session.idle',
            'agent.session.failed',
            'safety.alert.created',
          ],
        },
        { type: 'string' },
      ],
    },
    WebhookEndpoint: { type: 'object', required: always, properties: endpoint },
    WebhookEndpointWithSecret: {
      type: 'object',
      required: [...always, 'signing_secret'],
      properties: { ...endpoint, signing_secret: { type: 'string' } },
    },
    WebhookEndpointList: {
      type: 'object',
      required: ['object', 'data', 'has_more'],
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: { $ref: '#/components/schemas/WebhookEndpoint' } },
        first_id: end,
        last_id: end,
        has_more: { type: 'boolean' },
      },
    },
    WebhookEndpointDeleted: {
      type: 'object',
      required: ['id', 'object', 'deleted'],
      properties: {
        id: { type: 'string' },
        object: { const: 'webhook_endpoint.deleted' },
        deleted: { type: 'boolean' },
      },
    },
    WebhookEndpointTestResult: {
      type: 'object',
      required: ['object', 'webhook_endpoint_id', 'event_type', 'status_code', 'success'],
      properties: {
        object: { const: 'webhook_endpoint.test' },
        webhook_endpoint_id: { type: 'string' },
        event_type: eventType,
        status_code: { type: 'integer' },
        success: { const: true },
      },
    },
    WebhookEventTypeList: {
      type: 'object',
      required: ['object', 'data'],
      properties: { object: { const: 'list' }, data: eventTypes },
    },
  },
  operations: [
    {
      function: 'createWebhookEndpoint',
      verb: 'POST',
      path: '/webhook_endpoints',
      paramsType: 'CreateWebhookEndpointParams',
      responseType: 'WebhookEndpointWithSecret',
      source: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name', 'url', 'event_types'],
                properties: {
                  name: { type: 'string' },
                  url: { type: 'string' },
                  event_types: eventTypes,
                },
              },
            },
          },
        },
      },
    },
    {
      function: 'listWebhookEndpoints',
      verb: 'GET',
      path: '/webhook_endpoints',
      paramsType: 'ListWebhookEndpointsParams',
      paramsOptional: true,
      responseType: 'WebhookEndpointList',
      pagination: 'last_id',
      source: {
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'after', in: 'query', schema: { type: 'string', nullable: true } },
        ],
      },
    },
    {
      function: 'retrieveWebhookEndpoint',
      verb: 'GET',
      path: '/webhook_endpoints/{webhook_endpoint_id}',
      paramsType: 'RetrieveWebhookEndpointParams',
      responseType: 'WebhookEndpoint',
      source: { parameters: [id] },
    },
    {
      function: 'updateWebhookEndpoint',
      verb: 'POST',
      path: '/webhook_endpoints/{webhook_endpoint_id}',
      paramsType: 'UpdateWebhookEndpointParams',
      responseType: 'WebhookEndpoint',
      source: {
        parameters: [id],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  url: { type: 'string' },
                  event_types: eventTypes,
                },
              },
            },
          },
        },
      },
    },
    {
      function: 'deleteWebhookEndpoint',
      verb: 'DELETE',
      path: '/webhook_endpoints/{webhook_endpoint_id}',
      paramsType: 'DeleteWebhookEndpointParams',
      responseType: 'WebhookEndpointDeleted',
      source: { parameters: [id] },
    },
    {
      function: 'rotateWebhookEndpointSecret',
      verb: 'POST',
      path: '/webhook_endpoints/{webhook_endpoint_id}/rotate_secret',
      paramsType: 'RotateWebhookEndpointSecretParams',
      responseType: 'WebhookEndpointWithSecret',
      source: {
        parameters: [id],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { keep_old_secret_active_for_24_hours: { type: 'boolean' } },
              },
            },
          },
        },
      },
    },
    {
      function: 'testWebhookEndpoint',
      verb: 'POST',
      path: '/webhook_endpoints/{webhook_endpoint_id}/test',
      paramsType: 'TestWebhookEndpointParams',
      responseType: 'WebhookEndpointTestResult',
      source: {
        parameters: [id],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['event_type'],
                properties: { event_type: eventType },
              },
            },
          },
        },
      },
    },
    {
      function: 'listWebhookEventTypes',
      verb: 'GET',
      path: '/webhook_event_types',
      responseType: 'WebhookEventTypeList',
      pagination: 'none',
      source: {},
    },
  ],
} satisfies Addition
