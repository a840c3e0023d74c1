// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

export {
  ContainerExpiresAfterSchema,
  ContainerFileListSchema,
  ContainerFileSchema,
  ContainerListSchema,
  ContainerNetworkPolicySchema,
  ContainerSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateContainerFileParamsSchema,
  CreateContainerParamsExpiresAfterSchema,
  CreateContainerParamsSchema,
  DeleteContainerFileParamsSchema,
  DeleteContainerParamsSchema,
  ListContainerFilesParamsSchema,
  ListContainersParamsSchema,
  RetrieveContainerFileContentParamsSchema,
  RetrieveContainerFileParamsSchema,
  RetrieveContainerParamsSchema,
} from './generated/schemasStrict.gen.ts'
