// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import { file, object, taggedUnion } from '@bonsai-ai/core/schemas'
import {
  StrictContainerNetworkPolicyAllowlistSchema,
  StrictContainerNetworkPolicyDisabledSchema,
  StrictInlineSkillSchema,
  StrictSkillReferenceSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateContainerFileParams,
  CreateContainerParams,
  CreateContainerParamsExpiresAfter,
  DeleteContainerFileParams,
  DeleteContainerParams,
  ListContainerFilesParams,
  ListContainersParams,
  RetrieveContainerFileContentParams,
  RetrieveContainerFileParams,
  RetrieveContainerParams,
} from './types.gen.ts'

export const ListContainersParamsSchema: v.GenericSchema<unknown, ListContainersParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    name: v.optional(v.string()),
  }))

export const CreateContainerParamsExpiresAfterSchema: v.GenericSchema<
  unknown,
  CreateContainerParamsExpiresAfter
> = /* @__PURE__ */ object(() => ({
  anchor: v.literal('last_active_at'),
  minutes: v.pipe(v.number(), v.integer()),
}))

export const CreateContainerParamsSchema: v.GenericSchema<unknown, CreateContainerParams> =
  /* @__PURE__ */ object(() => ({
    name: v.string(),
    file_ids: v.optional(v.array(v.string())),
    expires_after: v.optional(CreateContainerParamsExpiresAfterSchema),
    skills: v.optional(
      v.array(
        taggedUnion('type', {
          skill_reference: StrictSkillReferenceSchema,
          inline: StrictInlineSkillSchema,
        }),
      ),
    ),
    memory_limit: v.optional(v.picklist(['1g', '4g', '16g', '64g'])),
    network_policy: v.optional(
      taggedUnion('type', {
        disabled: StrictContainerNetworkPolicyDisabledSchema,
        allowlist: StrictContainerNetworkPolicyAllowlistSchema,
      }),
    ),
  }))

export const RetrieveContainerParamsSchema: v.GenericSchema<unknown, RetrieveContainerParams> =
  /* @__PURE__ */ object(() => ({ container_id: v.string() }))

export const DeleteContainerParamsSchema: v.GenericSchema<unknown, DeleteContainerParams> =
  /* @__PURE__ */ object(() => ({ container_id: v.string() }))

export const ListContainerFilesParamsSchema: v.GenericSchema<unknown, ListContainerFilesParams> =
  /* @__PURE__ */ object(() => ({
    container_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
  }))

export const CreateContainerFileParamsSchema: v.GenericSchema<unknown, CreateContainerFileParams> =
  /* @__PURE__ */ object(() => ({
    container_id: v.string(),
    file_id: v.optional(v.string()),
    file: v.optional(file()),
  }))

export const RetrieveContainerFileParamsSchema: v.GenericSchema<
  unknown,
  RetrieveContainerFileParams
> = /* @__PURE__ */ object(() => ({ container_id: v.string(), file_id: v.string() }))

export const DeleteContainerFileParamsSchema: v.GenericSchema<unknown, DeleteContainerFileParams> =
  /* @__PURE__ */ object(() => ({ container_id: v.string(), file_id: v.string() }))

export const RetrieveContainerFileContentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveContainerFileContentParams
> = /* @__PURE__ */ object(() => ({ container_id: v.string(), file_id: v.string() }))
