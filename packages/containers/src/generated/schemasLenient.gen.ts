// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  Container,
  ContainerExpiresAfter,
  ContainerFile,
  ContainerFileList,
  ContainerList,
  ContainerNetworkPolicy,
} from './types.gen.ts'

export const ContainerFileSchema: v.GenericSchema<unknown, ContainerFile> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('container.file'),
    container_id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    bytes: v.nullish(v.number()),
    path: v.nullish(v.string()),
    source: v.nullish(v.string()),
  }),
)

export const ContainerFileListSchema: v.GenericSchema<unknown, ContainerFileList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ContainerFileSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ContainerExpiresAfterSchema: v.GenericSchema<unknown, ContainerExpiresAfter> =
  /* @__PURE__ */ object(() => ({
    anchor: v.nullish(v.literal('last_active_at')),
    minutes: v.nullish(v.number()),
  }))

export const ContainerNetworkPolicySchema: v.GenericSchema<unknown, ContainerNetworkPolicy> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    allowed_domains: v.nullish(v.array(v.string())),
  }))

export const ContainerSchema: v.GenericSchema<unknown, Container> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  status: v.nullish(v.string()),
  last_active_at: v.nullish(v.number()),
  expires_after: v.nullish(ContainerExpiresAfterSchema),
  memory_limit: v.nullish(v.string()),
  network_policy: v.nullish(ContainerNetworkPolicySchema),
}))

export const ContainerListSchema: v.GenericSchema<unknown, ContainerList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ContainerSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)
