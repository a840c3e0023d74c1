import type { BodyFields } from '../readBody.ts'
import { known, type Resource } from '../resource.ts'
import type { Singleton } from '../singleton.ts'
import { projects } from './projects.ts'

const limitFields: BodyFields = {
  threshold_amount: 'integer',
  currency: ['USD'],
  interval: ['month'],
}
const alertFields: BodyFields = { ...limitFields, notification_channel: 'object' }

/** Alerts when spending passes an amount, of the organization and of a project. */
export function spendAlerts(): readonly Resource[] {
  return [
    alerts('/organization/spend_alerts', 'organization.spend_alert', []),
    alerts('/organization/projects/{project_id}/spend_alerts', 'project.spend_alert', [projects]),
  ]
}

/** Limits of spending, of the organization and of a project. */
export function spendLimits(): readonly Singleton[] {
  return [
    limit('/organization/spend_limit', 'organization.spend_limit', []),
    limit('/organization/projects/{project_id}/spend_limit', 'project.spend_limit', [projects]),
  ]
}

function alerts(path: string, object: string, within: readonly Resource[]): Resource {
  const required = Object.keys(alertFields)
  return {
    path,
    param: 'alert_id',
    noun: 'spend alert',
    prefix: 'alert_',
    within,
    list: 'last_id',
    retrieve: true,
    create: {
      fields: alertFields,
      required,
      make: (body) => ({ object, ...known(body, alertFields) }),
    },
    update: { fields: alertFields, required },
    deleted: (id) => ({ object: `${object}.deleted`, id, deleted: true }),
  }
}

function limit(path: string, object: string, within: readonly Resource[]): Singleton {
  return {
    path,
    noun: 'spend limit',
    within,
    fields: limitFields,
    required: Object.keys(limitFields),
    make: (body) => ({
      object,
      ...known(body, limitFields),
      enforcement: { status: 'inactive' },
    }),
    deleted: { object: `${object}.deleted`, deleted: true },
  }
}
