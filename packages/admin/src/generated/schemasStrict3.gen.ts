// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  AssignProjectUserRoleParams,
  CreateProjectServiceAccountApiKeyParams,
  DeleteProjectRoleParams,
  DeleteProjectSpendLimitParams,
  ListProjectUserRoleAssignmentsParams,
  RetrieveProjectSpendLimitParams,
  RetrieveProjectUserRoleParams,
  UnassignProjectUserRoleParams,
  UpdateOrganizationSpendLimitParams,
  UpdateProjectRoleParams,
  UpdateProjectSpendLimitParams,
} from './types.gen.ts'

export const UpdateProjectRoleParamsSchema: v.GenericSchema<unknown, UpdateProjectRoleParams> =
  /* @__PURE__ */ object(() => ({
    project_id: v.string(),
    role_id: v.string(),
    permissions: v.nullish(v.array(v.string())),
    description: v.nullish(v.string()),
    role_name: v.nullish(v.string()),
  }))

export const DeleteProjectRoleParamsSchema: v.GenericSchema<unknown, DeleteProjectRoleParams> =
  /* @__PURE__ */ object(() => ({ project_id: v.string(), role_id: v.string() }))

export const ListProjectUserRoleAssignmentsParamsSchema: v.GenericSchema<
  unknown,
  ListProjectUserRoleAssignmentsParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  user_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  after: v.optional(v.string()),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const AssignProjectUserRoleParamsSchema: v.GenericSchema<
  unknown,
  AssignProjectUserRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  user_id: v.string(),
  role_id: v.string(),
}))

export const RetrieveProjectUserRoleParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectUserRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  user_id: v.string(),
  role_id: v.string(),
}))

export const UnassignProjectUserRoleParamsSchema: v.GenericSchema<
  unknown,
  UnassignProjectUserRoleParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  user_id: v.string(),
  role_id: v.string(),
}))

export const UpdateOrganizationSpendLimitParamsSchema: v.GenericSchema<
  unknown,
  UpdateOrganizationSpendLimitParams
> = /* @__PURE__ */ object(() => ({
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
}))

export const RetrieveProjectSpendLimitParamsSchema: v.GenericSchema<
  unknown,
  RetrieveProjectSpendLimitParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const UpdateProjectSpendLimitParamsSchema: v.GenericSchema<
  unknown,
  UpdateProjectSpendLimitParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  threshold_amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  currency: v.literal('USD'),
  interval: v.literal('month'),
}))

export const DeleteProjectSpendLimitParamsSchema: v.GenericSchema<
  unknown,
  DeleteProjectSpendLimitParams
> = /* @__PURE__ */ object(() => ({ project_id: v.string() }))

export const CreateProjectServiceAccountApiKeyParamsSchema: v.GenericSchema<
  unknown,
  CreateProjectServiceAccountApiKeyParams
> = /* @__PURE__ */ object(() => ({
  project_id: v.string(),
  service_account_id: v.string(),
  name: v.optional(v.string()),
  scopes: v.optional(v.array(v.string())),
}))
