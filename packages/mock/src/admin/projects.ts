import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import { seconds } from '../memory.ts'
import { created, type Item, itemsOf, oneOf, type Resource } from '../resource.ts'
import type { Call, Route } from '../router.ts'
import { audited } from './audit.ts'

/** Projects of the organization; `proj_mock` is there from the start. */
export const projects: Resource = {
  path: '/organization/projects',
  param: 'project_id',
  noun: 'project',
  prefix: 'proj_',
  list: 'last_id',
  retrieve: true,
  seeds: (mock) => [{ id: 'proj_mock', ...projectObject(mock, 'Default project') }],
  filter: ({ status }, query) => status === 'active' || query.get('include_archived') === 'true',
  create: {
    fields: { name: 'string', residency: 'string', external_key_id: 'string' },
    required: ['name'],
    make: (body, { mock }) => ({
      ...projectObject(mock, String(body['name'])),
      ...(body['residency'] === undefined ? {} : { residency: body['residency'] }),
      external_key_id: body['external_key_id'] ?? null,
    }),
  },
  update: { fields: { name: 'string', external_key_id: 'string' } },
  onChange: /*#__PURE__*/ audited('project'),
}

/** Limits of each model in a project: they are there, and can be changed. */
export const projectRateLimits: Resource = {
  path: '/organization/projects/{project_id}/rate_limits',
  param: 'rate_limit_id',
  noun: 'rate limit',
  within: [projects],
  list: 'last_id',
  seeds: (mock) =>
    [...mock.store.models.keys()].map((model) => ({
      id: `rl-${model}`,
      object: 'project.rate_limit',
      model,
      max_requests_per_1_minute: 10_000,
      max_tokens_per_1_minute: 10_000_000,
    })),
  update: {
    fields: {
      max_requests_per_1_minute: 'integer',
      max_tokens_per_1_minute: 'integer',
      max_images_per_1_minute: 'integer',
      max_audio_megabytes_per_1_minute: 'integer',
      max_requests_per_1_day: 'integer',
      batch_1_day_max_input_tokens: 'integer',
    },
  },
}

export const archiveRoute: Route = {
  method: 'POST',
  path: '/organization/projects/{project_id}/archive',
  handle: archive,
}

function archive(call: Call): Response {
  const project = oneOf(call.mock, projects, call.path)
  if (project.id === 'proj_mock') {
    throw badRequest('The default project cannot be archived.', 'project_id', 'invalid_value')
  }
  const archived: Item = { ...project, status: 'archived', archived_at: seconds(call.mock) }
  itemsOf(call.mock, projects, {}).set(project.id, archived)
  audited('project')(call, 'updated', archived)
  return Response.json(archived)
}

function projectObject(mock: MockContext, name: string): Record<string, unknown> {
  return { ...created(mock, 'organization.project'), name, archived_at: null, status: 'active' }
}
