// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InlineSkill,
  SkillReference,
} from '@bonsai-ai/shared'

export interface ContainerFileList {
  object: 'list'
  data: ContainerFile[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** A file in a container. */
export interface ContainerFile {
  id: string
  object: 'container.file'
  container_id: string
  created_at: number
  bytes: number
  path: string
  source: string
}

export interface ContainerList {
  object: 'list'
  data: Container[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ContainerExpiresAfter {
  anchor?: 'last_active_at' | undefined
  minutes?: number | undefined
}

export interface ContainerNetworkPolicy {
  type: 'allowlist' | 'disabled'
  allowed_domains?: string[] | undefined
}

/** A sandbox that tools run code in. */
export interface Container {
  id: string
  object: string
  name: string
  created_at: number
  status: string
  last_active_at?: number | undefined
  expires_after?: ContainerExpiresAfter | undefined
  memory_limit?: '1g' | '4g' | '16g' | '64g' | undefined
  network_policy?: ContainerNetworkPolicy | undefined
}

/** Params of `listContainers`: `GET /containers`. */
export interface ListContainersParams {
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  name?: string | undefined
}

export interface CreateContainerParamsExpiresAfter {
  anchor: 'last_active_at'
  minutes: number
}

/** Params of `createContainer`: `POST /containers`. */
export interface CreateContainerParams {
  name: string
  file_ids?: readonly string[] | undefined
  expires_after?: CreateContainerParamsExpiresAfter | undefined
  skills?: readonly (SkillReference | InlineSkill)[] | undefined
  memory_limit?: '1g' | '4g' | '16g' | '64g' | undefined
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
}

/** Params of `retrieveContainer`: `GET /containers/{container_id}`. */
export interface RetrieveContainerParams {
  container_id: string
}

/** Params of `deleteContainer`: `DELETE /containers/{container_id}`. */
export interface DeleteContainerParams {
  container_id: string
}

/** Params of `listContainerFiles`: `GET /containers/{container_id}/files`. */
export interface ListContainerFilesParams {
  container_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
}

/** Params of {@link createContainerFile}: exactly one of `file` and `file_id`. */
export interface CreateContainerFileParams {
  container_id: string
  file_id?: string | undefined
  file?: Uploadable | undefined
}

/** Params of `retrieveContainerFile`: `GET /containers/{container_id}/files/{file_id}`. */
export interface RetrieveContainerFileParams {
  container_id: string
  file_id: string
}

/** Params of `deleteContainerFile`: `DELETE /containers/{container_id}/files/{file_id}`. */
export interface DeleteContainerFileParams {
  container_id: string
  file_id: string
}

/**
 * Params of `retrieveContainerFileContent`: `GET
 * /containers/{container_id}/files/{file_id}/content`.
 */
export interface RetrieveContainerFileContentParams {
  container_id: string
  file_id: string
}
