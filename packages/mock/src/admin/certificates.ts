import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import { listOf } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { memoryOf, seconds } from '../memory.ts'
import { readBody } from '../readBody.ts'
import { checkParents, created, type Item, itemsOf, oneOf, type Resource } from '../resource.ts'
import type { Call, Route } from '../router.ts'
import { projects } from './projects.ts'

const year = 31_536_000

/** Certificates for mutual TLS. Whether one is active is for each scope to say. */
export const certificates: Resource = {
  path: '/organization/certificates',
  param: 'certificate_id',
  noun: 'certificate',
  prefix: 'cert_',
  retrieve: true,
  create: {
    fields: { name: 'string', certificate: 'string' },
    required: ['certificate'],
    make: ({ name, certificate }, { mock }) => ({
      ...created(mock, 'certificate'),
      name: name ?? null,
      certificate_details: {
        valid_at: seconds(mock),
        expires_at: seconds(mock) + year,
        content: certificate,
      },
    }),
  },
  update: { fields: { name: 'string' } },
  deleted: (id) => ({ object: 'certificate.deleted', id }),
}

/** What is done with certificates in the organization and in a project, as lists of their own. */
export function certificateScopes(): readonly Route[] {
  return [
    ...scopeRoutes('/organization/certificates', 'organization.certificate', []),
    ...scopeRoutes(
      '/organization/projects/{project_id}/certificates',
      'organization.project.certificate',
      [projects],
    ),
  ]
}

function scopeRoutes(path: string, object: string, within: readonly Resource[]): readonly Route[] {
  function activeOf({ mock, path: values }: Call): Map<string, true> {
    return memoryOf(mock, `${object}/${values['project_id'] ?? ''}/active`)
  }

  function shown(call: Call, item: Item): Item {
    return { ...item, object, active: activeOf(call).has(item.id) }
  }

  function toggle(active: boolean): Route['handle'] {
    return async function handle(call) {
      checkParents(call, within)
      const body = await readBody(call, { certificate_ids: 'strings' }, ['certificate_ids'])
      const ids = listOf(body['certificate_ids']).map(String)
      if (ids.length < 1 || ids.length > 10) {
        throw badRequest(
          "Invalid 'certificate_ids': expected 1 to 10 ids.",
          'certificate_ids',
          null,
        )
      }
      const chosen = ids.map((id) => oneOf(call.mock, certificates, {}, id))
      for (const { id } of chosen) {
        if (active) activeOf(call).set(id, true)
        else activeOf(call).delete(id)
      }
      return Response.json({
        object: `${object}.${active ? 'activation' : 'deactivation'}`,
        data: chosen.map((item) => shown(call, item)),
      })
    }
  }

  return [
    {
      method: 'GET',
      path,
      handle(call) {
        checkParents(call, within)
        const all = allOf(call.mock).map((item) => shown(call, item))
        return Response.json(listPage(all, call.query))
      },
    },
    { method: 'POST', path: `${path}/activate`, handle: toggle(true) },
    { method: 'POST', path: `${path}/deactivate`, handle: toggle(false) },
  ]
}

function allOf(mock: MockContext): readonly Item[] {
  return [...itemsOf(mock, certificates, {}).values()]
}
