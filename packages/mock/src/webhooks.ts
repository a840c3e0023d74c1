import { badRequest } from './failure.ts'
import { type JsonObject, listOf, readOneOf, readString, required } from './fields.ts'
import { seconds } from './memory.ts'
import { readBody } from './readBody.ts'
import {
  created,
  type Item,
  itemsOf,
  known,
  oneOf,
  type Resource,
  resourceRoutes,
} from './resource.ts'
import type { Call, Route } from './router.ts'

const eventTypes = [
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
] as const

const fields = { name: 'string', url: 'string', event_types: 'strings' } as const

const endpoints: Resource = {
  path: '/webhook_endpoints',
  param: 'webhook_endpoint_id',
  noun: 'webhook endpoint',
  prefix: 'whe_',
  list: 'last_id',
  retrieve: true,
  create: {
    fields,
    required: ['name', 'url', 'event_types'],
    make(body, { mock }) {
      check(body)
      return {
        ...created(mock, 'webhook_endpoint'),
        updated_at: seconds(mock),
        ...known(body, fields),
        signing_secret_hint: null,
      }
    },
    answer: (item, call) => withSecret(call, item),
  },
  update: {
    fields,
    make(item, body, { mock }) {
      check(body)
      return { ...item, ...known(body, fields), updated_at: seconds(mock) }
    },
  },
  deleted: (id) => ({ id, object: 'webhook_endpoint.deleted', deleted: true }),
}

const one = '/webhook_endpoints/{webhook_endpoint_id}'

/** Endpoints that receive events. The mock sends none of them: it reaches nobody. */
export function webhookRoutes(): readonly Route[] {
  return [
    ...resourceRoutes(endpoints),
    { method: 'POST', path: `${one}/rotate_secret`, handle: rotate },
    { method: 'POST', path: `${one}/test`, handle: test },
    {
      method: 'GET',
      path: '/webhook_event_types',
      handle: () => Response.json({ object: 'list', data: eventTypes }),
    },
  ]
}

/** Gives an endpoint a secret, which only this answer has. */
function withSecret({ mock, path }: Call, item: Item): Item {
  const secret = `whsec_${btoa(mock.nextId('', 24))}`
  const shown = { ...item, signing_secret_hint: `whsec_...${secret.slice(-4)}` }
  itemsOf(mock, endpoints, path).set(item.id, shown)
  return { ...shown, signing_secret: secret }
}

async function rotate(call: Call): Promise<Response> {
  const item = oneOf(call.mock, endpoints, call.path)
  await readBody(call, { keep_old_secret_active_for_24_hours: 'boolean' })
  return Response.json(withSecret(call, { ...item, updated_at: seconds(call.mock) }))
}

async function test(call: Call): Promise<Response> {
  const { id } = oneOf(call.mock, endpoints, call.path)
  const body = await readBody(call, { event_type: eventTypes }, ['event_type'])
  return Response.json({
    object: 'webhook_endpoint.test',
    webhook_endpoint_id: id,
    event_type: readOneOf(body, 'event_type', eventTypes),
    status_code: 200,
    success: true,
  })
}

function check(body: JsonObject): void {
  const url = readString(body, 'url')
  if (url !== undefined && !url.startsWith('https://')) {
    throw badRequest("Invalid 'url': expected an HTTPS URL.", 'url', 'invalid_value')
  }
  for (const [index, type] of listOf(body['event_types']).entries()) {
    required(
      readOneOf({ [`event_types[${index}]`]: type }, `event_types[${index}]`, eventTypes),
      'event_types',
    )
  }
}
