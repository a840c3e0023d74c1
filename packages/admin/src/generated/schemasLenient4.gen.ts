// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { AdminApiKeyDeleted } from './types.gen.ts'

export const AdminApiKeyDeletedSchema: v.GenericSchema<unknown, AdminApiKeyDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('organization.admin_api_key.deleted'),
    deleted: v.nullish(v.boolean()),
  }))
