import { known } from '../resource.ts'
import type { Singleton } from '../singleton.ts'
import { projects } from './projects.ts'

const retentions = [
  'zero_data_retention',
  'modified_abuse_monitoring',
  'enhanced_zero_data_retention',
  'enhanced_modified_abuse_monitoring',
] as const

const tools = {
  file_search: 'object',
  web_search: 'object',
  image_generation: 'object',
  mcp: 'object',
  code_interpreter: 'object',
} as const

/** Settings of which an organization or a project has one each. */
export function settings(): readonly Singleton[] {
  return [
    {
      path: '/organization/data_retention',
      noun: 'data retention',
      initial: { object: 'organization.data_retention', type: 'modified_abuse_monitoring' },
      fields: { retention_type: retentions },
      required: ['retention_type'],
      make: ({ retention_type: type }) => ({ object: 'organization.data_retention', type }),
    },
    {
      path: '/organization/projects/{project_id}/data_retention',
      noun: 'data retention',
      within: [projects],
      initial: { object: 'project.data_retention', type: 'organization_default' },
      fields: { retention_type: ['organization_default', 'none', ...retentions] },
      required: ['retention_type'],
      make: ({ retention_type: type }) => ({ object: 'project.data_retention', type }),
    },
    {
      path: '/organization/projects/{project_id}/hosted_tool_permissions',
      noun: 'hosted tool permissions',
      within: [projects],
      initial: Object.fromEntries(Object.keys(tools).map((name) => [name, { enabled: true }])),
      fields: tools,
      make: (body, before) => ({ ...before, ...known(body, tools) }),
    },
    {
      path: '/organization/projects/{project_id}/model_permissions',
      noun: 'model permissions',
      within: [projects],
      initial: { object: 'project.model_permissions', mode: 'deny_list', model_ids: [] },
      fields: { mode: ['allow_list', 'deny_list'], model_ids: 'strings' },
      required: ['mode', 'model_ids'],
      make: ({ mode, model_ids }) => ({ object: 'project.model_permissions', mode, model_ids }),
      deleted: { object: 'project.model_permissions.deleted', deleted: true },
    },
  ]
}
