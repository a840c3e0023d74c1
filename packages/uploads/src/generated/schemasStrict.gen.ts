// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import { file, object } from '@bonsai-ai/core/schemas'
import { FileExpiresAfterSchema } from '@bonsai-ai/files/schemas'
import * as v from 'valibot'
import type {
  AddUploadPartParams,
  CancelUploadParams,
  CompleteUploadParams,
  CreateUploadParams,
} from './types.gen.ts'

export const CreateUploadParamsSchema: v.GenericSchema<unknown, CreateUploadParams> =
  /* @__PURE__ */ object(() => ({
    filename: v.string(),
    purpose: v.picklist(['assistants', 'batch', 'fine-tune', 'vision']),
    bytes: v.pipe(v.number(), v.integer()),
    mime_type: v.string(),
    expires_after: v.optional(FileExpiresAfterSchema),
  }))

export const CancelUploadParamsSchema: v.GenericSchema<unknown, CancelUploadParams> =
  /* @__PURE__ */ object(() => ({ upload_id: v.string() }))

export const CompleteUploadParamsSchema: v.GenericSchema<unknown, CompleteUploadParams> =
  /* @__PURE__ */ object(() => ({
    upload_id: v.string(),
    part_ids: v.array(v.string()),
    md5: v.optional(v.string()),
  }))

export const AddUploadPartParamsSchema: v.GenericSchema<unknown, AddUploadPartParams> =
  /* @__PURE__ */ object(() => ({ upload_id: v.string(), data: file() }))
