// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import { FileObjectSchema } from '@bonsai-ai/files/schemas'
import * as v from 'valibot'
import type { Upload, UploadPart } from './types.gen.ts'

export const UploadSchema: v.GenericSchema<unknown, Upload> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  filename: v.nullish(v.string()),
  bytes: v.nullish(v.number()),
  purpose: v.nullish(v.string()),
  status: v.nullish(v.string()),
  expires_at: v.nullish(v.number()),
  object: v.literal('upload'),
  file: v.nullish(FileObjectSchema),
}))

export const UploadPartSchema: v.GenericSchema<unknown, UploadPart> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    upload_id: v.nullish(v.string()),
    object: v.literal('upload.part'),
  }),
)
