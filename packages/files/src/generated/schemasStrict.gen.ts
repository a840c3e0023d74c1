// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import { file, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateFileParams,
  DeleteFileParams,
  FileExpiresAfter,
  ListFilesParams,
  RetrieveFileContentParams,
  RetrieveFileParams,
} from './types.gen.ts'

export const FileExpiresAfterSchema: v.GenericSchema<unknown, FileExpiresAfter> =
  /* @__PURE__ */ object(() => ({
    anchor: v.literal('created_at'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(3600), v.maxValue(2592000)),
  }))

export const ListFilesParamsSchema: v.GenericSchema<unknown, ListFilesParams> =
  /* @__PURE__ */ object(() => ({
    purpose: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
  }))

export const CreateFileParamsSchema: v.GenericSchema<unknown, CreateFileParams> =
  /* @__PURE__ */ object(() => ({
    file: file(),
    purpose: v.picklist(['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']),
    expires_after: v.optional(FileExpiresAfterSchema),
  }))

export const RetrieveFileParamsSchema: v.GenericSchema<unknown, RetrieveFileParams> =
  /* @__PURE__ */ object(() => ({ file_id: v.string() }))

export const DeleteFileParamsSchema: v.GenericSchema<unknown, DeleteFileParams> =
  /* @__PURE__ */ object(() => ({ file_id: v.string() }))

export const RetrieveFileContentParamsSchema: v.GenericSchema<unknown, RetrieveFileContentParams> =
  /* @__PURE__ */ object(() => ({ file_id: v.string() }))
