// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { FileDeleted, FileObject, FileObjectList } from './types.gen.ts'

export const FileDeletedSchema: v.GenericSchema<unknown, FileDeleted> = /* @__PURE__ */ object(
  () => ({ id: v.nullish(v.string()), object: v.literal('file'), deleted: v.nullish(v.boolean()) }),
)

export const FileObjectSchema: v.GenericSchema<unknown, FileObject> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    bytes: v.nullish(v.number()),
    created_at: v.nullish(v.number()),
    expires_at: v.nullish(v.number()),
    filename: v.nullish(v.string()),
    object: v.literal('file'),
    purpose: v.nullish(v.string()),
    status: v.nullish(v.string()),
    status_details: v.nullish(v.string()),
  }),
)

export const FileObjectListSchema: v.GenericSchema<unknown, FileObjectList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(FileObjectSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))
